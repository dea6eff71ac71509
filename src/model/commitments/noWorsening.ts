import { type Pence } from '../money/pence';
import { rowNamed } from '../plan/readPlan';
import { type Plan } from '../plan/plan';
import { comparable } from '../table/heading';
import { commitmentSchedule } from './commitmentSchedule';
import { tableOf } from '../plan/tableOf';

/** Statuses that must not get worse: green stays green, amber never turns red. */
const HELD: readonly string[] = ['green', 'amber'];

/** A commitment whose status was green or amber, and which falls below a floor that it kept before. */
export interface Worsening {
  /** Row in the later plan's commitment table. */
  readonly row: number;
  readonly commitment: string;
  readonly year: string;
  readonly colour: string;
  /** How much is missing to the floor. */
  readonly short: Pence;
}

/**
 * The commitments that get worse from one plan to another although they must not: what was green or amber and kept its
 * floor no longer does.
 *
 * @param rowBefore the row that a commitment had in the earlier plan; undefined where it is new
 *
 * @example
 * worsenings(readPlan([[['Commitment', 'Status', '2010/11'], ['Play', 'Green', 5]], [['Allocation', 'Commitment', '2010/11'], ['', 'Play', 5]]]), readPlan([[['Commitment', 'Status', '2010/11'], ['Play', 'Green', 5]], [['Allocation', 'Commitment', '2010/11'], ['', 'Play', 4]]]), (row) => row) // => [{ row: 0, commitment: "Play", year: "2010/11", colour: "green", short: 100 }]
 */
export function worsenings(
  before: Plan,
  after: Plan,
  rowBefore: (row: number) => number | undefined,
): Worsening[] {
  const statuses = new Map(
    (commitmentSchedule(before) ?? []).map((line) => [`${line.row} ${line.year}`, line.status]),
  );
  return (commitmentSchedule(after) ?? []).flatMap(({ row, commitment, year, status, shortfall }) => {
    const earlier = rowBefore(row);
    const colour = comparable(tableOf(before, 'Commitment').words.Status[earlier ?? -1] ?? '');
    const was = statuses.get(`${earlier} ${year}`);
    if (status !== 'Broken' || was === 'Broken' || !HELD.includes(colour)) return [];
    return [{ row, commitment, year, colour, short: shortfall.pence }];
  });
}

/** A commitment without a floor, or an indicator, that was green or amber and whose commitment gets less money. */
export interface LessFor {
  /** Row in the later plan's table. */
  readonly row: number;
  readonly kind: 'Commitment' | 'Indicator';
  readonly name: string;
  readonly commitment: string;
  readonly year: string;
  readonly colour: string;
  readonly before: Pence;
  readonly after: Pence;
}

/**
 * What was green or amber and has no floor by which its keeping could be judged, and gets less from one plan to
 * another: commitments without a floor, and indicators by the money of their commitment. That it gets worse is not
 * said, since no figure tells it.
 *
 * @example
 * lessFor(readPlan([[['Commitment', 'Status', '2010/11'], ['Play', 'Green', '']], [['Allocation', 'Commitment', '2010/11'], ['', 'Play', 5]]]), readPlan([[['Commitment', 'Status', '2010/11'], ['Play', 'Green', '']], [['Allocation', 'Commitment', '2010/11'], ['', 'Play', 4]]])).map(({ kind, name, colour, before, after }) => [kind, name, colour, before, after]) // => [["Commitment", "Play", "green", 500, 400]]
 */
export function lessFor(before: Plan, after: Plan): LessFor[] {
  const keyOf = (commitment: string, year: string) => `${comparable(commitment)} ${year}`;
  const was = new Map(
    (commitmentSchedule(before) ?? []).map((line) => [keyOf(line.commitment, line.year), line]),
  );
  const cut = (commitmentSchedule(after) ?? []).flatMap((line) => {
    const earlier = was.get(keyOf(line.commitment, line.year));
    const isLess = earlier && !earlier.funded.atLeast && line.funded.pence < earlier.funded.pence;
    return isLess ? [{ line, pence: earlier.funded.pence }] : [];
  });
  const { Commitment, Indicator } = after.tables;
  return cut.flatMap(({ line: { row, commitment, year, floor, funded }, pence }): LessFor[] => {
    const of = { commitment, year, before: pence, after: funded.pence };
    const colour = comparable(Commitment?.words.Status[row] ?? '');
    const own =
      HELD.includes(colour) && floor.known && floor.pence === 0
        ? [{ ...of, row, kind: 'Commitment' as const, name: commitment, colour }]
        : [];
    const indicators = (Indicator?.names ?? []).flatMap((name, at): LessFor[] => {
      const status = comparable(Indicator?.words.Status[at] ?? '');
      const its = comparable(Indicator?.words.Commitment[at] ?? '') === comparable(commitment);
      return its && HELD.includes(status)
        ? [{ ...of, row: at, kind: 'Indicator', name, colour: status }]
        : [];
    });
    return [...own, ...indicators];
  });
}

/** A commitment whose own status, as entered, is worse than it was. */
export interface Fading {
  readonly row: number;
  readonly commitment: string;
  /** As entered. */
  readonly before: string;
  readonly after: string;
}

/**
 * The commitments whose typed status breaks the rule: from green to anything less, or from amber to red.
 *
 * @param rowBefore the row that a commitment had in the earlier plan; undefined where it is new
 *
 * @example
 * fadings(readPlan([[['Commitment', 'Status'], ['Play', 'Green']]]), readPlan([[['Commitment', 'Status'], ['Play', 'Amber']]]), (row) => row) // => [{ row: 0, commitment: "Play", before: "Green", after: "Amber" }]
 */
export function fadings(
  { tables: { Commitment: before } }: Plan,
  { tables: { Commitment: after } }: Plan,
  rowBefore: (row: number) => number | undefined,
): Fading[] {
  const worse = (was: string, is: string) =>
    (was === 'green' && (is === 'amber' || is === 'red')) || (was === 'amber' && is === 'red');
  return (after?.names ?? []).flatMap((commitment, row): Fading[] => {
    if (rowNamed(after, commitment) !== row) return [];
    const [was, is] = [before?.words.Status[rowBefore(row) ?? -1] ?? '', after?.words.Status[row] ?? ''];
    return worse(comparable(was), comparable(is)) ? [{ row, commitment, before: was, after: is }] : [];
  });
}
