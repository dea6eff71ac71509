import { useArrowNavigationGroup } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Figures, type SheetCell } from '../atHand/figures';
import { FindingRow } from './FindingRow';
import { findingStories, type FindingStory } from './findingStories';
import { FoundGroup } from './FoundGroup';
import { SeveralYears } from './SeveralYears';
import { gravest } from './severities';
import { type FindingGroup as Group } from './shownFindings';

interface Props {
  readonly group: Group;
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
}

function Story({ story, cellAt, go }: Pick<Props, 'cellAt' | 'go'> & { story: FindingStory }): ReactElement {
  const [only, ...others] = story.findings;
  if (!only || others.length) return <SeveralYears {...{ story, cellAt, go }} />;
  return <FindingRow finding={only} cell={cellAt(only.place)} go={go} />;
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
      findings={findingStories(findings)}
      keyOf={(_story, at) => at}
      row={(story) => <Story {...{ story, cellAt, go }} />}
      arrows={arrows}
    />
  );
}
