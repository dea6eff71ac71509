import { saysCertainty } from '../../model/funding/certainty';
import {
  type CommitmentLine,
  commitmentSchedule,
  uncertainShare,
} from '../../model/commitments/commitmentSchedule';
import { type Plan } from '../../model/plan/plan';
import { type ShownStatus, shownStatus } from './shownStatus';

/** A commitment in a year. */
export interface CommitmentCell {
  readonly line: CommitmentLine;
  readonly status: ShownStatus;
  /** Its status in the plan as entered, where the scenario changes that. */
  readonly was: ShownStatus | null;
}

export interface CommitmentRow {
  /** Row in the commitment table. */
  readonly row: number;
  readonly commitment: string;
  /** In the order of the years. */
  readonly cells: readonly CommitmentCell[];
}

/** Every commitment in every year in which any has a floor. */
export interface CommitmentMap {
  readonly years: readonly string[];
  readonly rows: readonly CommitmentRow[];
  /** how many commitments have each in some year. */
  readonly counts: ReadonlyMap<ShownStatus, number>;
  /** Whether the plan says of any stream how certain it is. */
  readonly certaintyTold: boolean;
}

/** The status of a plan's commitments, and under a scenario what it was without it; null where it has none. */
export function commitmentMapOf(plan: Plan): CommitmentMap | null {
  const schedule = commitmentSchedule(plan);
  if (!schedule) return null;
  const certaintyTold = saysCertainty(plan);
  const before = (plan.base && commitmentSchedule(plan.base)) ?? [];
  const rows = new Map<number, CommitmentLine[]>();
  for (const line of schedule) rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  const promised = new Set(schedule.filter(({ status }) => status !== 'No floor').map(({ year }) => year));
  const typed = new Map(before.map((line) => [`${line.row} ${line.year}`, line]));
  const cellOf = (line: CommitmentLine): CommitmentCell => {
    const status = shownStatus(line, certaintyTold);
    const base = typed.get(`${line.row} ${line.year}`);
    const was = base ? shownStatus(base, certaintyTold) : status;
    return { line, status, was: was === status ? null : was };
  };
  const map = [...rows].map(([row, lines]): CommitmentRow => ({
    row,
    commitment: lines[0]?.commitment ?? '',
    cells: lines.filter(({ year }) => promised.has(year)).map(cellOf),
  }));
  return {
    years: (map[0]?.cells ?? []).map(({ line }) => line.year),
    rows: map,
    counts: countsOf(map),
    certaintyTold,
  };
}

function countsOf(rows: readonly CommitmentRow[]): Map<ShownStatus, number> {
  const counts = new Map<ShownStatus, number>();
  for (const { cells } of rows)
    for (const status of new Set(cells.map((cell) => cell.status)))
      counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

const HOLDS: readonly ShownStatus[] = ['Kept', 'At risk', 'No floor'];

/** The answer that a plan is made for: "All 12 commitments are kept"; null where none has a floor. */
export function keptInWords({ rows }: CommitmentMap): string | null {
  const asking = rows.filter(({ cells }) => cells.some(({ status }) => status !== 'No floor'));
  const having = (statuses: readonly ShownStatus[]) =>
    asking.filter(({ cells }) => cells.some(({ status }) => statuses.includes(status))).length;
  const all = asking.length;
  if (all === 0) return null;
  const broken = having(['Broken', 'Unfunded']);
  const kept = all - having(['Not known']);
  if (all === 1)
    return `The one commitment is ${broken > 0 ? 'not kept' : kept < all ? 'not known to be kept' : 'kept'}`;
  const of = `of ${counted(all)} commitments`;
  if (broken > 0) return `${counted(broken)} ${of} ${broken === 1 ? 'is' : 'are'} not kept`;
  if (kept < all) return `${counted(kept)} ${of} ${kept === 1 ? 'is' : 'are'} known to be kept`;
  return `All ${counted(all)} commitments are kept`;
}

/** How many commitments hold, and how many of them on money that is confirmed. */
export function howManyHold({ rows, certaintyTold }: CommitmentMap): string {
  const commitments = rows.filter(({ cells }) => cells.some(({ status }) => status !== 'No floor'));
  const hold = commitments.filter(({ cells }) => cells.every(({ status }) => HOLDS.includes(status)));
  const safe = hold.filter(({ cells }) =>
    cells.every(({ status, line }) => status === 'No floor' || uncertainShare(line) === 0),
  );
  const all = commitments.length;
  const held =
    all === 1
      ? `The one commitment ${hold.length === 1 ? 'holds' : 'does not hold'} in every year`
      : `${counted(hold.length)} of ${counted(all)} commitments ${hold.length === 1 ? 'holds' : 'hold'} in every year`;
  const without = rows.length - commitments.length;
  const end = without > 0 ? `. ${counted(without)} ${without === 1 ? 'has' : 'have'} no floor.` : '.';
  if (!certaintyTold)
    return `${held}${end} No stream says how certain it is, so what is at risk is not known.`;
  if (hold.length === 0) return `${held}${end}`;
  const rest = restOn(safe.length, all);
  return `${held}; ${rest} on confirmed money alone${end}`;
}

function restOn(safe: number, all: number): string {
  if (all === 1) return safe === 1 ? 'it rests' : 'it does not rest';
  return safe === 1 ? '1 rests' : safe > 0 ? `${counted(safe)} rest` : 'none rests';
}

const counted = (count: number): string => count.toLocaleString('en-GB');
