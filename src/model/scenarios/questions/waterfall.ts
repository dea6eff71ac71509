import { type Pence } from '../../money/pence';
import { sumOf } from '../../funding/sum';
import { type Plan } from '../../plan/plan';
import { type DraftStep, enteredSteps, draftPlan } from '../steps/draftPlan';
import { planUnder } from '../run/planUnder';
import { scenarioNamed } from '../steps/scenario';
import { stepWords } from '../steps/stepWords';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** What one step does to what is allocated, after the steps before it. */
export interface Fall {
  readonly step: string;
  readonly change: Pence;
}

/** From the base to a scenario, step by step; the changes add up to the difference to the penny. */
export interface Waterfall {
  readonly from: Pence;
  readonly falls: readonly Fall[];
  readonly to: Pence;
  /** An amount in it is not known, so that all are at least. */
  readonly atLeast: boolean;
}

/**
 * How a year's money comes from what it is without the scenario to what it is with it: the sum of the streams, or of
 * the allocations, after each step in turn.
 *
 * @param of whose money is added up
 * @param label the year's heading, or `Undated`
 *
 * @example
 * waterfall(readPlan([[['Stream', '2010/11'], ['ABG', 100]], [['Scenario', 'Target', 'Change', 'Value'], ['Cuts', 'All', 'cut %', 0.25]]]), 'Cuts', 'Stream', '2010/11') // => { from: 10000, falls: [{ step: "Cut all streams by 25%", change: -2500 }], to: 7500, atLeast: false }
 */
export function waterfall(plan: Plan, name: string, of: 'Stream' | 'Allocation', label: string): Waterfall {
  const chain = scenarioNamed(plan, name).steps.map(({ row }) => stepAt(plan, row));
  const totals = chain.map((_, i) => totalOf(underSteps(plan, chain.slice(0, i + 1)), of, label));
  const base = totalOf(plan, of, label);
  const falls = chain.map((step, i) => ({
    // what there is to spend is the same however a shortage is spread
    step: stepWords(of === 'Stream' ? { ...step, Spread: '' } : step),
    change: (totals[i]?.pence ?? 0) - (i === 0 ? base.pence : (totals[i - 1]?.pence ?? 0)),
  }));
  return { from: base.pence, falls, to: totals.at(-1)?.pence ?? base.pence, atLeast: base.atLeast };
}

/** A step as its row is in the scenario table. */
export function stepAt(plan: Plan, row: number): DraftStep {
  const name = tableOf(plan, 'Scenario').names[row] ?? '';
  const rows = tableOf(plan, 'Scenario').names.flatMap((each, at) => (each === name ? [at] : []));
  return enteredSteps(plan, name)[rows.indexOf(row)] ?? {};
}

/** The plan after some steps in their order. */
export function underSteps(plan: Plan, steps: readonly DraftStep[]): Plan {
  const name = 'Draft scenario';
  const inOrder = steps.map(({ 'Based on': _, ...step }, i) => ({ ...step, Order: i + 1 }));
  const drafted = draftPlan(plan, name, inOrder);
  return inOrder.length ? planUnder(drafted, scenarioNamed(drafted, name)).plan : plan;
}

function totalOf(plan: Plan, of: 'Stream' | 'Allocation', label: string) {
  const column = yearColumn(plan.tables[of], label);
  return column ? sumOf(column) : { pence: 0, atLeast: false, known: true };
}
