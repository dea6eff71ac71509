import { makeStyles, tokens, typographyStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { comparable } from '../../model/table/heading';
import { FindingRow } from '../checks/FindingRow';
import { type Figures, type SheetCell } from '../plan/figures';
import { partTitle } from '../theme';

const useStyles = makeStyles({
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
});

interface Props {
  readonly figures: Figures;
  readonly pool: string;
  readonly go: (cell: SheetCell) => void;
}

/** What the checks find about a pool, the legal ones among them; a click selects the cell. */
export function PoolFindings({ figures, pool, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { findings, cellAt } = figures;
  const its = useMemo(
    () => findings.filter(({ subject }) => comparable(subject) === comparable(pool)),
    [findings, pool],
  );
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        What needs looking at?
      </h3>
      {its.length === 0 && <p className={styles.words}>Every check of this pool holds.</p>}
      <ul className={styles.list} aria-labelledby={title} {...arrows}>
        {its.map((finding, i) => (
          <li key={i}>
            <FindingRow finding={finding} about={finding.check} cell={cellAt(finding.place)} go={go} />
          </li>
        ))}
      </ul>
    </section>
  );
}
