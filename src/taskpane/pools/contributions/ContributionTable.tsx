import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { NOT_KNOWN, type Sum } from '../../../model/funding/sum';
import { type PoolContributor } from '../../../model/pools/contributions/contributions';
import { AmountCell } from '../../look/AmountCell';
import { Casting } from '../../look/Casting';
import { figureTable } from '../../look/theme';
import { Unseen } from '../../look/Unseen';
import { type Giver } from './givers';
import { FigureFrame } from '../../look/FigureFrame';
import { PartMark, type PartShape } from './PartMark';

const useStyles = makeStyles({
  ...figureTable,
  who: { ...figureTable.who, overflowWrap: 'anywhere' },
  named: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
  link: typographyStyles.caption1,
  apart: { paddingTop: tokens.spacingVerticalM },
});

interface Props {
  /** The id of the title that names the table. */
  readonly title: string;
  readonly year: string;
  /** The year's position among those of {@link inKind}. */
  readonly y: number;
  readonly givers: readonly Giver[];
  readonly total: Sum;
  readonly inKind: readonly PoolContributor[];
  /** The look of somebody's part of the bar. */
  readonly shapeOf: (giver: Giver) => PartShape;
  readonly goTo: (rows: readonly number[]) => void;
}

/** Each partner's money with its share, the total, and what is given in kind apart. */
export function ContributionTable({
  title,
  year,
  y,
  givers,
  total,
  inKind,
  shapeOf,
  goTo,
}: Props): ReactElement {
  const styles = useStyles();
  return (
    <Casting casts={[{ parts: givers.map(({ amount }) => amount), total }]}>
      <FigureFrame title={title} headings={['Partner', year, 'Share']}>
        <tbody>
          {givers.map((giver) => (
            <tr key={giver.name}>
              <th scope="row" className={styles.who}>
                <span className={styles.named}>
                  <PartMark shape={shapeOf(giver)} />
                  <Link as="button" className={styles.link} onClick={() => goTo(giver.rows)}>
                    {giver.name}
                  </Link>
                </span>
              </th>
              <AmountCell sum={giver.amount} />
              <td className={styles.cell}>
                <Share of={giver.amount} in={total} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.who, styles.total)}>
              Total
            </th>
            <AmountCell sum={total} className={styles.total} />
            <td className={mergeClasses(styles.cell, styles.total)} />
          </tr>
        </tbody>
        {inKind.length > 0 && (
          <tbody>
            <tr>
              <th
                scope="rowgroup"
                colSpan={3}
                className={mergeClasses(styles.who, styles.headed, styles.apart)}
              >
                In kind, not in the total
              </th>
            </tr>
            {inKind.map(({ partner, amounts, rows }) => (
              <tr key={partner}>
                <th scope="row" className={styles.who}>
                  <Link as="button" className={styles.link} onClick={() => goTo(rows)}>
                    {partner || 'No partner named'}
                  </Link>
                </th>
                <AmountCell sum={amounts[y] ?? NOT_KNOWN} />
                <td />
              </tr>
            ))}
          </tbody>
        )}
      </FigureFrame>
    </Casting>
  );
}

/** A share of the total; "at most" where the total may be more, a dash where there is none to be had. */
function Share({ of, in: total }: { readonly of: Sum; readonly in: Sum }): ReactElement {
  if (!of.known || of.atLeast || total.pence <= 0)
    return (
      <>
        <span aria-hidden>–</span>
        <Unseen>no share</Unseen>
      </>
    );
  return (
    <>
      {total.atLeast && (
        <>
          <span aria-hidden>≤</span>
          <Unseen>at most </Unseen>
        </>
      )}
      {`${(Math.round((1000 * of.pence) / total.pence) / 10 || 0).toFixed(1)}%`}
    </>
  );
}
