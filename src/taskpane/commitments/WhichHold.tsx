import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { placeOfFloor } from '../../model/checks/places/placeOfFloor';
import { type Figures, type SheetCell } from '../atHand/figures';
import { picture } from '../look/pictures';
import { figureTable, partTitle, sizes } from '../look/theme';
import { howManyHold, commitmentMapOf, type CommitmentRow } from './commitmentMap';
import { CommitmentMapRow } from './CommitmentMapRow';
import { type ShownStatus } from './shownStatus';
import { StatusFilter } from './StatusFilter';

/** So many are drawn at first: more than anyone reads at once. */
const FIRST = 100;

const useStyles = makeStyles({
  ...picture,
  ...figureTable,
  title: partTitle,
  corner: {
    ...figureTable.who,
    ...figureTable.headed,
    position: 'sticky',
    left: '0',
    zIndex: 1,
    width: '100%',
    minWidth: sizes.tileName,
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: 'bottom',
  },
  year: {
    ...typographyStyles.caption2Strong,
    width: sizes.tile,
    padding: tokens.strokeWidthThin,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
  },
});

interface Props {
  readonly figures: Figures;
  readonly go: (cell: SheetCell) => void;
  /** Opens a commitment's page. */
  readonly open: (commitment: string) => void;
  /** The commitment whose page was left: its name has the focus. */
  readonly left: string | null;
  /** Which commitments are shown: those that have it in some year; none being all. */
  readonly chosen: readonly ShownStatus[];
  readonly choose: (statuses: readonly ShownStatus[]) => void;
}

/** "Which commitments hold?": every commitment in every year; a click goes to the floor, or opens the commitment. */
export function WhichHold({ figures, go, open, left, chosen, choose }: Props): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const { plan, cellAt } = figures;
  const map = useMemo(() => commitmentMapOf(plan), [plan]);
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const matching = useMemo(() => (map?.rows ?? []).filter((row) => isShown(row, chosen)), [map, chosen]);
  const [all, setAll] = useState(() => matching.findIndex(({ commitment }) => commitment === left) >= FIRST);
  const returnTo = useRef<HTMLButtonElement>(null);
  useEffect(() => returnTo.current?.focus(), []);
  const goToFloor = useCallback(
    (row: number, year: string) => {
      const cell = cellAt(placeOfFloor(plan, row, year));
      if (cell) go(cell);
    },
    [cellAt, plan, go],
  );
  if (!map || map.rows.length === 0) return null;
  const changed = map.rows.some(({ cells }) => cells.some(({ was }) => was !== null));
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h2 id={title} className={styles.title}>
        Which commitments hold?
      </h2>
      {map.years.length === 0 ? (
        <p className={styles.words}>
          The status of each commitment will appear here once the Commitment table has a floor: the least that
          keeps it, in a year’s column.
        </p>
      ) : (
        <>
          <p className={styles.words}>{howManyHold(map)}</p>
          <StatusFilter counts={map.counts} chosen={chosen} choose={choose} />
          {plan.base && (
            <p className={styles.note}>
              {changed
                ? 'Outlined: changed by the scenario, with what it was.'
                : 'The scenario changes none of these.'}
            </p>
          )}
        </>
      )}
      <div className={styles.reach} role="group" aria-labelledby={title} tabIndex={0}>
        <table className={styles.table} aria-labelledby={title} {...arrows}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                Commitment
              </th>
              {map.years.map((year) => (
                <th key={year} scope="col" className={styles.year}>
                  {narrow(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? matching : matching.slice(0, FIRST)).map((row) => (
              <CommitmentMapRow
                key={row.row}
                row={row}
                open={open}
                goToFloor={goToFloor}
                button={row.commitment === left ? returnTo : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!all && matching.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {`Show all ${matching.length.toLocaleString('en-GB')}`}
        </Button>
      )}
    </section>
  );
}

const isShown = ({ cells }: CommitmentRow, chosen: readonly ShownStatus[]): boolean =>
  chosen.length === 0 || cells.some(({ status }) => chosen.includes(status));

/** A year's label that may be parted after its stroke, or within "Undated". */
const narrow = (year: string): string => year.replace('/', '/\u200b').replace(/^Un(?=dated$)/, 'Un\u00ad');
