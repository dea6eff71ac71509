import { makeStyles, tokens, typographyStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { comparable } from '../../model/table/heading';
import { type Figures, type SheetCell } from '../atHand/figures';
import { partTitle } from '../look/theme';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles({
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
});

interface Props {
  readonly figures: Figures;
  readonly subject: string;
  /** What is said where there is no finding. */
  readonly none: string;
  readonly go: (cell: SheetCell) => void;
}

/** "What needs looking at?": what the checks find about one subject; a click selects the cell. */
export function FindingsAbout({ figures, subject, none, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { findings, cellAt } = figures;
  const its = useMemo(
    () => findings.filter((finding) => comparable(finding.subject) === comparable(subject)),
    [findings, subject],
  );
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        What needs looking at?
      </h3>
      {its.length === 0 ? (
        <p className={styles.words}>{none}</p>
      ) : (
        <ul className={styles.list} aria-labelledby={title} {...arrows}>
          {its.map((finding, i) => (
            <li key={i}>
              <FindingRow finding={finding} about={finding.check} cell={cellAt(finding.place)} go={go} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
