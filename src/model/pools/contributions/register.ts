import { byTime } from '../../calendar/financialYear';
import { addSums, amountAt, NOTHING, type Sum } from '../../funding/sum';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { sourcesOf } from '../../plan/sources';
import { comparable } from '../../table/heading';
import { allContributions } from './allContributions';
import { tableOf } from '../../plan/tableOf';

/** What pays for part of a joint action: one pool, or the streams of one partner. */
export interface JointLine {
  /** Where the source is not found, whether it is a pool is not known. */
  readonly from: 'pool' | 'stream' | 'not found' | 'nothing';
  /** `Pooled fund: X`, `Aligned: X` or `Own: X`; `No pool` for money that stays with its partner. */
  readonly arrangement: string;
  /** Of a pool all its partners: what each of them pays of its allocation nobody has said. */
  readonly partner: string;
  /** How the amounts were arrived at, as the rows say it. */
  readonly basis: string;
  /** Rows of the allocation table, 0 the first. */
  readonly rows: readonly number[];
  /** By position in {@link Register.years}. */
  readonly amounts: readonly Sum[];
}

/** All that partners do together for one service and one commitment. */
export interface JointAction {
  readonly service: string;
  readonly commitment: string;
  readonly lines: readonly JointLine[];
}

export interface Register {
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly actions: readonly JointAction[];
  readonly total: readonly Sum[];
}

/**
 * The joint actions of a plan, which are the allocations that say so, together where service and commitment are the
 * same: for each what is pooled or aligned, or what each partner commits and on what basis (Southwark, paragraph 26).
 *
 * @example
 * register(readPlan([[['Allocation', 'Source', 'Service', 'Joint', '2010/11'], ['', 'CAMHS pool', 'CAMHS', 'Yes', 5]], [['Pool', 'Kind'], ['CAMHS pool', 'Aligned']]])).actions[0].lines[0].arrangement // => "Aligned: CAMHS pool"
 */
export function register(plan: Plan): Register {
  const Allocation = tableOf(plan, 'Allocation');
  const columns = [...Allocation.years].sort((a, b) => byTime(a.label, b.label));
  const sumOf = (rows: readonly number[]): Sum[] =>
    columns.map((column) =>
      rows.length ? rows.map((row) => amountAt(column, row)).reduce(addSums) : NOTHING,
    );
  const joint = [...Allocation.words.Joint.keys()].filter(
    (row) => comparable(Allocation.words.Joint[row] ?? '') === 'yes',
  );
  const said = (heading: 'Service' | 'Commitment', row: number) => Allocation.words[heading][row] ?? '';
  const actions = grouped(joint, (row) => `${said('Service', row)}\n${said('Commitment', row)}`);
  const partners = partnersOfPools(plan);
  return {
    years: columns.map(({ label }) => label),
    actions: actions.map((rows) => ({
      service: said('Service', rows[0] ?? 0),
      commitment: said('Commitment', rows[0] ?? 0),
      lines: linesOf(plan, rows, partners).map((line) => ({ ...line, amounts: sumOf(line.rows) })),
    })),
    total: sumOf(joint),
  };
}

function linesOf(
  plan: Plan,
  rows: readonly number[],
  partners: ReadonlyMap<string, string>,
): Omit<JointLine, 'amounts'>[] {
  const sources = new Map(rows.map((row) => [row, sourceOf(plan, row, partners)]));
  const lines = grouped(rows, (row) => {
    const { arrangement = '', partner = '' } = sources.get(row) ?? {};
    return `${arrangement}\n${partner}`;
  });
  return lines.flatMap((own) => {
    const source = sources.get(own[0] ?? 0);
    const bases = own.map((row) => tableOf(plan, 'Allocation').words.Basis[row] ?? '').filter(Boolean);
    return source ? { ...source, basis: [...new Set(bases)].join('; '), rows: own } : [];
  });
}

/** What a row of the allocation table draws on. */
function sourceOf(
  plan: Plan,
  row: number,
  partners: ReadonlyMap<string, string>,
): Pick<JointLine, 'from' | 'arrangement' | 'partner'> {
  const { Stream, Pool, Allocation } = plan.tables;
  const { names, streams, sourceOfAllocation } = sourcesOf(plan);
  const source = sourceOfAllocation[row] ?? -1;
  if (source < 0) {
    const typed = Allocation?.words.Source[row] ?? '';
    return typed
      ? { from: 'not found', arrangement: `Not found: ${typed}`, partner: '' }
      : { from: 'nothing', arrangement: 'No source', partner: '' };
  }
  if (source < streams)
    return { from: 'stream', arrangement: 'No pool', partner: Stream?.words.Partner[source] ?? '' };
  const pool = names[source] ?? '';
  const kind = Pool?.words.Kind[rowNamed(Pool, pool) ?? -1] || 'Pool';
  return { from: 'pool', arrangement: `${kind}: ${pool}`, partner: partners.get(comparable(pool)) ?? '' };
}

/** The partners of each pool in one cell, by comparable name of the pool. */
function partnersOfPools(plan: Plan): Map<string, string> {
  return new Map(
    allContributions(plan).map(({ pool, contributors, inKind }) => {
      const named = [...contributors, ...inKind].filter(({ partner }) => partner);
      const once = new Map(named.map(({ partner }) => [comparable(partner), partner]));
      return [comparable(pool), [...once.values()].join('; ')];
    }),
  );
}

/** Rows of one key together, in the order of their first; case and spacing do not count. */
function grouped(rows: readonly number[], keyOf: (row: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row).split('\n').map(comparable).join('\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
