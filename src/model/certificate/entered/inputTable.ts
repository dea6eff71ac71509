import { wholePence } from './exact';

/** A cell as the sheet holds it; a blank is null or ''. */
export type InputCell = string | number | boolean | null | { readonly error: string };

/** What the certificate reads of a plan's table. */
export const HEADINGS = {
  Stream:
    'Partner,Kind,Ring-fence,Certainty,Probability,Starts,Ends,Taper,Evidence,Capital,Recurrent,Delegated',
  Pool: 'Kind,Legal basis,Host,Starts,Ends,Overspend rule,Underspend rule,Signed,Pool manager,Aims,Functions,Variation,Review,Exit,VAT regime,Evidence,Client group,Staff and goods,Monitoring,Bands,Reserve,Reserve then,Opening balance',
  Contribution:
    'Pool,Partner,Stream,Share,Cap,Paid,Delivered,In kind,Starts,Ends,Evidence,Cap %,Service,Delegated',
  Service: 'Tier,Route,Purpose,Provider,Group,Statutory,Outcome,Units,Unit cost,Evidence,Reason,Match',
  Allocation: 'Source,Service,Commitment,Joint,Basis,Evidence,Stream,Scheme type,Area of spend,Commissioner',
  Commitment: 'Priority,Protected,Rank,Lead,Outcome,Indicator,Status,Rule,Evidence,Due',
  Tier: 'Counts as,Prevention',
  Evidence: 'Document,Reference,Figure,Quality,Note,Total of,Quote,Low,High',
  Condition: 'Pool,Partner,Stream,Applies to,Of,At least or At most,From,To,Uplift',
  Scenario: 'Order,Target,Name,Change,Value,From year,To year,To tier,Based on,Spread,Note',
} as const;
export type InputKind = keyof typeof HEADINGS;

/** An amount of money in a cell: whole pence, or not known. */
export type Amount = bigint | 'unknown';

export interface InputRow {
  readonly name: string;
  /** What is under a heading, '' where nothing does. */
  readonly says: (heading: string) => string;
  /** A number under a heading; null where there is none. */
  readonly number: (heading: string) => number | null;
  /** An amount under a heading; null where there is none. */
  readonly money: (heading: string) => bigint | null;
  /** The amount of a year; zero where the table has no such year. */
  readonly amount: (year: string) => Amount;
  /** The same as it was entered, where a scenario has changed it. */
  readonly entered: (year: string) => Amount;
}

export interface InputTable {
  readonly kind: InputKind;
  /** In the order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly rows: readonly InputRow[];
  /** The headings that are read beside the first and the years, in lower case. */
  readonly headings: ReadonlySet<string>;
  /** The first row of a name. */
  readonly named: (name: string) => InputRow | undefined;
}

/** A cell from which nothing can be recomputed, as a sentence that names it. */
export class UnreadableInput extends Error {}

/** The form in which names are compared: capitals and spacing do not count. */
export const alike = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What a cell says; Excel may hand a blank over as 0. */
export function words(cell: InputCell | undefined): string {
  if (cell === null || cell === undefined || cell === 0 || typeof cell === 'object') return '';
  return typeof cell === 'boolean' ? (cell ? 'Yes' : 'No') : String(cell).trim();
}

/**
 * Reads a table cell by cell; null where it is none that the certificate knows.
 *
 * @param grid headings first
 * @throws {UnreadableInput} for an error or a text where an amount belongs
 *
 * @example
 * readInput([['Stream', 'FY2010-11'], ['ABG', 10.7]])?.rows[0]?.amount('2010/11') // => 1070n
 */
