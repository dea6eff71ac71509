import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { NOT_KNOWN } from '../../../model/funding/sum';
import { type PoolContributions } from '../../../model/pools/contributions/contributions';
import { partTitle } from '../../look/theme';
import { barParts } from './barParts';
import { ContributionBar } from './ContributionBar';
import { ContributionTable } from './ContributionTable';
import { type Giver, giversOf } from './givers';
import { type PartShape } from './PartMark';

const useStyles = makeStyles({
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly contributed: PoolContributions | undefined;
  /** A year's label. */
  readonly year: string;
  /** Goes to the amount of a row of the contribution table in the year. */
  readonly goToRow: (row: number) => void;
}

/** "Who puts in what?": each partner's money in a year as one bar and as a table; what is given in kind apart. */
export function WhoPutsIn({ contributed, year, goToRow }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const y = contributed?.years.indexOf(year) ?? -1;
  const givers = useMemo(() => giversOf(contributed, y), [contributed, y]);
  const parts = useMemo(() => barParts(givers), [givers]);
  const inKind = contributed?.inKind ?? [];
  const total = contributed?.total[y] ?? NOT_KNOWN;
  const notGiven = givers.filter(({ amount }) => amount.atLeast).map(({ name }) => name);
  const shapeOf = ({ name, amount }: Giver): PartShape =>
    parts.find(({ names }) => names.includes(name))?.shape ?? (amount.known ? 'none' : 'not given');
  const goTo = ([row]: readonly number[]) => {
    if (row !== undefined) goToRow(row);
  };
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        Who puts in what?
      </h3>
      {givers.length + inKind.length === 0 ? (
        <p className={styles.words}>
          Each partner’s part will appear here once the Contribution table has a row for this pool.
        </p>
      ) : (
        <>
          {parts.length > 0 && (
            <ContributionBar
              parts={parts}
              notGiven={notGiven}
              go={(name) => goTo(givers.find((giver) => giver.name === name)?.rows ?? [])}
            />
          )}
          <ContributionTable {...{ title, year, y, givers, total, inKind, shapeOf, goTo }} />
        </>
      )}
    </section>
  );
}
