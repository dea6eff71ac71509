import { firstDay } from '../../calendar/day';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { type AddedRow, type CellChange, type Written } from '../change/change';
import { type MendKind } from '../change/mend';
import { changeIn, mendedCell } from '../change/mendedCell';

/** A partner that contributes after its last day: its successor contributes from the next year on. */
export const successorMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  const { Partner, Contribution } = at.plan.tables;
  const table = at.plan.positions.Contribution;
  if (cell?.kind !== 'Partner' || cell.heading !== 'To' || !Contribution || table === undefined) return [];
  const successor = Partner?.words.Successor[cell.row] ?? '';
  const ends = Partner?.numbers.To[cell.row] ?? NaN;
  const name = comparable(Partner?.names[cell.row] ?? '');
  if (!successor || rowNamed(Partner, successor) === undefined || !(ends > 0)) return [];
  const later = Contribution.years.filter(({ year }) => year && firstDay(year) > ends);
  const columns = new Set(later.map(({ column }) => column));
  const kept = new Set(['Pool', 'Stream', 'Share', 'Cap', 'Cap %', 'In kind', 'Service', 'Delegated'].map((heading) => Contribution.columnOf[heading])); // prettier-ignore
  const cells: CellChange[] = [];
  const rows: AddedRow[] = [];
  Contribution.words.Partner.forEach((partner, row) => {
    const filled = later.filter(({ pence, missing }) => pence[row] || missing[row]);
    if (comparable(partner) !== name || !filled.length) return;
    cells.push(...filled.flatMap(({ column }) => changeIn(at, 'Contribution', row, column, null) ?? []));
    const line = at.grids[table]?.[Contribution.rowInTable[row] ?? -1] ?? [];
    const copied = line.map((value, column): Written => {
      if (column === Contribution.columnOf.Partner) return successor;
      const own = kept.has(column) || columns.has(column);
      return own && (typeof value === 'string' || typeof value === 'number') ? value : null;
    });
    rows.push({ table, cells: copied });
  });
  const [first] = later;
  if (!rows.length || !first) return [];
  return [{ action: `Name ${successor} from ${first.label}`, joins: true, cells, rows }];
};
