import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/**
 * Work that is not begun again while it runs: a second click gets the answer of the first. A click that comes after
 * its end, but before what it has changed is drawn, is a click on what was there before, and counts as a second one.
 *
 * @returns the work, and whether it runs
 */
export function useOnce<A extends readonly unknown[], R>(
  work: (...args: A) => Promise<R>,
): [once: (...args: A) => Promise<R>, busy: boolean] {
  const running = useRef<Promise<R> | null>(null);
  const latest = useRef(work);
  latest.current = work;
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState(0);
  useLayoutEffect(() => {
    running.current = null;
  }, [ended]);
  const once = useCallback((...args: A): Promise<R> => {
    if (running.current) return running.current;
    setBusy(true);
    running.current = latest.current(...args).finally(() => {
      setBusy(false);
      setEnded((times) => times + 1);
    });
    return running.current;
  }, []);
  return [once, busy];
}
