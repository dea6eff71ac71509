import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { formatPounds, formatWholePounds } from '../../../model/money/format';
import { type Sum } from '../../../model/funding/sum';
import { type Pence } from '../../../model/money/pence';
import { AmountCell } from '../../look/AmountCell';
import { Casting } from '../../look/Casting';
import { StackedBar } from '../../look/StackedBar';
import { figureTable, smallWords, stack } from '../../look/theme';
import { type Grown } from './grownOverspend';
import { PartMark, usePartShape } from '../contributions/PartMark';

const useStyles = makeStyles({
  ...figureTable,
  part: stack(tokens.spacingVerticalS),
  title: { ...typographyStyles.body1Strong, margin: '0' },
  bars: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  size: { ...smallWords, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: '0',
    padding: '0',
  },
  named: { ...smallWords, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  more: { ...typographyStyles.caption1, cursor: 'pointer' },
});

/** "Who bears an overspend as it grows?": a bar for each size, and the same as a table. */
export function AsItGrows({ grown }: { readonly grown: readonly Grown[] }): ReactElement {
  const styles = useStyles();
  const title = useId();
  const shapeOf = usePartShape();
  const who = [...new Set(grown.flatMap(({ borne }) => borne.map((each) => each.who)))];
  const largest = grown.at(-1)?.size ?? 1;
  const amountOf = ({ borne }: Grown, name: string) => borne.find((each) => each.who === name)?.pence ?? 0;
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h4 id={title} className={styles.title}>
        Who bears an overspend as it grows?
      </h4>
      <div className={styles.bars} aria-hidden>
        {grown.map((each) => [
          <span key={`${each.size} size`} className={styles.size}>
            {formatWholePounds(each.size)}
          </span>,
          <div key={each.size}>
            <StackedBar
              whole={largest}
              parts={each.borne.map((one) => ({
                key: one.who,
                pence: one.pence,
                look: shapeOf(who.indexOf(one.who)),
                title: `${one.who}: ${formatPounds(one.pence)}`,
              }))}
            />
          </div>,
        ])}
      </div>
      <ul className={styles.legend} aria-hidden>
        {who.map((name, i) => (
          <li key={name} className={styles.named}>
            <PartMark shape={i} />
            {name}
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.more}>Table</summary>
        <Casting
          casts={grown.map(({ size, borne }) => ({
            parts: borne.map(({ pence }) => exactly(pence)),
            total: exactly(size),
          }))}
        >
          <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
            <table className={styles.table} aria-labelledby={title}>
              <thead>
                <tr>
                  <th scope="col" className={mergeClasses(styles.who, styles.headed)}>
                    Overspend
                  </th>
                  {who.map((name) => (
                    <th key={name} scope="col" className={styles.nameHeading}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {grown.map((each) => (
                  <tr key={each.size}>
                    <th scope="row" className={styles.who}>
                      {formatWholePounds(each.size)}
                    </th>
                    {who.map((name) => (
                      <AmountCell key={name} sum={exactly(amountOf(each, name))} className={styles.cell} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Casting>
      </details>
    </section>
  );
}

const exactly = (pence: Pence): Sum => ({ pence, atLeast: false, known: true });
