import { useEffect, useMemo, useState } from 'react';
import { type Finding } from '../../model/findings/finding';
import { today } from '../atHand/days';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { lookAt, markOf, readLooks, withLook } from './lastLook';

export interface SinceLastLook {
  /** The day of the look before this one, such as 2026-05-04; null where there was none. */
  readonly on: string | null;
  readonly isNew: (finding: Finding) => boolean;
}

const KEY = 'looks';

/** What is new since the screen was last looked at; what is there now is remembered for the next look. */
export function useLastLook(planName: string, findings: readonly Finding[]): SinceLastLook {
  const workbook = useOpenWorkbook();
  const [before] = useState(() => readLooks(workbook.recall(KEY))[planName] ?? null);
  useEffect(() => {
    const looks = readLooks(workbook.recall(KEY));
    workbook.remember(KEY, withLook(looks, planName, lookAt(findings, today())));
  }, [workbook, planName, findings]);
  return useMemo(() => {
    const seen = new Set(before?.found);
    return { on: before?.on ?? null, isNew: (finding) => before !== null && !seen.has(markOf(finding)) };
  }, [before]);
}
