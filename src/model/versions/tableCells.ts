import { formatDay } from '../calendar/day';
import { formatAmount } from '../money/format';
import { formatShare } from '../money/formatShare';
import { type PlanTable } from '../plan/reading/planTable';
import { type TableKind, TABLES, type Column } from '../plan/declared/schema';
import { comparable, listOf } from '../table/heading';
import { type Renames } from './renames';
import { yearColumn } from '../plan/yearColumn';
import { asShown } from '../money/asShown';

/** What a row of a plan's table says, heading by heading: only what is given. */
export interface RowCells {
  readonly row: number;
  /** In a form in which the same meaning is the same text, whatever its case, spacing or order. */
  readonly meaning: ReadonlyMap<string, string>;
}

/** The heading under which the first column is. */
export const NAME = '';

/**
 * The rows of a table as they are compared. Names of rows that were renamed since are taken as they are called now.
 *
 * @param renames what rows of other tables are called now; none for the later of two versions
 */
export function rowsOfTable(table: PlanTable, renames: Renames | null): RowCells[] {
  const columns: Readonly<Record<string, Column>> = TABLES[table.kind].columns;
  const { words, numbers, unknown } = looseTable(table);
  return table.names.map((name, row) => {
    const meaning = new Map<string, string>();
    const put = (heading: string, text: string) => void (text && meaning.set(heading, text));
    put(NAME, comparable(name));
    for (const [heading, column] of Object.entries(columns)) {
      const word = words[heading]?.[row];
      if (word !== undefined) {
        const target = comparable(words.Target?.[row] ?? '');
        const of = renames ? referredTo(table.kind, heading, column, target) : [];
        put(heading, meaningOf(word, column.type === 'list' || heading === 'Evidence', of, renames));
      }
      const number = numbers[heading]?.[row] ?? NaN;
      if (unknown[heading]?.has(row)) put(heading, UNKNOWN);
      else if (!Number.isNaN(number)) put(heading, String(asShown(number)));
    }
    for (const { label, pence, missing } of table.years)
      if (missing[row]) put(label, UNKNOWN);
      else if (pence[row]) put(label, String(pence[row]));
    return { row, meaning };
  });
}

const UNKNOWN = '?';

/** The tables whose rows a word names. */
function referredTo(kind: TableKind, heading: string, column: Column, target: string): readonly string[] {
  if (column.type === 'name') return column.of;
  if (heading === 'Evidence') return ['Evidence'];
  if (kind !== 'Scenario' || heading !== 'Name') return [];
  return ['Stream', 'Partner', 'Service', 'Pool'].filter((each) => comparable(each) === target);
}

function meaningOf(word: string, isList: boolean, of: readonly string[], renames: Renames | null): string {
  const now = (name: string) => renames?.now(of, comparable(name)) ?? comparable(name);
  if (!isList) return word && now(word);
  return now(word) !== comparable(word) ? now(word) : listOf(word).map(now).sort().join(';');
}

/** The same table with its columns by any heading. */
const looseTable = (
  table: PlanTable,
): {
  readonly words: Readonly<Record<string, readonly string[] | undefined>>;
  readonly numbers: Readonly<Record<string, Float64Array | undefined>>;
  readonly unknown: Readonly<Record<string, ReadonlySet<number> | undefined>>;
} => table;

/** A cell as it is reported in a sentence; '' where it is blank. */
export function shownCell(table: PlanTable, heading: string, row: number): string {
  if (heading === NAME) return table.names[row] ?? '';
  const year = yearColumn(table, heading);
  if (year) return year.missing[row] ? 'unknown' : year.pence[row] ? formatAmount(year.pence[row]) : '';
  const { words, numbers, unknown } = looseTable(table);
  const word = words[heading]?.[row];
  if (word !== undefined) return word;
  if (unknown[heading]?.has(row)) return 'unknown';
  const number = numbers[heading]?.[row] ?? NaN;
  if (Number.isNaN(number)) return '';
  const columns: Readonly<Record<string, Column>> = TABLES[table.kind].columns;
  const type = columns[heading]?.type;
  if (type === 'money') return formatAmount(number);
  if (type === 'share') return formatShare(number);
  return type === 'day' ? formatDay(number) : String(number);
}
