import { formatDay } from '../calendar/day';
import { formatAmount } from '../money/format';
import { percentage, plainNumber } from '../money/plainNumber';
import { type MoneyKind } from '../plan/declared/moneyKind';
import { rowLabel } from '../plan/rowLabel';
import { type Column, type TableKind, TABLES } from '../plan/declared/schema';
import { type Cell, isBlank, isCellError } from '../table/grid';
import { textOf } from '../table/heading';
import { type PlanChange } from './change/change';
import { type Mendable } from './change/mend';
import { columnsOf, mendedCell } from './change/mendedCell';
import { tableOf } from '../plan/tableOf';

/** One line of what a change does, in words: which cell, from what, to what. */
export interface PreviewLine {
  readonly kind: TableKind;
  /** The row and what the cell is headed; for a row that is added, the heading alone. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** Which of the added rows it is in; null for a cell that is changed. */
  readonly added: number | null;
}

/**
 * What a change does, cell by cell, as it is shown before it is done. Of a row that is added each cell that holds
 * something is a line.
 *
 * @example
 * preview(mendable([[['Stream', '2010/11'], ['ABG', -5]]]), { cells: [{ place: { table: 0, row: 1, column: 1 }, was: -5, becomes: 5 }], rows: [] }) // => [{ kind: "Stream", what: "ABG, 2010/11", before: "-£5", after: "£5", added: null }]
 */
export function preview(at: Mendable, { cells, rows }: PlanChange): PreviewLine[] {
  const changes = cells.flatMap(({ place, was, becomes }): PreviewLine[] => {
    const cell = mendedCell(at, place);
    if (!cell) return [];
    const heading = textOf(at.grids[place.table]?.[0]?.[place.column]);
    const label = place.row === 0 ? 'heading' : labelOf(at, cell.kind, cell.row, place.row);
    const words = (value: Cell) => cellInWords(value, heading, cell.kind, cell.zeros);
    return [
      {
        kind: cell.kind,
        what: place.row === 0 ? `Heading of column ${place.column + 1}` : `${label}, ${heading}`,
        before: words(was),
        after: words(becomes),
        added: null,
      },
    ];
  });
  const added = rows.flatMap(({ table, cells: written }, number) => {
    const headings = at.grids[table]?.[0] ?? [];
    const kind = (Object.keys(at.plan.positions) as TableKind[]).find(
      (each) => at.plan.positions[each] === table,
    );
    if (!kind) return [];
    return written.flatMap((value, column): PreviewLine[] => {
      const heading = textOf(headings[column]);
      if (isBlank(value)) return [];
      return [
        { kind, what: heading, before: '', after: cellInWords(value, heading, kind, 0), added: number },
      ];
    });
  });
  return [...changes, ...added];
}

const MONEY: readonly string[] = ['Stream', 'Contribution', 'Allocation', 'Commitment', 'Outturn'];

function labelOf({ plan }: Mendable, kind: TableKind, row: number, inTable: number): string {
  const named = tableOf(plan, kind).names[row];
  const money = MONEY.includes(kind) && row >= 0 ? rowLabel(plan, kind as MoneyKind, row) : '';
  return named || money || `row ${inTable}`;
}

/** What a cell holds, as people read it. */
function cellInWords(value: Cell, heading: string, kind: TableKind, zeros: number): string {
  if (isBlank(value)) return 'blank';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  const type = typeOf(heading, kind);
  if (type === 'day' && value > 0) return formatDay(Math.floor(value));
  if (type === 'share') return percentage(value);
  const pence = Math.round(value * 100);
  return type === 'money' && !zeros && Math.abs(value * 100 - pence) < 1e-6
    ? formatAmount(pence)
    : plainNumber(value);
}

function typeOf(heading: string, kind: TableKind): Column['type'] | undefined {
  const own = columnsOf(kind)[heading]?.type;
  return own ?? (TABLES[kind].years === true && /\d|Undated/.test(heading) ? 'money' : undefined);
}
