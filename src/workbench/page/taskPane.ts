/** The pane at the right: a title with a cross as in Excel, and the add-in's page in a frame. */
export interface TaskPane {
  readonly frame: HTMLIFrameElement;
  show(shown: boolean): void;
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
  frame.src = address;
  return { frame, show, reload: () => frame.contentWindow?.location.reload() };
}
