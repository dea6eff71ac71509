import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { formatAmount } from '../../../model/money/format';
import { formatShare } from '../../../model/money/formatShare';
import { type Plan } from '../../../model/plan/plan';
import { type MatchLoss, matchLosses } from '../../../model/scenarios/cascade/matchLosses';
import { FigureTable } from '../../look/FigureTable';
import { partTitle } from '../../look/theme';

const useStyles = makeStyles({
  title: partTitle,
  words: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly before: Plan;
  readonly after: Plan;
  readonly year: string;
}

/** "What match is lost?": each service that is cut and takes a partner's match with it; nothing where none is lost. */
export function MatchLost({ before, after, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const losses = matchLosses(before, after).filter((loss) => loss.year === year);
  if (!losses.length) return null;
  const all = (of: (loss: MatchLoss) => number) => losses.reduce((sum, loss) => sum + of(loss), 0);
  const [gross, lost, net] = [all((loss) => loss.gross), all((loss) => loss.lost), all((loss) => loss.net)];
  const rows = losses.map((loss) => ({
    name: `${loss.service} (${formatShare(loss.match)} match)`,
    cells: [loss.gross, loss.lost, loss.net],
  }));
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        What match is lost?
      </h2>
      <p className={styles.words}>
        {`Of ${formatAmount(gross)} cut from services with match, ${formatAmount(lost)} was a partner’s and goes with it: ${formatAmount(net)} is saved.`}
      </p>
      <FigureTable
        title={title}
        across
        headings={['Service', 'Cut', 'Match lost', 'Saved']}
        rows={rows.length > 1 ? [...rows, { name: 'Total', cells: [gross, lost, net], total: true }] : rows}
      />
    </section>
  );
}
