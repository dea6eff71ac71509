import { balances } from '../../funding/balance';
import { mayPay, meaningsOfService } from '../../funding/fences/ringFence';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { type CellChange, type Written } from '../change/change';
import { type Mend, type Mendable } from '../change/mend';
import { changeIn } from '../change/mendedCell';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** So many other sources are offered. */
const OFFERED = 3;

/**
 * The streams that have so much left in a year and may pay for a service: confirmed ones first, then those that may
 * pay for least, then those with most left.
 *
 * @param service a row of the service table; undefined where nothing restricts what may pay
 */
export function otherSources(
  { plan }: Mendable,
  { year, pence, service, not }: { year: string; pence: Pence; service: number | undefined; not: string },
): string[] {
  const Stream = tableOf(plan, 'Stream');
  const meanings = service === undefined ? null : meaningsOfService(plan, service);
  return balances(plan)
    .flatMap(({ kind, row, source, years }) => {
      const found = years.find((each) => each.year === year);
      const left = (found?.available.pence ?? 0) - (found?.used.pence ?? 0);
      const ringFence = Stream.words['Ring-fence'][row] ?? '';
      const certainty = comparable(Stream.words.Certainty[row] ?? '');
      const may = !ringFence || (meanings !== null && mayPay(ringFence, meanings));
      if (kind !== 'Stream' || !found || found.used.atLeast || left < pence) return [];
      if (!may || comparable(source) === comparable(not) || certainty === 'ended') return [];
      return { source, left, sure: certainty === 'confirmed' ? 0 : 1, free: ringFence ? 0 : 1 };
    })
    .sort((a, b) => a.sure - b.sure || a.free - b.free || b.left - a.left)
    .slice(0, OFFERED)
    .map(({ source }) => source);
}

/**
 * Moves money of one year from an allocation's source to another one: the whole row where that is all it has, else a
 * row of its own for what is moved.
 *
 * @param row a row of the allocation table
 */
export function moveAllocation(at: Mendable, row: number, year: string, pence: Pence, to: string): Mend[] {
  const { Allocation } = at.plan.tables;
  const column = yearColumn(Allocation, year);
  const here = column?.pence[row] ?? 0;
  if (!Allocation || !column || here < pence || isScaled(at, row, column.column, here)) return [];
  const action = `Move ${formatAmount(pence)} to ${to}`;
  const alone = Allocation.years.every((each) => each === column || (!each.pence[row] && !each.missing[row]));
  const source = changeIn(at, 'Allocation', row, 'Source', to);
  if (alone && here === pence && source) return [{ action, joins: false, cells: [source], rows: [] }];
  const left = here === pence ? null : (here - pence) / 100;
  const cell = changeIn(at, 'Allocation', row, column.column, left);
  const added = allocationLike(at, row, to, column.column, pence / 100);
  return cell && added ? [{ action, joins: false, cells: [cell], rows: [added] }] : [];
}

/** Whether what is in a cell is not its amount in pounds: a column of thousands, or a formula's rounding. */
const isScaled = ({ plan, grids }: Mendable, row: number, column: number, pence: Pence): boolean => {
  const table = plan.positions.Allocation ?? -1;
  const value = grids[table]?.[tableOf(plan, 'Allocation').rowInTable[row] ?? -1]?.[column];
  return typeof value !== 'number' || Math.round(value * 100) !== pence;
};

/** A row that is as another allocation, but for its name, its evidence, its source and its only amount. */
export function allocationLike(
  { plan, grids }: Mendable,
  row: number,
  source: string,
  column: number,
  pounds: number,
): Mend['rows'][number] | null {
  const { Allocation } = plan.tables;
  const table = plan.positions.Allocation;
  const cells = table === undefined ? undefined : grids[table]?.[Allocation?.rowInTable[row] ?? -1];
  if (!Allocation || table === undefined || !cells) return null;
  const of = Allocation.columnOf;
  const kept = new Set(['Service', 'Commitment', 'Joint', 'Basis'].map((heading) => of[heading]));
  const written = cells.map((cell, at): Written => {
    if (at === of.Source) return source;
    if (at === column) return pounds;
    return kept.has(at) && (typeof cell === 'string' || typeof cell === 'number') ? cell : null;
  });
  return { table, cells: written };
}

/** The row of the service that an allocation pays for. */
export const serviceOf = ({ plan }: Mendable, row: number): number | undefined =>
  rowNamed(plan.tables.Service, tableOf(plan, 'Allocation').words.Service[row] ?? '');

/** An amount of a row that becomes less or more, in pounds; null where there is no such cell. */
export function setAmount(
  at: Mendable,
  kind: 'Allocation' | 'Contribution',
  row: number,
  year: string,
  pence: Pence,
): CellChange | null {
  const column = yearColumn(at.plan.tables[kind], year)?.column;
  return column === undefined ? null : changeIn(at, kind, row, column, pence === 0 ? null : pence / 100);
}
