import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Figures, type SheetCell } from '../atHand/figures';
import { type PlanAtHand } from '../atHand/usePlan';
import { DoTheyHold } from './certificate/DoTheyHold';
import { useAuditRecord } from './record/useAuditRecord';
import { WhatWasChecked } from './record/WhatWasChecked';
import { type Comparing, useVersions } from './versions/useVersions';
import { WhatChanged } from './versions/WhatChanged';
import { stack } from '../look/theme';

const useStyles = makeStyles({
  sections: stack(tokens.spacingVerticalXL),
});

interface Props {
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
  readonly attempt: PlanAtHand['attempt'];
  readonly comparing: Comparing;
  readonly showReport: () => void;
}

/** What an auditor asks of the whole workbook: whether its figures hold, what changed since a version, what was checked. */
export function AuditSections({ figures, go, attempt, comparing, showReport }: Props): ReactElement {
  const styles = useStyles();
  const versions = useVersions(figures, attempt, comparing);
  const recording = useAuditRecord(attempt);
  return (
    <div className={styles.sections}>
      <DoTheyHold {...{ figures, go, attempt, showReport }} />
      <WhatChanged versions={versions} figures={figures} go={go} />
      <WhatWasChecked recording={recording} versions={versions.kept ?? []} go={go} />
    </div>
  );
}
