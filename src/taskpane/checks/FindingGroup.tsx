import { useArrowNavigationGroup } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Figures, type SheetCell } from '../atHand/figures';
import { FindingRow } from './FindingRow';
import { FoundGroup } from './FoundGroup';
import { gravest } from './severities';
import { type FindingGroup as Group } from './shownFindings';

interface Props {
  readonly group: Group;
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
}

/** The findings of one check under its name and their number. */
export function FindingGroup({ group: { check, findings }, cellAt, go }: Props): ReactElement {
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  return (
    <FoundGroup
      name={check}
      heading="h2"
      severity={gravest(findings)}
      count={findings.length.toLocaleString('en-GB')}
      findings={findings}
      keyOf={(_finding, at) => at}
      row={(finding) => <FindingRow finding={finding} cell={cellAt(finding.place)} go={go} />}
      arrows={arrows}
    />
  );
}
