import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { type Figures, type SheetCell } from '../plan/figures';
import { ink } from '../theme';
import { FindingRow } from './FindingRow';
import { gravest, SeverityMark } from './severities';
import { type FindingGroup as Group } from './shownFindings';

/** So many findings of a group are shown at first: more than anyone reads, and quick to draw. */
const FIRST = 100;

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    minWidth: '0',
    ...typographyStyles.body1Strong,
  },
  count: { color: ink.quiet, fontWeight: tokens.fontWeightRegular },
  header: { paddingLeft: '0' },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  panel: { marginLeft: '0', marginRight: '0' },
});

interface Props {
  readonly group: Group;
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
}

/** The findings of one check under its name and their number; a long list begins with its first hundred. */
export function FindingGroup({ group, cellAt, go }: Props): ReactElement {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { check, findings } = group;
  return (
    <AccordionItem value={check}>
      <AccordionHeader size="small" as="h2" button={{ className: styles.header }}>
        <span className={styles.heading}>
          <SeverityMark severity={gravest(findings)} />
          {check}
          <span className={styles.count}>{findings.length.toLocaleString('en-GB')}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.list} aria-label={check} {...arrows}>
          {(all ? findings : findings.slice(0, FIRST)).map((finding, i) => (
            <li key={i}>
              <FindingRow finding={finding} cell={cellAt(finding.place)} go={go} />
            </li>
          ))}
        </ul>
        {!all && findings.length > FIRST && (
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {`Show all ${findings.length.toLocaleString('en-GB')}`}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
