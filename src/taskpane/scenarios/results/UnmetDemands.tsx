import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { formatAmount } from '../../../model/money/format';
import { type Plan } from '../../../model/plan/plan';
import { unmetDemand } from '../../../model/scenarios/run/unmetDemand';
import { FigureTable } from '../../look/FigureTable';
import { partTitle } from '../../look/theme';

const useStyles = makeStyles({
  title: partTitle,
  words: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly after: Plan;
  readonly year: string;
}

/** "What is not met?": each service that needs more than it gets after the steps; nothing where all is met. */
export function UnmetDemands({ after, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const unmet = unmetDemand(after).filter((demand) => demand.year === year);
  if (!unmet.length) return null;
  const [needed, got, short] = (['needed', 'got', 'short'] as const).map((of) =>
    unmet.reduce((sum, demand) => sum + demand[of], 0),
  ) as [number, number, number];
  const rows = unmet.map((demand) => ({
    name: demand.service,
    cells: [demand.needed, demand.got, demand.short],
  }));
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Which demand is not met?
      </h2>
      <p className={styles.words}>
        {`${formatAmount(short)} of demand is not met: the sources of ${unmet.length === 1 ? 'this service' : 'these services'} have too little.`}
      </p>
      <FigureTable
        title={title}
        across
        headings={['Service', 'Needs', 'Gets', 'Not met']}
        rows={rows.length > 1 ? [...rows, { name: 'Total', cells: [needed, got, short], total: true }] : rows}
      />
    </section>
  );
}
