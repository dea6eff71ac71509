import { useCallback, useEffect, useState } from 'react';
import { type KeptVersion } from '../../../excel/kept/keptVersions';
import {
  type AuditRecord,
  type Mark,
  type SignOff,
  type Tick,
} from '../../../model/audit/record/auditRecord';
import { type CarriedTick } from '../../../model/audit/record/carriedTicks';
import { type SheetCoverage } from '../../../model/audit/record/recordCoverage';
import { type WorkbookCells } from '../../../model/audit/workbookCells';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type PlanAtHand } from '../../atHand/usePlan';
import { today } from '../../atHand/days';

/** A sign-off, and whether the version that is kept under its name is still the one that was signed. */
export interface KnownSignOff extends SignOff {
  readonly holds: boolean;
}

/** The record as the workbook was when it was last looked at. */
export interface KnownRecord {
  readonly ticks: readonly CarriedTick[];
  readonly coverage: readonly SheetCoverage[];
  readonly signOffs: readonly KnownSignOff[];
}

/** The auditor's record, and what is done with it. */
export interface Recording {
  /** How many cells are ticked; null until it is read. */
  readonly count: number | null;
  /** Null until the workbook was looked at. */
  readonly known: KnownRecord | null;
  /** Each is false where it failed. */
  readonly tick: (mark: Mark, note: string, by: string) => Promise<boolean>;
  readonly withdraw: (tick: Tick) => Promise<boolean>;
  readonly look: () => Promise<boolean>;
  readonly sign: (version: KeptVersion, by: string) => Promise<boolean>;
}

/** Reads and changes the auditor's record that the workbook keeps. */
export function useAuditRecord(attempt: PlanAtHand['attempt']): Recording {
  const workbook = useOpenWorkbook();
  const [count, setCount] = useState<number | null>(null);
  const [known, show] = useState<KnownRecord | null>(null);

  useEffect(
    () =>
      void attempt('Reading the record', async () => {
        setCount((await workbook.readAuditRecord()).ticks.length);
      }),
    [attempt, workbook],
  );

  const lookAt = useCallback(
    async (record: AuditRecord, cells: WorkbookCells) => {
      const { readKnownRecord } = await import('./knownRecord');
      setCount(record.ticks.length);
      show(await readKnownRecord(workbook, record, cells));
    },
    [workbook],
  );
  const cellsNow = async () => (await workbook.readFormulas(() => false)) ?? { sheets: [], names: [] };

  return {
    count,
    known,
    tick: (mark, note, by) =>
      attempt('Ticking the cells', async () => {
        const area = await workbook.selectedArea();
        const cells = await cellsNow();
        const { ticksOf } = await import('./knownRecord');
        const ticks = ticksOf(cells, area, { mark, note, by, on: today() });
        const { withTicks } = await import('../../../model/audit/record/auditRecord');
        await lookAt(await workbook.changeAuditRecord((record) => withTicks(record, ticks)), cells);
      }),
    withdraw: (tick) =>
      attempt('Withdrawing the tick', async () => {
        const { withoutTicks } = await import('../../../model/audit/record/auditRecord');
        const record = await workbook.changeAuditRecord((now) => withoutTicks(now, [tick]));
        await lookAt(record, await cellsNow());
      }),
    look: () =>
      attempt('Looking at the ticked cells', async () => {
        await lookAt(await workbook.readAuditRecord(), await cellsNow());
      }),
    sign: (version, by) =>
      attempt(`Signing off ${version.name}`, async () => {
        const text = await workbook.versionText(version.id);
        const { signOff, withSignOff } = await import('../../../model/audit/record/signOff');
        const signed = signOff(version.name, text, by, today());
        const record = await workbook.changeAuditRecord((now) => withSignOff(now, signed));
        await lookAt(record, await cellsNow());
      }),
  };
}
