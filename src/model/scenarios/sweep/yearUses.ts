import { type Plan } from '../../plan/plan';
import { sourcesOf } from '../../plan/sources';
import { type HeldUses } from '../cascade/heldUses';
import { type HeldStretch } from '../cascade/spread';
import { yearColumn } from '../../plan/yearColumn';

/** The uses of all sources in one year, source after source: the contributions of each, then its lines. */
export interface YearUses {
  /** Where the uses of each source begin, and its lines; the next source begins where they end. */
  readonly from: Int32Array;
  readonly linesFrom: Int32Array;
  /** The row of each use in its own table. */
  readonly row: Int32Array;
  /** The use that each contribution is, -1 where it comes from no stream. */
  readonly useOfContribution: Int32Array;
  /** What each use can bear: zero where it is below zero. */
  readonly pence: Float64Array;
  /** What the lines of each source come to, and those of them below zero, which bear nothing. */
  readonly lines: Float64Array;
  readonly fixedLines: Float64Array;
}

/**
 * Puts what draws on each source in a year beside each other. Lines without money are left out, since nothing can be
 * cut from them; contributions all are there, since a step may change them.
 */
export function yearUses(plan: Plan, label: string): YearUses {
  const { names, contributionsFrom, allocationsFrom, streamOfContribution } = sourcesOf(plan);
  const contributed = yearColumn(plan.tables.Contribution, label);
  const allocated = yearColumn(plan.tables.Allocation, label);
  const most = contributionsFrom.rows.length + allocationsFrom.rows.length;
  const from = new Int32Array(names.length + 1);
  const linesFrom = new Int32Array(names.length);
  const row = new Int32Array(most);
  const pence = new Float64Array(most);
  const lines = new Float64Array(names.length);
  const fixedLines = new Float64Array(names.length);
  const useOfContribution = new Int32Array(streamOfContribution.length).fill(-1);
  let count = 0;
  for (let source = 0; source < names.length; source++) {
    for (let i = contributionsFrom.from[source] ?? 0; i < (contributionsFrom.from[source + 1] ?? 0); i++) {
      const contribution = contributionsFrom.rows[i] as number;
      useOfContribution[contribution] = count;
      row[count] = contribution;
      pence[count++] = Math.max(0, contributed?.pence[contribution] ?? 0);
    }
    linesFrom[source] = count;
    for (let i = allocationsFrom.from[source] ?? 0; i < (allocationsFrom.from[source + 1] ?? 0); i++) {
      const line = allocationsFrom.rows[i] as number;
      const amount = allocated?.pence[line] ?? 0;
      if (amount > 0) {
        row[count] = line;
        pence[count++] = amount;
        lines[source] = (lines[source] as number) + amount;
      } else fixedLines[source] = (fixedLines[source] as number) + amount;
    }
    from[source + 1] = count;
  }
  return {
    from,
    linesFrom,
    row: row.slice(0, count),
    useOfContribution,
    pence: pence.slice(0, count),
    lines,
    fixedLines,
  };
}

/** What must stay of each use, and its rank; what cannot be cut has neither. */
export function heldIn(
  { from, linesFrom, row }: YearUses,
  { Contribution, Allocation }: HeldUses,
): Pick<HeldStretch, 'floors' | 'firm' | 'ranks'> {
  const floors = new Float64Array(row.length);
  const firm = new Float64Array(row.length);
  const ranks = new Float64Array(row.length);
  for (let source = 0; source < linesFrom.length; source++)
    for (let use = from[source] as number; use < (from[source + 1] as number); use++) {
      const held = use >= (linesFrom[source] as number) ? Allocation : Contribution;
      const of = row[use] as number;
      floors[use] = held.floors[of] ?? 0;
      firm[use] = held.firm[of] ?? 0;
      ranks[use] = held.ranks[of] ?? Infinity;
    }
  return { floors, firm, ranks };
}
