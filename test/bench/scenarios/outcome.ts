import { type Grid } from '../../../src/model/table/grid';

/** What a scenario comes to, in pence, row after row and year after year; the same for every contender. */
export interface Outcome {
  readonly streams: readonly number[];
  readonly services: readonly number[];
  readonly tiers: readonly number[];
  /** By pool and partner. */
  readonly contributed: readonly number[];
  /** What streams and then pools have, less what draws on them. */
  readonly balances: readonly number[];
  /** What commitments are short of. */
  readonly shortfalls: readonly number[];
}

/** The tables of a made-up plan by their kind, and its years. */
export interface Ranges {
  readonly partners: Grid;
  readonly streams: Grid;
  readonly pools: Grid;
  readonly contributions: Grid;
  readonly services: Grid;
  readonly commitments: Grid;
  readonly scenario: Grid;
  readonly lines: Grid;
  readonly years: readonly string[];
}

/** A peer knows where each table of the made-up plan stands, and where each of its columns. */
export function rangesOf(grids: readonly Grid[]): Ranges {
  const [partners, streams, pools, contributions, services, commitments, scenario, lines] =
    grids as Grid[] & {
      length: 8;
    };
  const years = lines![0]!.slice(4).map(String);
  return {
    partners: partners!.slice(1),
    streams: streams!.slice(1),
    pools: pools!.slice(1),
    contributions: contributions!.slice(1),
    services: services!.slice(1),
    commitments: commitments!.slice(1),
    scenario: scenario!.slice(1),
    lines: lines!.slice(1),
    years,
  };
}

/** Where the years of a table begin. */
export const YEARS_FROM = { streams: 6, contributions: 4, commitments: 3, lines: 4 } as const;
export const TIERS = ['Universal', 'Targeted', 'Specialist', 'Level 3', 'Level 4'] as const;
