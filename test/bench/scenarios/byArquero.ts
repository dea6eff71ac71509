import * as aq from 'arquero';
import { type Outcome, type Ranges } from './outcome';
import { type Answers, outcomeFromSql, rowsForSql, type SqlRow } from './sql';

type Table = aq.ColumnTable;

/** The columns of each table whose rows are made for a database. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  streams: ['id', 'name', 'partner', 'kind', 'certainty', 'y', 'p'],
  contributions: ['id', 'pool', 'partner', 'stream', 'y', 'p', 'cut'],
  lines: ['id', 'source', 'service', 'commitment', 'y', 'p'],
  services: ['id', 'name', 'tier'],
  floors: ['id', 'name', 'y', 'p'],
};
const COLUMN: Readonly<Record<string, string>> = {
  Stream: 'name',
  Partner: 'partner',
  Kind: 'kind',
  Certainty: 'certainty',
  Pool: 'pool',
};
/** Keys of joins: what stands left, and what right. */
const BY_AMOUNT: [string[], string[]] = [
  ['id', 'y'],
  ['id', 'y'],
];
const BY_SOURCE: [string[], string[]] = [
  ['g', 'y'],
  ['g', 'y'],
];
/** Lines stand among contributions as uses, with numbers of their own. */
const LINE = 100_000;

interface Row {
  readonly [column: string]: string | number;
}

/** The job in data frames: a step and a shortage each a chain of verbs over groups, every figure a rollup. */
export function outcomeByArquero(ranges: Ranges): Outcome {
  const tables = Object.entries(rowsForSql(ranges)).map(
    ([name, rows]) => [name, tableOf(name, rows)] as const,
  );
  const of = Object.fromEntries(tables) as Record<
    'streams' | 'contributions' | 'lines' | 'services' | 'floors',
    Table
  >;
  let { streams, contributions, lines } = of;
  for (const step of ranges.scenario) {
    const [, , target, name, change, value] = step;
    const into = target === 'Pool' ? contributions : streams;
    const acted = afterStep(
      into,
      COLUMN[String(target)],
      String(name),
      change === 'cut %' ? -1 : 1,
      Number(value),
    );
    if (target === 'Pool') contributions = acted;
    else streams = acted;
  }
  const own = partsOf(usesOf(contributions, lines), streams.select({ name: 'g' }, 'y', { p: 'has' }));
  contributions = lessParts(contributions, own, 0);
  lines = lessParts(lines, own, LINE);

  const pools = new Set(ranges.scenario.filter((row) => row[2] === 'Pool').map((row) => String(row[3])));
  for (const row of contributions.objects() as Row[])
    if (Number(row.cut) > 0) pools.add(`${row.pool}|${row.y}`);
  const concerned = aq.escape((d: Row) => pools.has(String(d.g)) || pools.has(`${d.g}|${d.y}`));
  const brought = contributions.groupby({ g: 'd => d.pool' }, 'y').rollup({ has: 'd => op.sum(d.p)' });
  lines = lessParts(lines, partsOf(usesOf(contributions, lines).filter(concerned), brought), LINE);

  const summed = (table: Table, first: string, second = '') => {
    const keys = second ? [first, second, 'y'] : [first, 'y'];
    const sums = table.groupby(...keys).rollup({ p: 'd => op.sum(d.p)' });
    return (sums.objects() as Row[]).map((row) => [row[first]!, second && row[second]!, row.y!, row.p!]);
  };
  const tierOf = of.services.select({ name: 'service' }, 'tier');
  const answers: Answers = {
    streams: summed(streams, 'name'),
    services: summed(lines, 'service'),
    tiers: summed(lines.join(tierOf, ['service', 'service']), 'tier'),
    contributed: summed(contributions, 'pool', 'partner'),
    into: summed(contributions, 'pool'),
    given: summed(contributions, 'stream'),
    spent: summed(lines, 'source'),
    funded: summed(lines, 'commitment'),
    floors: summed(of.floors, 'name'),
  };
  return outcomeFromSql(ranges, answers);
}

function tableOf(name: string, rows: readonly SqlRow[]): Table {
  const columns = COLUMNS[name] ?? ['pool'];
  return aq.table(Object.fromEntries(columns.map((column, c) => [column, rows.map((row) => row[c])])));
}

/** A table after one step: the change of what it acts on, rounded once a year, shared by amount. */
function afterStep(
  table: Table,
  column: string | undefined,
  name: string,
  sign: 1 | -1,
  share: number,
): Table {
  const permille = Math.round(share * 1000);
  const acted = column ? table.filter(aq.escape((d: Row) => d[column] === name)) : table;
  const parts = shared(
    acted
      .select('id', 'y', 'p')
      .groupby('y')
      .derive({ all: 'd => op.sum(d.p)' })
      .ungroup()
      .derive({
        g: '0',
        t: aq.escape((d: { all: number }) => Math.floor((2 * d.all * permille + 1000) / 2000)),
      }),
  );
  return table
    .join_left(parts, BY_AMOUNT)
    .derive({ p: aq.escape((d: Row) => Number(d.p) + sign * Number(d.part ?? 0)) })
    .select(...table.columnNames());
}

const usesOf = (contributions: Table, lines: Table): Table =>
  contributions
    .select({ stream: 'g' }, 'id', 'y', 'p')
    .concat(
      lines
        .derive({ id: aq.escape((d: { id: number }) => d.id + LINE) })
        .select({ source: 'g' }, 'id', 'y', 'p'),
    );

/** What uses give up where what they draw on has less than they need. */
const partsOf = (uses: Table, sources: Table): Table =>
  shared(
    uses
      .join(sources, BY_SOURCE)
      .groupby('g', 'y')
      .derive({ t: 'd => op.sum(d.p) - d.has' })
      .ungroup()
      .filter('d => d.t > 0'),
  );

/** A table after its rows gave up their parts, which are under `cut`. */
const lessParts = (table: Table, parts: Table, from: number): Table =>
  table
    .join_left(parts.derive({ id: aq.escape((d: { id: number }) => d.id - from) }), BY_AMOUNT)
    .derive({ cut: aq.escape((d: Row) => Number(d.part ?? 0)) })
    .derive({ p: 'd => d.p - d.cut' })
    .select(...new Set([...table.columnNames(), 'cut']));

interface Shared {
  readonly p: number;
  readonly t: number;
  readonly w: number;
}
const whole = ({ p, t, w }: Shared) =>
  p * t <= Number.MAX_SAFE_INTEGER ? Math.floor((p * t) / w) : Number((BigInt(p) * BigInt(t)) / BigInt(w));
const rest = ({ p, t, w }: Shared) =>
  p * t <= Number.MAX_SAFE_INTEGER ? (p * t) % w : Number((BigInt(p) * BigInt(t)) % BigInt(w));

/** Parts of `t`, shared by `p` among the rows of one `g` and year, by largest remainder. */
const shared = (rows: Table): Table =>
  rows
    .groupby('g', 'y')
    .derive({ w: 'd => op.sum(d.p)' })
    .ungroup()
    .filter('d => d.w > 0')
    .derive({ floor: aq.escape(whole), rest: aq.escape(rest) })
    .groupby('g', 'y')
    .derive({ spare: 'd => d.t - op.sum(d.floor)' })
    .orderby(aq.desc('rest'), aq.desc('p'), 'id')
    .derive({ place: 'd => op.row_number()' })
    .ungroup()
    .derive({ part: 'd => d.floor + (d.place <= d.spare ? 1 : 0)' })
    .select('id', 'y', 'part');
