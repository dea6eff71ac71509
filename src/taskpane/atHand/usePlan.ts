import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { bothChanges, type Changes } from '../../excel/exchange/changes';
import { oneAtATime } from './oneAtATime';
import { removalOf } from './leftover';
import { useOpenWorkbook } from './openWorkbook';
import { figuresOf, type Figures, type FoundTable } from './figures';

/** The plan as the pane last saw it, and what the pane is about. */
export interface PlanState {
  /** The last good reading; null until the first. */
  readonly figures: Figures | null;
  /** When that reading was begun: the figures are as of then. */
  readonly readAt: Date | null;
  /** Excel has not calculated what was changed, since it is set to manual: figures may be old. */
  readonly awaitsCalculation: boolean;
  /** How long that reading and its calculation took. */
  readonly milliseconds: number;
  /** What is being worked on, as the status line says it. */
  readonly working: string | null;
  /** Why the workbook could not be read, and what to do. */
  readonly failure: string | null;
  /** Why the last thing that the user asked for was not done, until the next. */
  readonly mishap: string | null;
  /** Removes what is left of it, where it broke off and could not be taken back. */
  readonly remove?: (() => Promise<readonly string[]>) | null;
  /** What came of the last thing that the user asked for, for a while. */
  readonly done: string | null;
  /** Tables of an earlier reading that the workbook holds no more. */
  readonly gone: readonly FoundTable[];
  /** The workbook has moved on since the last good reading. */
  readonly outOfDate: boolean;
}

export interface PlanAtHand extends PlanState {
  /** Reads the workbook again; resolves when a reading begun after this call is done. */
  readonly refresh: () => Promise<void>;
  /**
   * Does a piece of work under its name in the status line, which then says for a while what the work answers with,
   * where that is a sentence; false, and the reason shown, where it failed.
   */
  readonly attempt: (naming: string, work: () => Promise<unknown>) => Promise<boolean>;
}

/** Milliseconds, long enough to read a sentence twice. */
const TOLD_FOR = 10_000;

const BEFORE: PlanState = {
  figures: null,
  readAt: null,
  awaitsCalculation: false,
  milliseconds: 0,
  working: null,
  failure: null,
  mishap: null,
  done: null,
  gone: [],
  outOfDate: false,
};

/** Reads the workbook's plan, and again after every change: one reading at a time, and one more if it changed meanwhile. */
export function usePlan(): PlanAtHand {
  const workbook = useOpenWorkbook();
  const [state, setState] = useState(BEFORE);
  const become = useCallback((next: Partial<PlanState>) => setState((now) => ({ ...now, ...next })), []);

  /** What the user asked for and is still being done: a reading meanwhile does not end it. */
  const attempted = useRef<string | null>(null);

  /** What has changed since the last reading was begun; null where anything may have. */
  const changes = useRef<Changes>(null);

  const readOnce = useCallback(async () => {
    const begun = performance.now();
    const readAt = new Date();
    become({ working: attempted.current ?? 'Reading the workbook' });
    try {
      const changed = changes.current;
      changes.current = [];
      const reading = await workbook.read(changed);
      const figures = figuresOf(reading);
      const awaitsCalculation = reading.awaitsCalculation ?? false;
      const milliseconds = performance.now() - begun;
      setState((now) => ({
        ...now,
        ...{ figures, readAt, awaitsCalculation, milliseconds },
        ...{ working: attempted.current, failure: null, outOfDate: false },
        gone: stillGone([...now.gone, ...(now.figures?.tables ?? [])], figures.tables),
      }));
    } catch (failure) {
      changes.current = null;
      become({ working: attempted.current, failure: workbook.explain(failure), outOfDate: true });
    }
  }, [workbook, become]);

  const follow = useMemo(() => {
    const read = oneAtATime(readOnce);
    return (more: Changes) => {
      changes.current = bothChanges(changes.current, more);
      return read();
    };
  }, [readOnce]);
  const refresh = useCallback(() => follow(null), [follow]);

  const attempt = useCallback(
    async (naming: string, work: () => Promise<unknown>) => {
      attempted.current = naming;
      become({ working: naming, mishap: null, remove: null, done: null });
      try {
        const said = await work();
        attempted.current = null;
        become({ working: null, done: typeof said === 'string' ? said : null });
        return true;
      } catch (failure) {
        attempted.current = null;
        become({ working: null, mishap: workbook.explain(failure), remove: removalOf(failure) });
        return false;
      }
    },
    [workbook, become],
  );

  const { done } = state;
  useEffect(() => {
    if (done === null) return undefined;
    const end = setTimeout(() => become({ done: null }), TOLD_FOR);
    return () => clearTimeout(end);
  }, [done, become]);

  useEffect(() => {
    let gone = false;
    let stop: (() => void) | null = null;
    void refresh();
    workbook
      .watch((more) => void follow(more))
      .then(
        (end) => (gone ? end() : (stop = end)),
        (failure: unknown) => become({ failure: workbook.explain(failure) }),
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, [workbook, refresh, follow, become]);

  return useMemo(() => ({ ...state, refresh, attempt }), [state, refresh, attempt]);
}

/** Of the tables that were there before, those whose kind is there no more; each kind once. */
function stillGone(before: readonly FoundTable[], now: readonly FoundTable[]): FoundTable[] {
  const byKind = new Map(before.map((table) => [table.kind, table]));
  for (const { kind } of now) byKind.delete(kind);
  return [...byKind.values()];
}
