import { useState } from 'react';
import { type Certificate } from '../../../model/audit/certifyWorkbook';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type Figures } from '../../atHand/figures';
import { type PlanAtHand } from '../../atHand/usePlan';
import { useOnce } from '../../atHand/useOnce';
import { writeSheet } from '../../atHand/writingSheet';
import { type DoneBefore } from './reportLayout';

/** A certificate, and the reading of the workbook for which it was made. */
export interface Certified {
  readonly certificate: Certificate;
  readonly reading: Figures['reading'];
}

export interface Certifying {
  readonly certified: Certified | null;
  readonly recompute: () => Promise<boolean>;
  /** Writes the audit report as a new sheet. */
  readonly write: () => Promise<boolean>;
}

/** Recomputes the workbook by the independent path, and writes what came of it as a sheet. */
export function useCertificate(
  figures: Figures,
  attempt: PlanAtHand['attempt'],
  before: DoneBefore,
): Certifying {
  const workbook = useOpenWorkbook();
  const [certified, keep] = useState<Certified | null>(null);

  const recomputeNow = async () => {
    const cells = (await workbook.readFormulas(() => false)) ?? { sheets: [], names: [] };
    const { certifyWorkbook } = await import('../../../model/audit/certifyWorkbook');
    const certificate = certifyWorkbook(cells);
    keep({ certificate, reading: figures.reading });
    return { cells, certificate };
  };
  const [write] = useOnce(() =>
    attempt('Writing the audit report', async () => {
      const { cells, certificate } = await recomputeNow();
      const { reportLayout } = await import('./reportLayout');
      const exceptions = await workbook.readAccepted();
      const versions = await workbook.listVersions();
      const { readKnownRecord } = await import('../record/knownRecord');
      const record = await readKnownRecord(workbook, await workbook.readAuditRecord(), cells);
      const taken = cells.sheets.map(({ name }) => name);
      await writeSheet(workbook, taken, ['Audit report', ''], (name) =>
        reportLayout(figures, { ...before, cells, certificate, exceptions, versions, record }, name),
      );
    }),
  );
  return {
    certified,
    recompute: () =>
      attempt('Recomputing the plan', async () => {
        await recomputeNow();
      }),
    write,
  };
}
