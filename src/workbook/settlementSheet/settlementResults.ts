import { MONEY_WIDTH } from '../layout/columnWidth';
import { type CellBlock, type RowMark, type SpillLayout } from '../layout/layout';
import { MONEY_FORMAT, NOBODYS_MARK, STYLE, TOTAL_MARK } from '../layout/styles';

/** How much is in a pool's results. */
export interface Room {
  readonly partners: number;
  readonly services: number;
}

/** One result with its title and the line below that. */
export interface PlacedResult {
  readonly blocks: readonly CellBlock[];
  readonly spill: SpillLayout;
}

/** Rows for a few partners and services that come later. */
const SPARE = 3;
/** Rows between one result and the title of the next. */
const GAP = 2;
/** The first two columns hold names of bodies and of lines, those after them money. */
const NAME_WIDTH = 200;
/** A clause; a longer one runs on to the right, where nothing is. */
const CLAUSE_WIDTH = 640;
/** The column at which the agreement begins: its clauses are wide, and print on a page of their own. */
const AGREEMENT_COLUMN = 7;

/** The widths of the columns in which the results of the year are, in points. */
export const RESULT_WIDTHS = [NAME_WIDTH, NAME_WIDTH, ...Array<number>(4).fill(MONEY_WIDTH)];

interface Result {
  readonly title: string;
  readonly line: string;
  readonly formula: string;
  readonly names: readonly string[];
  readonly amounts: readonly string[];
  readonly marks?: readonly RowMark[];
  /** Rows kept free for it. */
  readonly rows: number;
}

/**
 * What is calculated of a pool's year, one below another from a row on; to the right of it what its agreement says.
 *
 * @param given what each formula is given: the cells of pool and year, and the tables
 */
export function settlementResults(
  {
    pool,
    year,
    tables,
  }: { readonly pool: string; readonly year: string; readonly tables: readonly string[] },
  { partners, services }: Room,
  from: number,
): PlacedResult[] {
  const ofYear = (name: string) => `=POOL.${name}(${[pool, year, ...tables].join(',')})`;
  const results: Result[] = [
    {
      title: 'What each partner bears and owes',
      line: 'Due is the liability less what was paid; a minus is owed to the partner.',
      formula: ofYear('SETTLEMENT'),
      names: ['Partner'],
      amounts: ['Contribution', 'Variance share', 'Liability', 'Paid', 'Due'],
      marks: [TOTAL_MARK, NOBODYS_MARK],
      rows: partners + 6 + SPARE,
    },
    {
      title: 'Account of the pool',
      line: 'The memorandum account, the same for every partner.',
      formula: ofYear('ACCOUNT'),
      names: ['Line', 'Detail'],
      amounts: ['Amount'],
      marks: ['Total income', 'Total spending', 'Surplus or deficit'].map((word) => ({
        ...TOTAL_MARK,
        word,
      })),
      rows: 3 * partners + services + 8 + SPARE,
    },
    {
      title: 'Who owes whom',
      line: 'Each debt is in two books, once on each side.',
      formula: ofYear('LEDGER'),
      names: ['In the books of', 'With'],
      amounts: ['Debtor', 'Creditor'],
      rows: 2 * partners + SPARE,
    },
  ];
  let row = from;
  const below = results.map((result) => {
    const placed = placedAt(row, result);
    row = placed.spill.row + 1 + result.rows + GAP;
    return placed;
  });
  const agreement = `=POOL.AGREEMENT(${[pool, ...tables].join(',')})`;
  return [...below, agreementAt(from, agreement)];
}

function placedAt(
  row: number,
  { title, line, formula, names, amounts, rows, marks = [] }: Result,
): PlacedResult {
  const headings = [...names, ...amounts];
  return withTitle(title, line, {
    row: row + 2,
    column: 0,
    formula,
    columns: headings.map((heading, position) => ({
      heading,
      width: RESULT_WIDTHS[position] ?? MONEY_WIDTH,
      style: STYLE.result,
      ...(amounts.includes(heading) ? { numberFormat: MONEY_FORMAT } : {}),
    })),
    rows,
    marks,
  });
}

const agreementAt = (row: number, formula: string): PlacedResult =>
  withTitle('What the agreement says', 'Clause by clause, as the plan has it.', {
    row: row + 2,
    column: AGREEMENT_COLUMN,
    formula,
    columns: [
      { heading: 'Term', width: NAME_WIDTH, style: STYLE.result },
      { heading: 'Says', width: CLAUSE_WIDTH, style: STYLE.result },
    ],
    rows: 30,
    marks: [],
  });

function withTitle(title: string, line: string, spill: SpillLayout): PlacedResult {
  const { row, column } = spill;
  return {
    blocks: [
      { row: row - 2, column, cells: [[title]], style: STYLE.title },
      { row: row - 1, column, cells: [[line]], style: STYLE.note },
    ],
    spill,
  };
}
