import { byTime } from '../../model/calendar/financialYear';
import { MONEY_WIDTH } from '../layout/columnWidth';
import { AS_TEXT, type CellBlock, type Input, type WorkbookLayout } from '../layout/layout';
import { RESULT_WIDTHS, type Room, settlementResults } from './settlementResults';
import { MONEY_FORMAT, STYLE, STYLES, TAB } from '../layout/styles';

/** The tables of a plan that a settlement is calculated from, by the names that they have in the workbook. */
export interface SettlementTables {
  readonly Pool: string;
  readonly Contribution: string;
  readonly Outturn?: string;
  readonly Allocation?: string;
  readonly Stream?: string;
  readonly Evidence?: string;
  readonly 'Risk share'?: string;
  /** Names partners that bear part of a variance and put nothing in. */
  readonly Partner?: string;
}

/** One line of an outturn that is tried in place of the plan's own. */
export interface TriedRow {
  readonly service: string;
  readonly partner: string;
  /** Partner, Host, Shared, or blank. */
  readonly borneBy: string;
  readonly pounds: number;
  /** What the line cost in years before, by their headings: a balance that is brought forward rests on them. */
  readonly before?: Readonly<Record<string, number>>;
}

export interface SettlementAsked {
  readonly pool: string;
  /** A financial year's heading, such as `2006/07`. */
  readonly year: string;
  readonly tables: SettlementTables;
  /** Draft scenario; null for the plan's own outturn. */
  readonly tried: null | readonly TriedRow[];
  /** A free name such as `freeSheetName` gives. */
  readonly sheetName: string;
  /** How many partners and services the pool has, so that its results are as near to each other as they can. */
  readonly room?: Room;
}

const USUAL_ROOM: Room = { partners: 8, services: 12 };
const POOL_ROW = 2;
const YEAR_ROW = 3;
/** Where the title, the pool and the year end; they stay in view. */
const HEAD_ROWS = 4;
const TRIED_ROW = HEAD_ROWS + 2;
const TRIED_HEADINGS = ['Outturn', 'Pool', 'Service', 'Partner', 'Borne by'];

/**
 * A sheet on which one pool's year is settled by formulas: each partner's share, the account, who owes whom, and the
 * agreement clause by clause. Pool and year are in cells, and so does an outturn that is tried: change them, and
 * all follows.
 */
export function settlementLayout({
  pool,
  year,
  tables,
  tried,
  sheetName,
  room = USUAL_ROOM,
}: SettlementAsked): WorkbookLayout {
  const first = tried ? TRIED_ROW + tried.length + 3 : HEAD_ROWS + 1;
  const range = tried && { years: yearsOf(tried, year), rows: tried };
  const given = { pool: POOL_CELL, year: YEAR_CELL, tables: tablesIn(tables, range) };
  const results = settlementResults(given, room, first);
  const line = tried
    ? 'A trial outturn is below; the plan’s own is not changed. The agreement is on the right.'
    : 'Calculated from the plan’s tables: type another pool or year, and all follows. The agreement is on the right.';
  return {
    styles: STYLES,
    names: [],
    sheets: [
      {
        name: sheetName,
        tabColor: TAB.reports,
        blocks: [
          { row: 0, column: 0, cells: [['Settlement of a pool’s year']], style: STYLE.title },
          { row: 1, column: 0, cells: [[line]], style: STYLE.note },
          { row: POOL_ROW, column: 0, cells: [['Pool'], ['Year']], style: STYLE.total },
          { row: POOL_ROW, column: 1, cells: [[pool], [year]], style: STYLE.input, numberFormat: AS_TEXT },
          ...(range ? triedBlocks(range, pool) : []),
          ...results.flatMap(({ blocks }) => blocks),
        ],
        tables: [],
        spills: results.map(({ spill }) => spill),
        widths: widthsOf(range),
        frozen: { rows: HEAD_ROWS, columns: 0 },
        landscape: true,
        pagesWide: 2,
        gridlines: false,
      },
    ],
    opens: sheetName,
  };
}

const POOL_CELL = `$B$${POOL_ROW + 1}`;
const YEAR_CELL = `$B$${YEAR_ROW + 1}`;

/** An outturn that is tried, as a range of the sheet: a column for each year, the one that is settled last. */
interface TriedRange {
  readonly years: readonly string[];
  readonly rows: readonly TriedRow[];
}

const yearsOf = (tried: readonly TriedRow[], year: string): string[] => {
  const before = tried.flatMap((row) => Object.keys(row.before ?? {})).filter((label) => label !== year);
  return [...[...new Set(before)].sort(byTime), year];
};

/** Set before anything is written, so that rows become as high as their words need. */
const widthsOf = (tried: TriedRange | null): Record<number, number> => ({
  ...RESULT_WIDTHS,
  ...(tried && tried.years.length > 1 ? { [RESULT_WIDTHS.length]: MONEY_WIDTH } : {}),
});

/** What the formulas are given: whole tables, and the range of the draft scenario in place of the outturn table. */
function tablesIn(tables: SettlementTables, tried: TriedRange | null): string[] {
  const { Pool, Contribution, Outturn, Allocation, Stream, Evidence, Partner } = tables;
  const whole = (...names: readonly (string | undefined)[]) =>
    names.flatMap((name) => (name === undefined ? [] : [`${name}[#All]`]));
  return [
    ...whole(Pool, Contribution),
    ...(tried ? [addressOf(tried)] : whole(Outturn)),
    ...whole(Allocation, Stream, Evidence, tables['Risk share'], tables['Risk share'] && Partner),
  ];
}

function addressOf({ years, rows }: TriedRange): string {
  const last = String.fromCharCode(64 + TRIED_HEADINGS.length + years.length);
  return `$A$${TRIED_ROW + 1}:$${last}$${TRIED_ROW + 1 + rows.length}`;
}

/** The outturn that is tried, where it can be typed over. */
function triedBlocks({ years, rows }: TriedRange, pool: string): CellBlock[] {
  const words = rows.map(({ service, partner, borneBy }): Input[] => ['', pool, service, partner, borneBy]);
  const year = years.at(-1);
  const amounts = rows.map(({ pounds, before }): Input[] =>
    years.map((label) => (label === year ? pounds : (before?.[label] ?? ''))),
  );
  const below = { row: TRIED_ROW + 1, style: STYLE.input };
  return [
    {
      row: TRIED_ROW - 1,
      column: 0,
      cells: [['The outturn that is tried: type over it.']],
      style: STYLE.note,
    },
    {
      row: TRIED_ROW,
      column: 0,
      cells: [[...TRIED_HEADINGS, ...years]],
      style: STYLE.heading,
      numberFormat: AS_TEXT,
    },
    ...(rows.length
      ? [
          { ...below, column: 0, cells: words, numberFormat: AS_TEXT },
          { ...below, column: TRIED_HEADINGS.length, cells: amounts, numberFormat: MONEY_FORMAT },
        ]
      : []),
  ];
}
