import { lazy, type ComponentType, type ReactElement } from 'react';

/** What asks again for parts that did not load. */
const failed = new Set<() => void>();

/** Part of the pane that is loaded when it is first shown, and asked for again after `askAgain` where it did not load. */
export function loadedWhenShown<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactElement {
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (failure) {
        failed.add(() => {
          Part = begin();
        });
        throw failure;
      }
    });
  let Part: ComponentType<P> = begin() as unknown as ComponentType<P>;
  return function LoadedWhenShown(props) {
    return <Part {...props} />;
  };
}

/** Lets parts that did not load be asked for when they are next drawn. */
export function askAgain(): void {
  for (const again of failed) again();
  failed.clear();
}

/** Whether something is a part of the pane that did not load: the network is away, or Poolbook was updated. */
export const didNotLoad = (failure: unknown): boolean =>
  failure instanceof Error &&
  (failure.name === 'ChunkLoadError' || /dynamically imported module|Loading chunk/i.test(failure.message));
