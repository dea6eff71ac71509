import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type Acceptance,
  acceptancesOf,
  withAcceptances,
  withoutAcceptances,
} from '../../model/findings/acceptances';
import { type Finding } from '../../model/findings/finding';
import { today } from '../atHand/days';
import { type Figures } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';

export interface Accepting {
  /** The same figures with what is accepted apart from the other findings. */
  readonly apart: (figures: Figures) => Figures;
  readonly accept: (findings: readonly Finding[], reason: string, until: string) => Promise<boolean>;
  readonly withdraw: (acceptances: readonly Acceptance[]) => Promise<boolean>;
}

/** The findings that are accepted, as the workbook keeps them; they are read again with the plan. */
export function useAccepting({ figures, attempt }: PlanAtHand): Accepting {
  const workbook = useOpenWorkbook();
  const [kept, keep] = useState<readonly Acceptance[]>([]);
  useEffect(() => {
    let gone = false;
    if (figures?.tables.length)
      workbook.readAcceptedChecks().then(
        (read) => gone || keep((now) => (JSON.stringify(now) === JSON.stringify(read) ? now : read)),
        () => undefined, // what reads the plan says what is wrong
      );
    return () => {
      gone = true;
    };
  }, [workbook, figures]);

  const change = useCallback(
    (naming: string, next: (acceptances: readonly Acceptance[]) => readonly Acceptance[]) =>
      attempt(naming, async () => {
        const before = await workbook.readAcceptedChecks();
        await workbook.keepAcceptedChecks(next(before), before);
        keep(await workbook.readAcceptedChecks());
      }),
    [workbook, attempt],
  );
  return useMemo(
    () => ({
      apart: (all) => {
        const { open, accepted } = withAcceptances(all.findings, kept, today());
        return accepted.length ? { ...all, findings: open, accepted } : all;
      },
      accept: (findings, reason, until) =>
        change('Keeping the acceptance', (before) => [
          ...withoutAcceptances(before, findings),
          ...acceptancesOf(findings, { reason, until, on: today() }),
        ]),
      withdraw: (acceptances) =>
        change('Withdrawing the acceptance', (before) => withoutAcceptances(before, acceptances)),
    }),
    [kept, change],
  );
}
