import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { formatShare } from '../../model/money/formatShare';
import { type CommitmentRisk } from '../../model/risk/commitmentRisk';
import { methodInWords } from '../../model/risk/method';
import { toThePound } from '../look/AmountCell';
import { NotGiven } from '../look/NotGiven';
import { type Figures } from '../atHand/figures';
import { CalculateBar } from '../calculation/CalculateBar';
import { useCalculation } from '../calculation/useCalculation';
import { type Draft } from '../drafting/draft';
import { FigureFrame } from '../look/FigureFrame';
import { figureTable, ink, partTitle, smallWords, stack } from '../look/theme';

const DRAWS = [10_000, 100_000, 1_000_000] as const;
const SEED = 1;

const useStyles = makeStyles({
  ...figureTable,
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  words: smallWords,
  name: { ...figureTable.who, overflowWrap: 'anywhere' },
  method: { ...typographyStyles.caption2, color: ink.quiet },
});

interface Props {
  readonly figures: Pick<Figures, 'plan'>;
  readonly draft: Draft;
  readonly year: string;
}

/** "How likely is each commitment to be kept?": by what may not arrive, calculated apart from the page, with a way to stop it. */
export function Risk({ figures, draft, year }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const [draws, choose] = useState<number>(DRAWS[0]);
  const ask = useMemo(
    () => ({ plan: figures.plan, draft, year, draws, seed: SEED }),
    [figures.plan, draft, year, draws],
  );
  const calculation = useCalculation('risk', ask);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        How likely is each commitment to be kept?
      </h2>
      <p className={styles.words}>
        Each stream that is not Confirmed arrives whole, with its Probability, or not at all.
      </p>
      <CalculateBar calculation={calculation} doing="Calculating the risk">
        <Field label="Draws, where there are too many outcomes" size="small">
          <Select size="small" value={String(draws)} onChange={(_event, { value }) => choose(Number(value))}>
            {DRAWS.map((count) => (
              <option key={count} value={count}>
                {count.toLocaleString('en-GB')}
              </option>
            ))}
          </Select>
        </Field>
      </CalculateBar>
      {calculation.news?.is === 'done' && <RiskTable title={title} risks={calculation.news.result} />}
    </section>
  );
}

function RiskTable({
  title,
  risks,
}: {
  readonly title: string;
  readonly risks: readonly CommitmentRisk[];
}): ReactElement {
  const styles = useStyles();
  return (
    <FigureFrame title={title} headings={['Commitment', 'Kept', 'Short by', 'Likely gets']}>
      <tbody>
        {risks.map(({ commitment, kept, expectedShortfall, p10, p50, p90, method }) => (
          <tr key={commitment}>
            <th scope="row" className={styles.name}>
              <div>{commitment}</div>
              <div className={styles.method}>{methodInWords(method)}</div>
            </th>
            <td className={styles.cell}>
              {typeof kept === 'number' ? formatShare(kept) : (kept ?? <NotGiven />)}
            </td>
            <td className={styles.cell}>
              {expectedShortfall === null ? <NotGiven /> : toThePound(expectedShortfall)}
            </td>
            <td
              className={styles.cell}
              title={
                p10 === null || p90 === null ? undefined : `10%: ${toThePound(p10)}, 90%: ${toThePound(p90)}`
              }
            >
              {p50 === null ? <NotGiven /> : toThePound(p50)}
            </td>
          </tr>
        ))}
      </tbody>
    </FigureFrame>
  );
}
