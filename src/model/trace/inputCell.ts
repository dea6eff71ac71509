import { type EvidenceStanding, evidenceStanding } from '../evidence/evidenceStanding';
import { EVIDENCED, type Evidenced, type NamedEvidence, namedEvidence } from '../evidence/namedEvidence';
import { type PlanTable } from '../plan/reading/planTable';
import { type Place } from '../findings/finding';
import { type Plan } from '../plan/plan';
import { type Column, TABLE_KINDS, type TableKind, TABLES } from '../plan/declared/schema';

/** A cell of one of the plan's tables: what it is, and where it is written. */
export interface InputCell {
  readonly kind: TableKind;
  /** Row of the plan, 0 the first; null for a heading, a total or a blank row. */
  readonly row: number | null;
  /** The row's own name, '' where it has none. */
  readonly name: string;
  /** The heading of its column, '' where that is the user's own. */
  readonly heading: string;
  /** What is there, in a sentence. */
  readonly meaning: string;
  readonly evidence: readonly NamedEvidence[];
  /** How an amount of money is evidenced; null for any other cell. */
  readonly standing: EvidenceStanding | null;
}

const MEANINGS: Readonly<Record<Column['type'], string>> = {
  text: 'Words of your own.',
  list: 'Several words, separated by a semicolon.',
  day: 'A date.',
  share: 'A percentage.',
  money: 'Pounds.',
  number: 'A number.',
  choice: 'One of a list of words.',
  name: 'A name of another table.',
};

/**
 * What a cell of a plan's table is; null where none of the plan's tables is there.
 *
 * @example
 * inputCell(readPlan([[['Stream', 'Partner', '2010/11'], ['ABG', 'Council', 9]]]), { table: 0, row: 1, column: 2 }) // => { kind: 'Stream', row: 0, name: 'ABG', heading: '2010/11', meaning: 'Money of the financial year 2010/11, in pounds.', evidence: [], standing: 'none' }
 */
export function inputCell(plan: Plan, { table, row, column }: Place): InputCell | null {
  const kind = TABLE_KINDS.find((each) => plan.positions[each] === table);
  const found: PlanTable | undefined = kind && plan.tables[kind];
  if (!kind || !found) return null;
  const at = found.rowInTable.indexOf(row);
  const { heading, meaning } = headed(kind, found, column);
  const evidenced = EVIDENCED.find((each): each is Evidenced => each === kind);
  return {
    kind,
    row: at < 0 ? null : at,
    name: found.names[at] ?? '',
    heading,
    meaning: at < 0 ? notARow(found, row) : meaning,
    evidence: evidenced && at >= 0 ? namedEvidence(plan, evidenced, at) : [],
    standing: evidenced && at >= 0 && isAmount(found, column) ? evidenceStanding(plan, evidenced, at) : null,
  };
}

const isAmount = ({ years }: PlanTable, column: number): boolean =>
  years.some((each) => each.column === column);

function headed(kind: TableKind, table: PlanTable, column: number): { heading: string; meaning: string } {
  const year = table.years.find((each) => each.column === column);
  if (year)
    return {
      heading: year.label,
      meaning: year.year
        ? `${kind === 'Commitment' ? 'The least that keeps the commitment in' : 'Money of'} the financial year ${year.label}, in pounds.`
        : 'Money for which no year is given, in pounds.',
    };
  if (column === 0) return { heading: kind, meaning: 'The name of the row.' };
  const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
  const heading = Object.keys(columns).find((each) => table.columnOf[each] === column) ?? '';
  const type = columns[heading];
  return {
    heading,
    meaning: type ? MEANINGS[type.type] : 'A column of your own, which Poolbook leaves alone.',
  };
}

function notARow(table: PlanTable, row: number): string {
  if (row === 0) return 'A heading: it says what is below it.';
  return table.totals.some((total) => total.row === row)
    ? 'A total that the table states; it is no row of the plan.'
    : 'A blank row.';
}
