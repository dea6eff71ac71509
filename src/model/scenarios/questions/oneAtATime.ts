/** Something that can be set, between two ends. */
export interface Lever<Setting> {
  readonly name: string;
  readonly ends: readonly [Setting, Setting];
  /** Where it is while another is moved. */
  readonly rest: Setting;
}

/** One lever moved alone from end to end, the others at rest. */
export interface Swing {
  readonly lever: string;
  /** What the outcome becomes at either end. */
  readonly ends: readonly [number, number];
  /** How far these lie apart. */
  readonly swing: number;
}

/** Levers one at a time, the greatest swing first, and how far all together differ from their sum. */
export interface Tornado {
  /** The outcome with all levers at rest. */
  readonly rest: number;
  readonly swings: readonly Swing[];
  /** The outcome with every lever at the end that is worse for it. */
  readonly together: number;
  /** What they do together beyond the sum of what each does alone: single effects do not add up. */
  readonly interaction: number;
}

/**
 * Moves each lever alone to its two ends, then all to their worse ends. (docs/calculations.md#12-risk.)
 *
 * @param outcome of the settings of all levers, in their order
 * @param worse whether less or more of the outcome is worse
 * @returns how much of the work is done, a share of 1, again and again; and at last the tornado
 *
 * @example
 * [...oneAtATime([{ name: 'Grant', ends: [0, 4], rest: 4 }], ([grant]) => 10 + grant, 'less')] // => [0.25, 0.5, 0.75, 1]
 */
export function* oneAtATime<Setting>(
  levers: readonly Lever<Setting>[],
  outcome: (settings: readonly Setting[]) => number,
  worse: 'less' | 'more',
): Generator<number, Tornado> {
  const work = 2 * levers.length + 2;
  let done = 0;
  const atRest = levers.map((lever) => lever.rest);
  const rest = outcome(atRest);
  yield ++done / work;
  const swings: Swing[] = [];
  const worst: Setting[] = [];
  let alone = 0;
  for (const [i, { name, ends }] of levers.entries()) {
    const at = (setting: Setting) => outcome(atRest.map((each, j) => (j === i ? setting : each)));
    const low = at(ends[0]);
    yield ++done / work;
    const high = at(ends[1]);
    yield ++done / work;
    const isLow = worse === 'less' ? low < high : low > high;
    worst.push(ends[isLow ? 0 : 1]);
    alone += (isLow ? low : high) - rest;
    swings.push({ lever: name, ends: [low, high], swing: Math.abs(high - low) });
  }
  const together = outcome(worst);
  yield ++done / work;
  swings.sort((a, b) => b.swing - a.swing);
  return { rest, swings, together, interaction: together - rest - alone };
}
