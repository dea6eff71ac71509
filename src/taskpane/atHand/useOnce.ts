import { useCallback, useRef, useState } from 'react';

/**
 * Work that is not begun again while it runs: a second click gets the answer of the first.
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
  const once = useCallback((...args: A): Promise<R> => {
    if (running.current) return running.current;
    setBusy(true);
    running.current = latest.current(...args).finally(() => {
      running.current = null;
      setBusy(false);
    });
    return running.current;
  }, []);
  return [once, busy];
}
