/** The keys of the File menu, as in Excel. */
export interface FileKeys {
  open(): void;
  save(): void;
  saveCopy(): void;
}

/** Follows the keys in a window: that of the page, or that of the pane, whose keys the page does not hear. */
export function followKeys(heard: Window, { open, save, saveCopy }: FileKeys): void {
  heard.addEventListener(
    'keydown',
    (event) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      const run =
        command && key === 'o' && !event.shiftKey
          ? open
          : command && key === 's'
            ? event.shiftKey
              ? saveCopy
              : save
            : event.key === 'F12' && !command
              ? saveCopy
              : null;
      if (!run) return;
      event.preventDefault(); // the browser would save or open a page
      event.stopPropagation();
      if (!event.repeat) run();
    },
    { capture: true },
  );
}
