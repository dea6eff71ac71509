import { namesInWords } from '../../errors/namesInWords';
import { textOf } from '../../table/heading';
import { cellAt, type KeptTable } from '../../table/keptTable';
import { clipped } from '../../errors/quoted';
import { CELL_CHECKS, type Problem } from './problem';
import { type TableKind } from '../declared/schema';
import { type TableRows } from './tableRows';

/**
 * What is to be said of totals and group headings among a table's rows: that they were left out. One row called Total
 * below all others is Excel's own way and needs no word.
 */
export function totalNotes(kind: TableKind, cells: KeptTable, rows: TableRows): Problem[] {
  const { doubtful, sumOfAbove } = rows;
  return [
    ...leftOut(kind, cells, rows),
    ...doubtful.map((row) =>
      readAsMoney(
        kind,
        cells,
        row,
        'since it is not the sum of the rows above. If it is a total, call it Total',
      ),
    ),
    ...(sumOfAbove === null
      ? []
      : [
          readAsMoney(
            kind,
            cells,
            sumOfAbove,
            'and is the sum of the rows above. If it is a total, call it Total',
          ),
        ]),
  ];
}

function leftOut(
  kind: TableKind,
  cells: KeptTable,
  { totals, groupHeadings, inTable }: TableRows,
): Problem[] {
  const [first] = totals;
  const last = inTable.at(-1) ?? 0;
  if (!first || (totals.length === 1 && first.sort === 'bare' && first.label && first.row > last)) return [];
  const shown = totals.map(
    ({ row, label }) =>
      `${clipped(label) || 'a row without a name that adds up the rows above'} (row ${row})`,
  );
  const headings = groupHeadings.map((row) => `${nameAt(cells, row)} (row ${row})`);
  const also = headings.length
    ? `, and ${headings.length === 1 ? 'heads a group' : 'heads groups'} with ${listOf(headings)}`
    : '';
  return [
    {
      ...about(kind, first.row),
      severity: 'Note',
      sentence: `The ${kind} table has ${totals.length === 1 ? 'a total' : 'totals'} among its rows, ${listOf(shown)}${also}: ${totals.length + headings.length === 1 ? 'it is' : 'they are'} left out of every sum.`,
    },
  ];
}

const readAsMoney = (kind: TableKind, cells: KeptTable, row: number, why: string): Problem => ({
  ...about(kind, row),
  severity: 'Warning',
  sentence: `The ${kind} table, row ${row}, ${nameAt(cells, row)}, is counted as money of its own, ${why}.`,
});

const about = (kind: TableKind, row: number): Omit<Problem, 'severity' | 'sentence'> => ({
  check: CELL_CHECKS.total,
  subject: kind,
  year: '',
  amount: null,
  row,
  column: 0,
  blocks: null,
});

/** The first word of a row. */
function nameAt(cells: KeptTable, row: number): string {
  for (let column = 0; column < cells.width; column++) {
    const text = textOf(cellAt(cells, row, column));
    if (text) return clipped(text);
  }
  return `row ${row}`;
}

/** At most eight are written out. */
const listOf = (names: readonly string[]): string => namesInWords(names, 8);
