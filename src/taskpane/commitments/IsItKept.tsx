import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement, type ReactNode } from 'react';
import { placeOfFloor } from '../../model/checks/places/placeOfFloor';
import { saysCertainty } from '../../model/funding/certainty';
import { type Dependence } from '../../model/commitments/dependence';
import { together } from '../../model/commitments/together';
import { NOTHING } from '../../model/funding/sum';
import { AmountCell } from '../look/AmountCell';
import { Casting } from '../look/Casting';
import { type Figures, type SheetCell } from '../atHand/figures';
import { StatusMark } from './StatusMark';
import { picture } from '../look/pictures';
import { figureTable, partTitle } from '../look/theme';
import { shownStatus } from './shownStatus';
import { AtBestCell, AsWiredCell } from './UncertainCell';

const useStyles = makeStyles({
  ...figureTable,
  title: partTitle,
  note: picture.note,
  what: {
    ...figureTable.who,
    position: 'sticky',
    left: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: 'top',
  },
  apart: { paddingTop: tokens.spacingVerticalM },
});

interface Props {
  readonly figures: Figures;
  /** The commitment in each year. */
  readonly by: readonly Dependence[];
  readonly go: (cell: SheetCell) => void;
}

/** "Is it kept?": what the commitment gets and needs in each year, and on what money it rests. */
export function IsItKept({ figures, by, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { plan, cellAt } = figures;
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const told = saysCertainty(plan);
  const all = useMemo(() => new Map(together(plan).map((year) => [year.year, year])), [plan]);
  const row = (what: string, cell: (each: Dependence) => ReactNode) => (
    <tr>
      <th scope="row" className={styles.what}>
        {what}
      </th>
      {by.map(cell)}
    </tr>
  );
  const goToFloor = ({ line }: Dependence) => {
    const cell = cellAt(placeOfFloor(plan, line.row, line.year));
    if (cell) go(cell);
  };
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        Is it kept?
      </h3>
      <Casting
        casts={by.map(({ line: { funded, shortfall, floor } }) => ({
          parts: [funded, shortfall],
          total: floor,
        }))}
      >
        <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
          <table className={styles.table} aria-labelledby={title} {...arrows}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.what, styles.headed)}>
                  Year
                </th>
                {by.map(({ line }) => (
                  <th key={line.year} scope="col" className={styles.heading}>
                    {line.year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row('Status', ({ line }) => (
                <td key={line.year} className={styles.cell}>
                  <StatusMark status={shownStatus(line, told)} />
                </td>
              ))}
              {row('Funded', ({ line }) => (
                <AmountCell key={line.year} sum={line.funded} />
              ))}
              {row('Floor', (each) => (
                <AmountCell key={each.line.year} sum={each.line.floor} go={() => goToFloor(each)} />
              ))}
              {row('Shortfall', ({ line }) => (
                <AmountCell key={line.year} sum={line.shortfall} />
              ))}
              {told && row('Uncertain, as wired', (each) => <AsWiredCell key={each.line.year} of={each} />)}
              {told && row('Uncertain, at best', (each) => <AtBestCell key={each.line.year} of={each} />)}
            </tbody>
            {told && (
              <tbody>
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={by.length + 1}
                    className={mergeClasses(styles.what, styles.headed, styles.apart)}
                  >
                    All commitments together
                  </th>
                </tr>
                {row('Needed', ({ line: { year } }) => {
                  const sum = all.get(year);
                  return (
                    <AmountCell
                      key={year}
                      sum={sum ? { pence: sum.needed, atLeast: sum.atLeast, known: true } : NOTHING}
                    />
                  );
                })}
                {row('Confirmed pays', ({ line: { year } }) => {
                  const sum = all.get(year);
                  const most = sum && { pence: sum.met, atLeast: sum.confirmedAtLeast, known: true };
                  return <AmountCell key={year} sum={most ?? NOTHING} />;
                })}
              </tbody>
            )}
          </table>
        </div>
      </Casting>
      <p className={styles.note}>
        {told
          ? 'As wired: what it gets today that nobody has confirmed. At best: what would still be, with all confirmed money for it first.'
          : 'No stream says how certain it is, so how much rests on money that nobody has confirmed is not known.'}
      </p>
    </section>
  );
}
