import { fallsTo, WHOLE } from '../../plan/workPart';

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

/** The outcome with all levers at rest, and what some of them do alone, in their own order. */
export type Alone = Pick<Tornado, 'rest' | 'swings'>;

type OutcomeOf<Setting> = (settings: readonly Setting[]) => number;

/**
 * Moves each lever alone to its two ends. (docs/calculations.md#12-risk.)
 *
 * @param outcome of the settings of all levers, in their order
 * @param part of the levers
 * @returns how much of the work is done, a share of 1, again and again; and at last what they do
 *
 * @example
 * [...eachAlone([{ name: 'Grant', ends: [0, 4], rest: 4 }], ([grant]) => 10 + grant)] // => [0.5, 1]
 */
export function* eachAlone<Setting>(
  levers: readonly Lever<Setting>[],
  outcome: OutcomeOf<Setting>,
  part = WHOLE,
): Generator<number, Alone> {
  const atRest = levers.map((lever) => lever.rest);
  const rest = outcome(atRest);
  const own = fallsTo([...levers.entries()], part);
  const swings: Swing[] = [];
  for (const [done, [i, { name, ends }]] of own.entries()) {
    const at = (setting: Setting) => outcome(atRest.map((each, j) => (j === i ? setting : each)));
    const low = at(ends[0]);
    yield (done + 0.5) / own.length;
    const high = at(ends[1]);
    yield (done + 1) / own.length;
    swings.push({ lever: name, ends: [low, high], swing: Math.abs(high - low) });
  }
  return { rest, swings };
}

/**
 * Then moves all to their worse ends.
 *
 * @param alone what each of the levers does, in their order
 * @param worse whether less or more of the outcome is worse
 *
 * @example
 * allTogether([{ name: 'Grant', ends: [0, 4], rest: 4 }], ([grant]) => 10 + grant, { rest: 14, swings: [{ lever: 'Grant', ends: [10, 14], swing: 4 }] }, 'less').together // => 10
 */
export function allTogether<Setting>(
  levers: readonly Lever<Setting>[],
  outcome: OutcomeOf<Setting>,
  { rest, swings }: Alone,
  worse: 'less' | 'more',
): Tornado {
  const isLow = swings.map(({ ends: [low, high] }) => (worse === 'less' ? low < high : low > high));
  const together = outcome(levers.map(({ ends }, i) => ends[isLow[i] ? 0 : 1]));
  const alone = swings.reduce((sum, { ends }, i) => sum + ends[isLow[i] ? 0 : 1] - rest, 0);
  const ordered = [...swings].sort((a, b) => b.swing - a.swing);
  return { rest, swings: ordered, together, interaction: together - rest - alone };
}
