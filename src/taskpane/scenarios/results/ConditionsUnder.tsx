import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { type Plan } from '../../../model/plan/plan';
import { type ConditionLine } from '../../../model/pools/conditions/conditionSchedule';
import { conditionsByYear } from '../../../model/pools/conditions/conditionsByYear';
import { FigureTable } from '../../look/FigureTable';
import { partTitle } from '../../look/theme';
import { assumedWords } from '../../pools/assumedWords';

const useStyles = makeStyles({
  title: partTitle,
  words: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly before: Plan;
  readonly after: Plan;
  readonly year: string;
}

/** "Which conditions are kept?": what each asks in the year, and what it has to spare before and after the steps. */
export function ConditionsUnder({ before, after, year }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const [from, to] = useMemo(() => [linesOf(before, year), linesOf(after, year)], [before, after, year]);
  if (to.length === 0) return null;
  const missed = to.filter(({ line }) => line.headroom < 0).length;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Which conditions are kept?
      </h2>
      <p className={styles.words}>
        {keptWords(missed, to.length)}
        {assumedWords(to.map(({ line }) => line))}
      </p>
      <FigureTable
        title={title}
        headings={['Condition', 'Asks', 'As entered', 'Tried']}
        rows={to.map(({ name, line }) => ({
          name,
          cells: [
            line.asked,
            from.find((each) => each.line.row === line.row)?.line.headroom ?? null,
            line.headroom,
          ],
        }))}
      />
    </section>
  );
}

const linesOf = (plan: Plan, year: string): { readonly name: string; readonly line: ConditionLine }[] =>
  conditionsByYear(plan).rows.flatMap(({ name, lines }) =>
    lines.flatMap((line) => (line?.year === year ? [{ name, line }] : [])),
  );

/** How many conditions are kept, and what their figures are. */
function keptWords(missed: number, all: number): string {
  if (missed === 0)
    return all === 1
      ? 'It is kept: what it asks, and what it has to spare.'
      : 'All are kept: what each asks, and what it has to spare.';
  const which = all === 1 ? 'It is not kept' : `${missed} of ${all} ${missed === 1 ? 'is' : 'are'} not kept`;
  return `${which}: below zero is what is missing.`;
}
