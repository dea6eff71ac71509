import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { COVERED_WORDS, standingWords } from '../../../model/evidence/coverageWords';
import { type CoveredMoney } from '../../../model/evidence/evidenceCoverage';
import { isEvidenced } from '../../../model/evidence/evidenceStanding';
import { type Sum } from '../../../model/funding/sum';
import { AmountCell } from '../../look/AmountCell';
import { Casting } from '../../look/Casting';
import { percent } from '../../look/percent';
import { FigureHead } from '../../look/FigureHead';
import { figureTable, ink } from '../../look/theme';

const useStyles = makeStyles({
  ...figureTable,
  strong: { fontWeight: tokens.fontWeightSemibold },
  whether: { ...figureTable.who, paddingLeft: tokens.spacingHorizontalM },
  quality: { ...figureTable.who, paddingLeft: tokens.spacingHorizontalXXL, color: ink.quiet },
  part: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  /** The id of the title that names the table. */
  readonly title: string;
  readonly parts: readonly CoveredMoney[];
}

/** The money of each table: all of it, with evidence and of which quality, and without. */
export function CoverageTable({ title, parts }: Props): ReactElement {
  const styles = useStyles();
  const casts = parts.flatMap(({ total, evidenced, without, lines }) => [
    { parts: [evidenced, without], total },
    ...[true, false].map((wanted) => ({
      parts: lines.flatMap(({ standing, sum }) => (isEvidenced(standing) === wanted ? [sum] : [])),
      total: wanted ? evidenced : without,
    })),
  ]);
  return (
    <Casting casts={casts}>
      <table className={styles.table} aria-labelledby={title}>
        <FigureHead headings={['Money', 'Amount', 'Share']} />
        {parts.map((part) => (
          <Part key={part.kind} part={part} />
        ))}
      </table>
    </Casting>
  );
}

function Part({ part }: { readonly part: CoveredMoney }): ReactElement {
  const styles = useStyles();
  const { kind, total, evidenced, without, share, lines } = part;
  const line = (label: string, sum: Sum, className: string, strong = '') => (
    <tr key={label}>
      <th scope="row" className={mergeClasses(className, strong)}>
        {label}
      </th>
      <AmountCell sum={sum} className={strong} />
      <td className={mergeClasses(styles.cell, strong)}>
        {share !== null && sum.known && percent(sum.pence / total.pence)}
      </td>
    </tr>
  );
  const linesOf = (wanted: boolean) =>
    lines
      .filter(({ standing }) => isEvidenced(standing) === wanted)
      .map(({ standing, sum }) => line(standingWords(standing), sum, styles.quality));
  return (
    <tbody className={styles.part}>
      {line(COVERED_WORDS[kind], total, styles.who, styles.strong)}
      {line('With evidence', evidenced, styles.whether)}
      {linesOf(true)}
      {line('Without evidence', without, styles.whether)}
      {linesOf(false)}
    </tbody>
  );
}
