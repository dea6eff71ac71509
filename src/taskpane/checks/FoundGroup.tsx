import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
  type useArrowNavigationGroup,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Severity } from '../../model/findings/finding';
import { LongList } from '../look/LongList';
import { ink } from '../look/theme';
import { SeverityMark } from './severities';

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
  panel: { marginLeft: '0', marginRight: '0' },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
});

interface Props<T> {
  readonly name: string;
  readonly heading: 'h2' | 'h3';
  readonly severity: Severity;
  /** How many there are, or what became of them. */
  readonly count: string;
  /** What is above them; '' for nothing. */
  readonly about?: string;
  readonly findings: readonly T[];
  readonly keyOf: (finding: T, at: number) => string | number;
  readonly row: (finding: T) => ReactElement;
  /** How arrow keys go through the rows. */
  readonly arrows?: ReturnType<typeof useArrowNavigationGroup>;
}

/** What one check or rule found under its name; a long list begins with its first hundred. */
export function FoundGroup<T>(props: Props<T>): ReactElement {
  const { name, heading, severity, count, about = '', findings, keyOf, row, arrows } = props;
  const styles = useStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader size="small" as={heading} button={{ className: styles.header }}>
        <span className={styles.heading}>
          <SeverityMark severity={severity} />
          {name}
          <span className={styles.count}>{count}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {about && <p className={styles.about}>{about}</p>}
        <LongList
          className={styles.list}
          aria-label={name}
          {...arrows}
          first={FIRST}
          rows={{
            count: findings.length,
            keyOf: (at) => keyOf(findings[at] as T, at),
            row: (at) => row(findings[at] as T),
          }}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
