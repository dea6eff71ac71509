import { useCallback, useMemo, useRef, useState } from 'react';
import {
  exceptionOf,
  withExceptions,
  type Exception,
  type ReviewedFinding,
} from '../../../model/audit/exceptions';
import { type Review } from '../../../model/audit/review/review';
import { type ReviewFinding } from '../../../model/audit/reviewRule';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type PlanAtHand } from '../../atHand/usePlan';

/** A review that was done: what it found, and what of it has been accepted. */
export interface DoneReview extends Omit<Review, 'findings'> {
  readonly findings: readonly ReviewedFinding[];
  /** The workbook has changed since. */
  readonly outOfDate: boolean;
}

/** The formula review, which goes on while other screens are shown. */
export interface FormulaReview {
  readonly done: DoneReview | null;
  /** How much of the review that is under way is done, 0 to 1; null where none is. */
  readonly progress: number | null;
  readonly begin: () => void;
  readonly stop: () => void;
  /** Accepts a finding for a reason, which is kept in the workbook; false where that failed. */
  readonly accept: (finding: ReviewFinding, reason: string) => Promise<boolean>;
  /** Takes an acceptance back. */
  readonly withdraw: (exception: Exception) => Promise<boolean>;
}

interface Kept {
  readonly review: Review;
  readonly exceptions: readonly Exception[];
  /** The figures that were shown when the review began: others say that the workbook has changed. */
  readonly figures: PlanAtHand['figures'];
}

const isSame = (one: Exception, other: Exception): boolean =>
  one.rule === other.rule &&
  one.sheetId === other.sheetId &&
  one.cell === other.cell &&
  one.content === other.content;

/** Reads the workbook's formulas and reviews them when it is asked to, and keeps what is accepted. */
export function useFormulaReview({
  figures,
  attempt,
}: Pick<PlanAtHand, 'figures' | 'attempt'>): FormulaReview {
  const workbook = useOpenWorkbook();
  const [kept, keep] = useState<Kept | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  /** Ends the review that is under way; null where none is. */
  const ending = useRef<(() => void) | null>(null);

  const begin = useCallback(() => {
    if (ending.current) return;
    let stopped = false;
    const stop = () => stopped;
    // Excel answers only after a cell that is being edited is left, and who stops does not wait for that
    const leaving = new Promise<null>((leave) => {
      ending.current = () => {
        stopped = true;
        leave(null);
      };
    });
    setProgress(0);
    void attempt('Reviewing the formulas', async () => {
      const cells = await Promise.race([workbook.readFormulas(stop), leaving]);
      if (!cells) return;
      // what takes formulas apart is loaded when it is first needed
      const { review } = await import('../../../model/audit/review/review');
      const done = await review(cells, { onProgress: setProgress, stop });
      if (!done) return;
      keep({ review: done, exceptions: await workbook.readAccepted(), figures });
    }).finally(() => {
      ending.current = null;
      setProgress(null);
    });
  }, [workbook, attempt, figures]);

  const change = useCallback(
    (naming: string, next: (exceptions: readonly Exception[]) => readonly Exception[]) =>
      attempt(naming, async () => {
        const before = await workbook.readAccepted();
        await workbook.keepAccepted(next(before), before);
        const exceptions = await workbook.readAccepted(); // with what was accepted meanwhile
        keep((now) => now && { ...now, exceptions });
      }),
    [workbook, attempt],
  );

  const done = useMemo(
    (): DoneReview | null =>
      kept && {
        ...kept.review,
        findings: withExceptions(kept.review.findings, kept.exceptions),
        outOfDate: kept.figures !== figures,
      },
    [kept, figures],
  );
  return {
    done,
    progress,
    begin,
    stop: () => ending.current?.(),
    accept: (finding, reason) =>
      change('Keeping the acceptance', (exceptions) => {
        const exception = exceptionOf(finding, reason);
        return [...exceptions.filter((each) => !isSame(each, exception)), exception];
      }),
    withdraw: (exception) =>
      change('Withdrawing the acceptance', (exceptions) =>
        exceptions.filter((each) => !isSame(each, exception)),
      ),
  };
}
