import { commitmentSchedule, type CommitmentLine } from '../../../model/commitments/commitmentSchedule';
import { addSums, NOTHING, type Sum } from '../../../model/funding/sum';
import { type Plan } from '../../../model/plan/plan';
import { measured, type Measure } from '../../../model/scenarios/questions/compare';
import { isBroken } from './commitmentChanges';

/** What a scenario comes to in a year. */
export interface Outcome {
  /** How many of the commitments that have a floor are kept and are broken, and how many there are of these. */
  readonly kept: number;
  readonly broken: number;
  readonly asked: number;
  /** What there is to spend. */
  readonly money: Sum;
  /** By how much commitments are short of their floors. */
  readonly belowFloors: Sum;
  readonly unmet: Sum;
}

/**
 * What the plan of a scenario comes to in a year, in short.
 *
 * @example
 * outcomeIn(readPlan([[['Stream', '2010/11'], ['ABG', 5]]]), '2010/11').money.pence // => 500
 */
export function outcomeIn(plan: Plan, year: string): Outcome {
  const lines = (commitmentSchedule(plan) ?? []).filter(
    (line) => line.year === year && line.status !== 'No floor',
  );
  return {
    kept: lines.filter(({ status }) => status === 'Kept').length,
    broken: lines.filter(isShort).length,
    asked: lines.length,
    money: totalOf(plan, 'Stream', year),
    belowFloors: lines.filter(isShort).reduce((sum, { shortfall }) => addSums(sum, shortfall), NOTHING),
    unmet: totalOf(plan, 'Unmet demand', year),
  };
}

const isShort = ({ status }: CommitmentLine): boolean => isBroken(status);

const totalOf = (plan: Plan, measure: Measure, year: string): Sum =>
  measured(plan, measure, year).reduce(
    (sum, { value }) => (typeof value === 'string' ? sum : addSums(sum, value)),
    NOTHING,
  );
