import { useCallback, useRef, useState } from 'react';

export interface PanelOver {
  /** What the panel is about, '' for its list of all; null where it is closed. */
  readonly asked: string | null;
  readonly open: (about: string) => void;
  /** Goes back to the screen, where the focus was. */
  readonly close: () => void;
}

/** A panel in place of the screen, which is kept as it is beneath it. */
export function usePanelOver(): PanelOver {
  const [asked, ask] = useState<string | null>(null);
  const from = useRef<Element | null>(null);
  const shown = useRef(false);
  shown.current = asked !== null;
  const open = useCallback((about: string) => {
    if (!shown.current) from.current = document.activeElement;
    ask(about);
  }, []);
  const close = useCallback(() => {
    if (!shown.current) return;
    ask(null);
    // what had the focus is shown again with the next drawing
    setTimeout(() => {
      if (from.current instanceof HTMLElement) from.current.focus();
    });
  }, []);
  return { asked, open, close };
}
