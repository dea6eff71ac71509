/** The pane at the right: a title with a cross as in Excel, and the add-in's page in a frame. */
export interface TaskPane {
  readonly frame: HTMLIFrameElement;
  show(shown: boolean): void;
  /** Loads the add-in's page: what comes after its address says how it begins. */
  load(search: string): void;
  /** Takes the add-in's page away, so that it asks for nothing any more. */
  unload(): Promise<void>;
  /** Loads the add-in's page again, as Excel does when it starts in another theme. */
  reload(): void;
}

export function openTaskPane(place: HTMLElement, address: string): TaskPane {
  const frame = place.querySelector('iframe');
  if (!frame) throw new Error('The page has no frame for the pane.');
  const show = (shown: boolean) => {
    place.hidden = !shown;
    if (shown) frame.focus();
  };
  place.querySelector('button')?.addEventListener('click', () => show(false));
  return {
    frame,
    show,
    load: (search) => frame.contentWindow?.location.replace(new URL(address + search, location.href)),
    unload: () =>
      new Promise((resolve) => {
        frame.addEventListener('load', () => resolve(), { once: true });
        frame.contentWindow?.location.replace('about:blank');
      }),
    reload: () => frame.contentWindow?.location.reload(),
  };
}