export function readInput(grid: readonly (readonly InputCell[])[]): InputTable | null {
  const heads = (grid[0] ?? []).map(words);
  const kind = (Object.keys(HEADINGS) as InputKind[]).find((each) => alike(each) === alike(heads[0] ?? ''));
  if (!kind) return null;
  const known = HEADINGS[kind].split(',').map(alike);
  const hasYears = !['Service', 'Tier', 'Evidence', 'Scenario'].includes(kind);
  const years = new Map<string, number>();
  const columns = new Map<string, number>();
  heads.forEach((head, column) => {
    const year = hasYears ? yearIn(head) : null;
    if (column > 0 && known.includes(alike(head)) && !columns.has(alike(head)))
      columns.set(alike(head), column);
    else if (column > 0 && year !== null && !years.has(year)) years.set(year, column);
  });
  mustBePlain(kind, heads, hasYears);
  const counted = [0, ...columns.values(), ...years.values()];
  let totalSeen = false;
  const rows = grid.slice(1).flatMap((line, position): InputRow[] => {
    const holds = counted.some((column) => !isNothing(line[column]));
    if (!holds) return [];
    if (hasYears && !totalSeen && alike(words(line[0])) === 'total') {
      totalSeen = true;
      return [];
    }
    for (const column of counted) {
      const cell = line[column];
      if (
        hasYears &&
        !years.has(heads[column] ?? '') &&
        /\btotals?\b/i.test(words(cell)) &&
        !isFree(heads[column])
      )
        throw new UnreadableInput(
          `The ${kind} table, row ${position + 1}, may be a total among the rows, which this calculation does not sort out`,
        );
      if (typeof cell === 'object' && cell !== null)
        throw new UnreadableInput(
          `The ${kind} table, row ${position + 1}, ${heads[column]} shows ${cell.error}`,
        );
    }
    const amounts = new Map(
      [...years].map(([year, column]) => [
        year,
        amountIn(line[column], `The ${kind} table, row ${position + 1}, ${year}`),
      ]),
    );
    const amountOf = (year: string) => amounts.get(year) ?? 0n;
    return [
      {
        name: words(line[0]),
        says: (heading) => words(line[columns.get(alike(heading)) ?? -1]),
        number: (heading) => {
          const cell = line[columns.get(alike(heading)) ?? -1];
          return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
        },
        money: (heading) => {
          const cell = line[columns.get(alike(heading)) ?? -1];
          return typeof cell === 'number' ? wholePence(cell) : null;
        },
        amount: amountOf,
        entered: amountOf,
      },
    ];
  });
  return inputTable(kind, [...years.keys()].sort(inTime), rows, new Set(columns.keys()));
}

/** A table of some rows, found by their names. */
export function inputTable(
  kind: InputKind,
  years: readonly string[],
  rows: readonly InputRow[],
  headings: ReadonlySet<string>,
): InputTable {
  const byName = new Map<string, InputRow>();
  for (const row of rows) if (row.name && !byName.has(alike(row.name))) byName.set(alike(row.name), row);
  return { kind, years, rows, headings, named: (name) => byName.get(alike(name)) };
}

/** Headings under which any words may be typed. */
const isFree = (heading = ''): boolean =>
  /^(outcome|indicator|rule|evidence|aims|functions|variation|review|exit|basis|bands|route|reason)$/i.test(
    heading,
  );

/** Refuses headings that scale an amount, or are years in another form than this calculation reads. */
function mustBePlain(kind: InputKind, heads: readonly string[], hasYears: boolean): void {
  const odd = heads.find(
    (head) =>
      head.includes('£') || (hasYears && /\d\d ?[/\u2010-\u2015-] ?\d\d/.test(head) && yearIn(head) === null),
  );
  if (odd !== undefined)
    throw new UnreadableInput(
      `The ${kind} table, heading ${odd}, is one that this calculation does not read`,
    );
}

const isNothing = (cell: InputCell | undefined): boolean =>
  cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cell.trim() === '');

function amountIn(cell: InputCell | undefined, place: string): Amount {
  if (isNothing(cell)) return 0n;
  if (typeof cell === 'string' && ['unknown', '?', 'tbc', 'n/k'].includes(alike(cell))) return 'unknown';
  const pence = typeof cell === 'number' ? wholePence(cell) : null;
  if (pence === null)
    throw new UnreadableInput(`${place} holds ${String(cell)}, which is no amount in whole pence`);
  return pence;
}

/** A heading as a year, `2010/11` or `Undated`; null where it is none. */
export function yearIn(heading: string): string | null {
  if (alike(heading) === 'undated') return 'Undated';
  const [, first, second] = /^(?:fy\s*)?(\d{4})\s*[/\-–]\s*(\d{4}|\d{2})$/i.exec(heading) ?? [];
  if (first === undefined || second === undefined) return null;
  const next = String(Number(first) + 1);
  return next === second || next.slice(2) === second ? `${first}/${next.slice(2)}` : null;
}

export const inTime = (a: string, b: string): number =>
  a === b ? 0 : a === 'Undated' ? 1 : b === 'Undated' ? -1 : a < b ? -1 : 1;
