import { type Answer } from './answers';
import { type Inputs } from './entered/inputs';
import { UnreadableInput, yearIn } from './entered/inputTable';

/** What a formula asks beside its tables. */
export interface Asked {
  /** '' for the plan as entered. */
  readonly scenario: string;
  /** Of a comparison. */
  readonly scenarios: readonly string[];
  readonly measure: string;
  readonly year: string;
}

/** The plan as a scenario leaves it. */
export type Under = (scenario: string) => Inputs;

/** A row of an answer of which only the first cell can be recomputed, and why. */
export interface RowLeft {
  readonly first: string;
  readonly why: string;
}

/** One row of what is recomputed. */
export type AnswerRow = readonly Answer[] | RowLeft;

/**
 * The year that a formula asks for as tables head it.
 *
 * @throws {UnreadableInput} where it is none
 */
export function yearAsked({ year }: Asked): string {
  const label = yearIn(year.trim());
  if (label === null)
    throw new UnreadableInput(`It asks for the year ${year}, which this calculation does not read`);
  return label;
}
