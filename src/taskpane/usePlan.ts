import { useCallback, useEffect, useMemo, useState } from 'react';
import { oneAtATime } from './oneAtATime';
import { useOpenWorkbook } from './openWorkbook';
import { figuresOf, type Figures } from './plan/figures';

/** The plan as the pane last saw it, and what the pane is about. */
export interface PlanState {
  /** The last good reading; null until the first. */
  readonly figures: Figures | null;
  /** How long that reading and its reckoning took. */
  readonly milliseconds: number;
  /** What is being worked on, as the status line says it. */
  readonly working: string | null;
  /** What went wrong and what to do. */
  readonly failure: string | null;
  /** The workbook has moved on since the last good reading. */
  readonly outOfDate: boolean;
}

export interface PlanAtHand extends PlanState {
  /** Reads the workbook again; resolves when a reading begun after this call is done. */
  readonly refresh: () => Promise<void>;
  /** Does a piece of work under its name in the status line; false, and the reason shown, where it failed. */
  readonly attempt: (naming: string, work: () => Promise<void>) => Promise<boolean>;
}

const BEFORE: PlanState = { figures: null, milliseconds: 0, working: null, failure: null, outOfDate: false };

/** Reads the workbook's plan, and again after every change: one reading at a time, and one more if it changed meanwhile. */
export function usePlan(): PlanAtHand {
  const workbook = useOpenWorkbook();
  const [state, setState] = useState(BEFORE);
  const become = useCallback((next: Partial<PlanState>) => setState((now) => ({ ...now, ...next })), []);

  const readOnce = useCallback(async () => {
    const begun = performance.now();
    become({ working: 'Reading the workbook' });
    try {
      const figures = figuresOf(await workbook.read());
      const milliseconds = performance.now() - begun;
      become({ figures, milliseconds, working: null, failure: null, outOfDate: false });
    } catch (failure) {
      become({ working: null, failure: workbook.explain(failure), outOfDate: true });
    }
  }, [workbook, become]);

  const refresh = useMemo(() => oneAtATime(readOnce), [readOnce]);

  const attempt = useCallback(
    async (naming: string, work: () => Promise<void>) => {
      become({ working: naming });
      try {
        await work();
        setState((now) => ({ ...now, working: null, failure: now.outOfDate ? now.failure : null }));
        return true;
      } catch (failure) {
        become({ working: null, failure: workbook.explain(failure) });
        return false;
      }
    },
    [workbook, become],
  );

  useEffect(() => {
    let gone = false;
    let stop: (() => void) | null = null;
    void refresh();
    workbook
      .watch(() => void refresh())
      .then(
        (end) => (gone ? end() : (stop = end)),
        (failure: unknown) => become({ failure: workbook.explain(failure) }),
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, [workbook, refresh, become]);

  return useMemo(() => ({ ...state, refresh, attempt }), [state, refresh, attempt]);
}
