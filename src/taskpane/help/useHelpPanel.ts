import { useCallback, useRef, useState } from 'react';
import { type OpenHelp } from '../atHand/help';

export interface HelpAtHand {
  /** The page that is open; '' for the list, null for none. */
  readonly asked: string | null;
  readonly open: OpenHelp;
  /** Goes back to the screen, where the focus was. */
  readonly close: () => void;
}

/** The help inside the pane, which keeps the screen as it is beneath it. */
export function useHelpPanel(): HelpAtHand {
  const [asked, ask] = useState<string | null>(null);
  const from = useRef<Element | null>(null);
  const open = useCallback((page: string) => {
    from.current = document.activeElement;
    ask(page);
  }, []);
  const shown = useRef(false);
  shown.current = asked !== null;
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
