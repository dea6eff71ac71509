import { type Cell } from '../../../src/model/table/grid';
import { type Outcome, type Ranges, TIERS, YEARS_FROM } from './outcome';

/**
 * The job as a database does it: rows in tables, a step and a shortage each one UPDATE over window functions, every
 * figure a GROUP BY. Amounts are whole pence.
 */

export type SqlRow = readonly (string | number)[];

export const TABLES = `
  CREATE TABLE streams (id INTEGER, name TEXT, partner TEXT, kind TEXT, certainty TEXT, y INTEGER, p BIGINT, PRIMARY KEY (id, y));
  CREATE TABLE contributions (id INTEGER, pool TEXT, partner TEXT, stream TEXT, y INTEGER, p BIGINT, cut BIGINT, PRIMARY KEY (id, y));
  CREATE TABLE lines (id INTEGER, source TEXT, service TEXT, commitment TEXT, y INTEGER, p BIGINT, PRIMARY KEY (id, y));
  CREATE TABLE services (id INTEGER, name TEXT, tier TEXT);
  CREATE TABLE floors (id INTEGER, name TEXT, y INTEGER, p BIGINT);
  CREATE TABLE touched (pool TEXT);`;

const pence = (cell: Cell | undefined) => Math.round(Number(cell) * 100);

/** The rows of each table, one for each amount. */
export function rowsForSql(ranges: Ranges): Readonly<Record<string, readonly SqlRow[]>> {
  const long = (rows: Ranges['lines'], from: number, cells: (row: readonly Cell[]) => string[]): SqlRow[] =>
    rows.flatMap((row, id) => ranges.years.map((_, y) => [id, ...cells(row), y, pence(row[from + y])]));
  return {
    streams: long(ranges.streams, YEARS_FROM.streams, (row) => [0, 1, 2, 4].map((c) => String(row[c]))),
    contributions: long(ranges.contributions, YEARS_FROM.contributions, (row) =>
      [1, 2, 3].map((c) => String(row[c])),
    ).map((row) => [...row, 0]),
    lines: long(ranges.lines, YEARS_FROM.lines, (row) => [1, 2, 3].map((c) => String(row[c]))),
    services: ranges.services.map((row, id) => [id, String(row[0]), String(row[1])]),
    floors: long(ranges.commitments, YEARS_FROM.commitments, (row) => [String(row[0])]),
    touched: ranges.scenario.filter((row) => row[2] === 'Pool').map((row) => [String(row[3])]),
  };
}

const COLUMN: Readonly<Record<string, string>> = {
  Stream: 'name',
  Partner: 'partner',
  Kind: 'kind',
  Certainty: 'certainty',
  Pool: 'pool',
};

/**
 * Parts of `t`, shared by `p` among rows of one `g`, by largest remainder.
 *
 * @param rows a query of g, id, y, p, and t, what is to be shared in g
 * @param by how whole numbers are divided
 */
const shared = (rows: string, by: string) => `
  WITH r AS (${rows}),
  w AS (SELECT *, SUM(p) OVER (PARTITION BY g, y) AS w FROM r),
  q AS (SELECT *, CAST((p * t) ${by} w AS BIGINT) AS part, (p * t) % w AS rest FROM w WHERE w > 0),
  o AS (SELECT *, t - SUM(part) OVER (PARTITION BY g, y) AS spare,
    ROW_NUMBER() OVER (PARTITION BY g, y ORDER BY rest DESC, p DESC, id) AS place FROM q)
  SELECT id, y, part + CASE WHEN place <= spare THEN 1 ELSE 0 END AS part FROM o`;

