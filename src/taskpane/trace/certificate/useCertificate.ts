import { useState } from 'react';
import { type Certificate } from '../../../model/audit/certifyWorkbook';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type Figures } from '../../atHand/figures';
import { type PlanAtHand } from '../../atHand/usePlan';

/** A certificate, and the reading of the workbook for which it was made. */
export interface Certified {
  readonly certificate: Certificate;
  readonly reading: Figures['reading'];
}

export interface Certifying {
  readonly certified: Certified | null;
  readonly recompute: () => Promise<boolean>;
}

/** Recomputes the workbook by the independent path. */
export function useCertificate(figures: Figures, attempt: PlanAtHand['attempt']): Certifying {
  const workbook = useOpenWorkbook();
  const [certified, keep] = useState<Certified | null>(null);
  return {
    certified,
    recompute: () =>
      attempt('Recomputing the plan', async () => {
        const cells = (await workbook.readFormulas(() => false)) ?? { sheets: [], names: [] };
        const { certifyWorkbook } = await import('../../../model/audit/certifyWorkbook');
        keep({ certificate: certifyWorkbook(cells), reading: figures.reading });
      }),
  };
}
