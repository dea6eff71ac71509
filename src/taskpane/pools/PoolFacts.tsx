import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { formatDay } from '../../model/calendar/day';
import { type Plan, rowNamed } from '../../model/plan/readPlan';
import { NotGiven } from '../NotGiven';
import { sizes } from '../theme';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: `${sizes.termColumn} minmax(0, 1fr)`,
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: '0',
    ...typographyStyles.body1,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: '0', overflowWrap: 'anywhere' },
});

interface Props {
  readonly plan: Plan;
  readonly pool: string;
}

/** What the pool table says of a pool: its kind, its basis in law, its life, its host. */
export function PoolFacts({ plan, pool }: Props): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {factsOf(plan, pool).map(([term, fact]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact || <NotGiven />}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function factsOf({ tables: { Pool } }: Plan, pool: string): (readonly [string, string])[] {
  const row = rowNamed(Pool, pool);
  const words = (heading: 'Kind' | 'Legal basis' | 'Host') =>
    row === undefined ? '' : (Pool?.words[heading][row] ?? '');
  const day = (heading: 'Starts' | 'Ends') =>
    row === undefined ? NaN : (Pool?.numbers[heading][row] ?? NaN);
  return [
    ['Kind', words('Kind')],
    ['Legal basis', words('Legal basis')],
    ['Life', lifeInWords(day('Starts'), day('Ends'))],
    ['Host', words('Host')],
  ];
}

function lifeInWords(starts: number, ends: number): string {
  if (Number.isNaN(starts)) return Number.isNaN(ends) ? '' : `to ${formatDay(ends)}`;
  return Number.isNaN(ends) ? `from ${formatDay(starts)}` : `${formatDay(starts)} to ${formatDay(ends)}`;
}
