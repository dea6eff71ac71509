import { useEffect, type RefObject } from 'react';

/** Milliseconds after which Fluent has given the keyboard back, where what asked is still there. */
const UNTIL_RETURNED = 300;

/**
 * Puts things right after a question over the pane has closed. The keyboard goes back to what asked, or on at the tabs
 * where that is gone, unless it is in the grid. And where the grid took it while the question was open, Fluent leaves the
 * pane hidden from screen readers: it is shown to them again.
 *
 * @param open whether the question is there; one that is only drawn while it is asked closes when it goes
 * @param from what asked
 */
export function useAfterQuestion(open = true, from?: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!open) return;
    return () => {
      setTimeout(() => {
        if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
        const covered = document.querySelectorAll('body > [aria-hidden]:not([data-tabster-dummy])');
        covered.forEach((part) => part.removeAttribute('aria-hidden'));
        if (!document.hasFocus() || document.activeElement !== document.body) return;
        (from?.current ?? document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))?.focus();
      }, UNTIL_RETURNED);
    };
  }, [open, from]);
}