/** The statements that carry a scenario out, in order. */
export function scenarioInSql(ranges: Ranges, by: string): string[] {
  const steps = ranges.scenario.map((row) => {
    const [target, name] = [String(row[2]), String(row[3]).replaceAll("'", "''")];
    const table = target === 'Pool' ? 'contributions' : 'streams';
    const which = target === 'All' ? '1 = 1' : `${COLUMN[target]} = '${name}'`;
    const share = Math.round(Number(row[5]) * 1000);
    const total = `(2 * SUM(p) OVER (PARTITION BY y) * ${share} + 1000) ${by} 2000`;
    const parts = shared(`SELECT 0 AS g, id, y, p, ${total} AS t FROM ${table} WHERE ${which}`, by);
    return `UPDATE ${table} SET p = ${table}.p ${row[4] === 'cut %' ? '-' : '+'} k.part
      FROM (${parts}) AS k WHERE k.id = ${table}.id AND k.y = ${table}.y`;
  });
  const uses = `
    SELECT stream AS g, id, 0 AS isline, y, p FROM contributions
    UNION ALL SELECT source AS g, id + 100000 AS id, 1 AS isline, y, p FROM lines`;
  const short = (has: string, where: string) => `
    SELECT u.g, u.id, u.y, u.p, d.used - h.p AS t FROM (${uses}) AS u
    JOIN (SELECT g, y, SUM(p) AS used FROM (${uses}) AS a GROUP BY g, y) AS d ON d.g = u.g AND d.y = u.y
    JOIN (${has}) AS h ON h.name = u.g AND h.y = u.y WHERE d.used > h.p ${where}`;
  const ofStreams = shared(short('SELECT name, y, p FROM streams', ''), by);
  const brought = 'SELECT pool AS name, y, SUM(p) AS p FROM contributions GROUP BY pool, y';
  const concerned = `AND (u.g IN (SELECT pool FROM touched)
    OR (u.g, u.y) IN (SELECT pool, y FROM contributions WHERE cut > 0))`;
  return [
    ...steps,
    `CREATE TABLE cuts AS ${ofStreams}`,
    'UPDATE contributions SET p = contributions.p - k.part, cut = k.part FROM cuts AS k WHERE k.id = contributions.id AND k.y = contributions.y',
    'UPDATE lines SET p = lines.p - k.part FROM cuts AS k WHERE k.id = lines.id + 100000 AND k.y = lines.y',
    `CREATE TABLE poolcuts AS ${shared(short(brought, concerned), by)}`,
    'UPDATE lines SET p = lines.p - k.part FROM poolcuts AS k WHERE k.id = lines.id + 100000 AND k.y = lines.y',
  ];
}

/** Queries of name, second name or nothing, year and pence, by what they ask for. */
export const QUERIES = {
  streams: "SELECT name, '', y, p FROM streams",
  services: "SELECT service, '', y, SUM(p) FROM lines GROUP BY service, y",
  tiers:
    "SELECT s.tier, '', l.y, SUM(l.p) FROM lines AS l JOIN services AS s ON s.name = l.service GROUP BY s.tier, l.y",
  contributed: 'SELECT pool, partner, y, SUM(p) FROM contributions GROUP BY pool, partner, y',
  into: "SELECT pool, '', y, SUM(p) FROM contributions GROUP BY pool, y",
  given: "SELECT stream, '', y, SUM(p) FROM contributions GROUP BY stream, y",
  spent: "SELECT source, '', y, SUM(p) FROM lines GROUP BY source, y",
  funded: "SELECT commitment, '', y, SUM(p) FROM lines GROUP BY commitment, y",
  floors: "SELECT name, '', y, p FROM floors",
} as const;
export type Answers = Readonly<Record<keyof typeof QUERIES, readonly (readonly unknown[])[]>>;

/** Puts the answers in the order of the tables. */
export function outcomeFromSql(ranges: Ranges, answers: Answers): Outcome {
  const years = ranges.years.length;
  const sums = (rows: Answers['streams']) =>
    new Map(
      rows.map(([name, second, y, p]) => [`${String(name)}|${String(second)}|${Number(y)}`, Number(p)]),
    );
  const of = Object.fromEntries(Object.entries(answers).map(([what, rows]) => [what, sums(rows)]));
  const at = (what: keyof Answers, name: string, second: string, y: number) =>
    of[what]!.get(`${name}|${second}|${y}`) ?? 0;
  const byYear = (names: readonly string[], amount: (name: string, y: number) => number) =>
    names.flatMap((name) => Array.from({ length: years }, (_, y) => amount(name, y)));
  const names = (rows: Ranges['lines']) => rows.map(([name]) => String(name));
  const pools = names(ranges.pools);
  const used = (name: string, y: number) => at('given', name, '', y) + at('spent', name, '', y);
  return {
    streams: byYear(names(ranges.streams), (name, y) => at('streams', name, '', y)),
    services: byYear(names(ranges.services), (name, y) => at('services', name, '', y)),
    tiers: byYear(TIERS, (tier, y) => at('tiers', tier, '', y)),
    contributed: pools.flatMap((pool) =>
      byYear(names(ranges.partners), (partner, y) => at('contributed', pool, partner, y)),
    ),
    balances: [
      ...byYear(names(ranges.streams), (name, y) => at('streams', name, '', y) - used(name, y)),
      ...byYear(pools, (name, y) => at('into', name, '', y) - used(name, y)),
    ],
    shortfalls: byYear(names(ranges.commitments), (name, y) =>
      Math.max(0, at('floors', name, '', y) - at('funded', name, '', y)),
    ),
  };
}
