import { useCallback, useEffect, useRef, useState } from 'react';
import { calculate } from './calculate';
import { type Ask, type News, type Outcomes, type WorkName } from './works';

/** Long work at hand. */
export interface Calculation<Result> {
  /** What was heard last of the work as it is asked for now; null before it is begun. */
  readonly news: News<Result> | null;
  /** What came of it the last time, of whatever was asked then; null where it never came to its end. */
  readonly last: Result | null;
  readonly begin: () => void;
  readonly stop: () => void;
}

/**
 * Long work that is begun and stopped at will. What was calculated of another plan, draft or year is no news of this
 * one; work that runs while they change begins again with what they are now, since that is what was asked for.
 */
export function useCalculation<N extends WorkName>(work: N, ask: Ask<N>): Calculation<Outcomes<N>> {
  const [heard, hear] = useState<{ readonly of: Ask<N>; readonly news: News<Outcomes<N>> } | null>(null);
  const [last, keep] = useState<Outcomes<N> | null>(null);
  const running = useRef<(() => void) | null>(null);
  const end = useCallback(() => {
    running.current?.();
    running.current = null;
  }, []);
  const begin = useCallback(() => {
    end();
    hear({ of: ask, news: { is: 'progress', share: 0 } });
    running.current = calculate({ work, ask }, (news) => {
      if (news.is !== 'progress') running.current = null;
      hear({ of: ask, news });
      if (news.is === 'done') keep(() => news.result);
    });
  }, [work, ask, end]);
  useEffect(() => {
    if (running.current) begin();
  }, [begin]);
  useEffect(() => end, [end]);
  const stop = useCallback(() => {
    end();
    hear(null);
  }, [end]);
  return { news: heard?.of === ask ? heard.news : null, last, begin, stop };
}
