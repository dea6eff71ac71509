import { formatAmount } from '../../money/format';
import { rowLabel } from '../../plan/rowLabel';
import { type PlanTable } from '../../plan/reading/planTable';
import { type TableKind } from '../../plan/declared/schema';
import { comparable } from '../../table/heading';
import { type Finding } from '../../findings/finding';
import { type CellChange } from '../change/change';
import { type Mend, type Mendable, type MendKind } from '../change/mend';
import { changeIn, mendedCell } from '../change/mendedCell';
import { allocationLike, moveAllocation, otherSources, serviceOf, setAmount } from './moveMoney';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** The rows of a table that name something under a heading and have an amount in a year, the largest first. */
function drawing(
  { plan }: Mendable,
  kind: 'Allocation' | 'Contribution',
  heading: string,
  name: string,
  year: string,
) {
  const table: PlanTable | undefined = plan.tables[kind];
  const words: Readonly<Record<string, readonly string[]>> = table?.words ?? {};
  const pence = yearColumn(table, year)?.pence;
  return (words[heading] ?? [])
    .flatMap((word, row) =>
      comparable(word) === comparable(name) ? { kind, row, pence: pence?.[row] ?? 0 } : [],
    )
    .filter((each) => each.pence > 0)
    .sort((a, b) => b.pence - a.pence);
}

/** A source of which more is used than it has: the largest use that can is moved elsewhere, or made less. */
export const overdrawnMends: MendKind = (at, { subject, year, amount }) => {
  if (amount === null) return [];
  const allocations = drawing(at, 'Allocation', 'Source', subject, year);
  const contributions = drawing(at, 'Contribution', 'Stream', subject, year);
  const moves = allocations.flatMap(({ row, pence }) =>
    pence < amount
      ? []
      : otherSources(at, { year, pence: amount, service: serviceOf(at, row), not: subject }).flatMap((to) =>
          moveAllocation(at, row, year, amount, to),
        ),
  );
  const largest = [...allocations, ...contributions].sort((a, b) => b.pence - a.pence)[0];
  const less = largest && largest.pence >= amount ? lessened(at, largest, year, amount) : [];
  return [...moves.slice(0, 3), ...less];
};

function lessened(
  at: Mendable,
  { kind, row, pence }: { kind: 'Allocation' | 'Contribution'; row: number; pence: number },
  year: string,
  amount: number,
): Mend[] {
  const cell = setAmount(at, kind, row, year, pence - amount);
  if (!cell || typeof cell.was !== 'number' || Math.round(cell.was * 100) !== pence) return [];
  const action = `Lower ${rowLabel(at.plan, kind, row)} to ${formatAmount(pence - amount)}`;
  return [{ action, joins: false, cells: [cell], rows: [] }];
}

/** Ring-fenced money that pays for what it may not: other money that has so much left pays for it. */
export const ringFenceMends: MendKind = (at, { place, subject, year, amount }) => {
  const cell = mendedCell(at, place);
  if (!cell || cell.kind !== 'Allocation' || amount === null) return [];
  const service = serviceOf(at, cell.row);
  return otherSources(at, { year, pence: amount, service, not: subject }).flatMap((to) =>
    moveAllocation(at, cell.row, year, amount, to),
  );
};

/** A commitment that gets less than its floor: a source that has the rest to spare, and may pay for it. */
export const floorMends: MendKind = (at, { subject, year, amount, severity }) => {
  const [line] = drawing(at, 'Allocation', 'Commitment', subject, year);
  const column = yearColumn(at.plan.tables.Allocation, year);
  if (!line || !column || amount === null || severity === 'Note') return [];
  const own = tableOf(at.plan, 'Allocation').words.Source[line.row] ?? '';
  return otherSources(at, { year, pence: amount, service: serviceOf(at, line.row), not: '' }).flatMap(
    (source): Mend[] => {
      const action = `Add ${formatAmount(amount)} of ${source}`;
      if (comparable(source) === comparable(own)) {
        const cell = setAmount(at, 'Allocation', line.row, year, line.pence + amount);
        const plain = typeof cell?.was === 'number' && Math.round(cell.was * 100) === line.pence;
        return cell && plain ? [{ action, joins: false, cells: [cell], rows: [] }] : [];
      }
      const added = allocationLike(at, line.row, source, column.column, amount / 100);
      return added ? [{ action, joins: false, cells: [], rows: [added] }] : [];
    },
  );
};

/** Money in a year after its source ended: that year is cleared, of the stream and of all that draws on it. */
export const endedMends: MendKind = (at, { subject, year }) => {
  const of = (kind: TableKind, names: readonly string[] = []): CellChange[] => {
    const column = yearColumn(at.plan.tables[kind], year);
    return names.flatMap((name, row) =>
      column && comparable(name) === comparable(subject) && (column.pence[row] || column.missing[row])
        ? (changeIn(at, kind, row, column.column, null) ?? [])
        : [],
    );
  };
  const { Stream, Allocation, Contribution } = at.plan.tables;
  const cells = [
    ...of('Stream', Stream?.names),
    ...of('Allocation', Allocation?.words.Source),
    ...of('Contribution', Contribution?.words.Stream),
  ];
  return cells.length ? [{ action: `Set ${year} to £0`, joins: true, cells, rows: [] }] : [];
};

/** An amount in a year in which its pool does not exist. */
export const outsideLifeMends: MendKind = (at, { place, year }: Finding) => {
  const cell = mendedCell(at, place);
  if (!cell?.year || !year) return [];
  return [{ action: `Clear ${year}`, joins: true, cells: [cell.to(null)], rows: [] }];
};
