import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Whether the click that is being answered is the second or third of a double or triple click. */
let isFurther = false;
const watchClick = ({ detail }: MouseEvent) => {
  isFurther = detail > 1;
  // a form is sent after the click, before anything else
  if (isFurther) setTimeout(() => (isFurther = false));
};
window.addEventListener('click', watchClick, { capture: true });

/**
 * Work that is not begun again while it runs: a second click gets the answer of the first. A click that comes after
 * its end, but before what it has changed is drawn, is a click on what was there before, and counts as a second one; so
 * does a further click of a double click, however late a busy machine answers it.
 *
 * @returns the work, and whether it runs
 */
export function useOnce<A extends readonly unknown[], R>(
  work: (...args: A) => Promise<R>,
): [once: (...args: A) => Promise<R>, busy: boolean] {
  const running = useRef<Promise<R> | null>(null);
  const last = useRef<Promise<R> | null>(null);
  const latest = useRef(work);
  latest.current = work;
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState(0);
  useLayoutEffect(() => {
    running.current = null;
  }, [ended]);
  const once = useCallback((...args: A): Promise<R> => {
    if (running.current) return running.current;
    if (isFurther && last.current) return last.current;
    setBusy(true);
    running.current = last.current = latest.current(...args).finally(() => {
      setBusy(false);
      setEnded((times) => times + 1);
    });
    return running.current;
  }, []);
  return [once, busy];
}
