/** The columns of each plan table: what stands in them is the model's to say, how they look is said here. */
import { type Column, TABLES, type TableSchema } from '../model/plan/schema';
import { columnWidth, LIST_ARROW, MONEY_WIDTH } from './columnWidth';
import { LAID_OUT, type LaidOut, type PlanContent } from './content';
import { AS_TEXT, type Choices, type ColumnLayout, type Input, type TableLayout } from './layout';
import { COUNT_FORMAT, DAY_FORMAT, MONEY_FORMAT, SHARE_FORMAT, STYLE } from './styles';
import { definedName } from './suffix';

/** The row on which the headings stand, the same on each sheet. */
export const HEADING_ROW = 3;

const NAMES: Readonly<Record<LaidOut, string>> = {
  Partner: 'Partners',
  Stream: 'Streams',
  Service: 'Services',
  Allocation: 'Allocations',
  Commitment: 'Commitments',
  Evidence: 'Evidence',
};
/** Columns in which a plan may have words of its own, such as tiers from its Tier table. */
const OPEN_CHOICES: readonly string[] = ['Tier'];
const money: Column = { type: 'money' };

type Look = Pick<ColumnLayout, 'numberFormat' | 'unit'>;
const LOOKS: Readonly<Record<Column['type'], Look>> = {
  text: { numberFormat: AS_TEXT },
  list: { numberFormat: AS_TEXT, unit: 'several: a; b' },
  choice: {},
  name: {},
  day: { numberFormat: DAY_FORMAT, unit: 'date' },
  share: { numberFormat: SHARE_FORMAT, unit: '%' },
  money: { numberFormat: MONEY_FORMAT, unit: '£' },
  number: { numberFormat: COUNT_FORMAT, unit: 'number' },
};

/** The Excel table's name, by which formulas refer to it. */
export const tableName = (kind: LaidOut, suffix: string): string => definedName(NAMES[kind], suffix);

/** What is read beside the name of a row; the years come next, and all else after them. */
const BESIDE_THE_NAME: readonly string[] = ['Partner', 'Certainty', 'Priority', 'Source', 'Service'];

/** The headings of a plan table and what stands under each: the key, whose it is, the money, and all else. */
export function columnsOf(kind: LaidOut, years: readonly string[]): readonly (readonly [string, Column])[] {
  const schema: TableSchema = TABLES[kind];
  const columns = Object.entries(schema.columns);
  if (!schema.years) return [[kind, { type: 'text' }], ...columns];
  const beside = ([heading]: (typeof columns)[number]) => BESIDE_THE_NAME.includes(heading);
  return [
    [kind, { type: 'text' }],
    ...columns.filter(beside),
    ...years.map((year) => [year, money] as const),
    ...columns.filter((column) => !beside(column)),
  ];
}

/** One of the plan's tables with its rows, its first heading at the left edge of its sheet. */
export function planTable(kind: LaidOut, content: PlanContent, suffix: string): TableLayout {
  const given = content.tables[kind];
  const columns = columnsOf(kind, content.years);
  const texts = (heading: string) => given.map((row) => String(row[heading] ?? ''));
  const rows = given.map((row) => columns.map(([heading]): Input => row[heading] ?? ''));
  return {
    name: tableName(kind, suffix),
    row: HEADING_ROW,
    column: 0,
    columns: columns.map(([heading, column]) => {
      const choices = choicesOf(heading, column, suffix);
      const fitting = columnWidth(heading, texts(heading)) + (choices.choices ? LIST_ARROW : 0);
      const width = column.type === 'money' ? MONEY_WIDTH : fitting;
      return { heading, width, style: STYLE.input, ...LOOKS[column.type], ...choices };
    }),
    rows: rows.length > 0 ? rows : [columns.map(() => '')],
  };
}

function choicesOf(
  heading: string,
  column: Column,
  suffix: string,
): Pick<ColumnLayout, 'choices' | 'otherwise'> {
  if (column.type === 'choice')
    return { choices: column.words, otherwise: OPEN_CHOICES.includes(heading) ? 'asks' : 'refuses' };
  if (column.type !== 'name') return {};
  const kind = LAID_OUT.find((laidOut) => column.of.includes(laidOut));
  const choices: Choices | undefined = kind && { table: tableName(kind, suffix), heading: kind };
  return choices ? { choices, otherwise: 'asks' } : {};
}
