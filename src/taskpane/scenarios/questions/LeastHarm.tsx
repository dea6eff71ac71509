import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { formatAmount } from '../../../model/money/format';
import { type Plan } from '../../../model/plan/plan';
import { leastChange, type LeastChange } from '../../../model/scenarios/questions/leastChange';
import { FigureTable } from '../../look/FigureTable';
import { partTitle, smallWords, stack } from '../../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalXS),
  title: partTitle,
  words: smallWords,
  find: { justifySelf: 'start' },
});

interface Props {
  readonly after: Plan;
  readonly year: string;
}

/** "Which change does least harm?": the lines that would have to be cut, how much each, and the proof. */
export function LeastHarm({ after, year }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const [found, keep] = useState<{ of: Plan; year: string; change: LeastChange | null } | null>(null);
  const change = found?.of === after && found.year === year ? found.change : null;
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Which change does least harm?
      </h2>
      {change === null ? (
        <>
          <p className={styles.words}>
            Find the cuts that keep the most of the floors and then do the least harm by Rank, with the money
            that these steps leave and within its ring-fences.
          </p>
          <Button
            size="small"
            className={styles.find}
            onClick={() => keep({ of: after, year, change: leastChange(after, year) })}
          >
            Find changes
          </Button>
        </>
      ) : (
        <Found title={title} change={change} />
      )}
    </section>
  );
}

function Found({ title, change }: { readonly title: string; readonly change: LeastChange }): ReactElement {
  const styles = useStyles();
  const { lines, proved } = change;
  if (!lines.length) return <p className={styles.words}>Nothing has to be cut in this year.</p>;
  const total = (of: 'cut' | 'belowFloor' | 'matchLost') => lines.reduce((sum, line) => sum + line[of], 0);
  const [cut, below, lost] = [total('cut'), total('belowFloor'), total('matchLost')];
  const floors = below > 0 ? `${formatAmount(below)} of it below the floors` : 'all of it above the floors';
  const match = lost > 0 ? `, and with it goes match of ${formatAmount(lost)}` : '';
  return (
    <>
      <p className={styles.words}>{`${formatAmount(cut)} has to be cut, ${floors}${match}.`}</p>
      <FigureTable
        title={title}
        headings={['Line', 'Cut', 'Below floor']}
        rows={[
          ...lines.map(({ row, service, commitment, cut: pence, belowFloor }) => ({
            name: `${service || 'No service'}${commitment ? `, ${commitment}` : ''} (row ${row + 1})`,
            cells: [pence, belowFloor],
          })),
          { name: 'Total', cells: [cut, below], total: true },
        ]}
      />
      <p className={styles.words}>
        {proved
          ? 'Proved: at each level of Rank the most that any plan can keep is kept, so no change does less harm.'
          : 'The plan is too large to prove here that no other change does less harm.'}
      </p>
    </>
  );
}
