/** What axe finds at fault with a document, once it has come to rest. */
import { readFileSync } from 'node:fs';
import { type Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface AxeWindow {
  axe: { run(context: object): Promise<{ violations: readonly Violation[] }> };
}

/** Each fault by its name, with the elements that have it. */
export async function faultsOf(document: Frame): Promise<string[][]> {
  await document.evaluate(AXE);
  // what fades in has too little contrast on the way
  await document.evaluate(() =>
    Promise.allSettled(
      window.document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  const { violations } = await document.evaluate(
    // Fluent's own marks, which pass the focus on as soon as they have it
    () => (window as unknown as AxeWindow).axe.run({ exclude: ['[data-tabster-dummy]'] }),
  );
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
