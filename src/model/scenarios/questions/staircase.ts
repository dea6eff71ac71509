import { fractionOf, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { fallsTo, WHOLE } from '../../plan/workPart';
import { conditionSchedule } from '../../pools/conditions/conditionSchedule';
import { amountsAfterSteps, planUnder } from '../run/planUnder';
import { type Step } from '../steps/step';
import { onlyYear } from '../sweep/onlyYear';
import { type DraftStep } from '../steps/draftPlan';
import { readDraft } from '../run/readDraft';
import { sweep } from '../sweep/sweep';
import { yearColumn } from '../../plan/yearColumn';

/** A commitment or a condition, and the least cut that breaks it. */
export interface Stair {
  readonly name: string;
  readonly is: 'Commitment' | 'Condition';
  /** The least cut, a share of 1 in tenths of a percent, at which it is no longer kept; null where it never breaks. */
  readonly at: number | null;
  /** What that share of the target is in the year; null where it never breaks. */
  readonly cut: Pence | null;
  /** What it is short of then. */
  readonly shortBy: Pence;
}

const STEPS = 1000;

/**
 * What breaks first as a cut grows: each commitment and each condition that is kept without it, with the least cut
 * that breaks it, those that break first before the others. One step's share goes from nothing to all in tenths of a
 * percent; the steps before it are. Of what is not known nothing is said.
 *
 * @param rows the draft; the change of its last step is taken to be `cut %`, whose break point is in pounds too
 * @param label the year's heading, or `Undated`
 * @param part of the commitments and conditions; {@link inOrder} puts the stairs of all parts together
 * @returns how much of the work is done, a share of 1, again and again; and at last the stairs
 * @throws `#N/A` for a step that cannot be carried out
 */
export function* staircase(
  plan: Plan,
  rows: readonly DraftStep[],
  label: string,
  part = WHOLE,
): Generator<number, Stair[]> {
  const last = rows.at(-1);
  if (!last) return [];
  const { of, before, own } = readDraft(plan, [...rows.slice(0, -1), { ...last, Change: 'cut %', Value: 0 }]);
  const lever = own.at(-1);
  if (!lever) return [];
  const stepsAt = (step: number): readonly Step[] => [
    ...before,
    ...own.slice(0, -1),
    { ...lever, change: { is: 'cut', share: step / STEPS } },
  ];
  const target = targetSum(of, [...before, ...own.slice(0, -1)], lever, label);
  const all = [...commitments(plan, of, label, stepsAt), ...conditions(of, label, stepsAt)];
  const kept = fallsTo(all, part).filter(({ shortOf }) => shortOf(0) === 0 && !Number.isNaN(shortOf(STEPS)));
  const stairs: Stair[] = [];
  for (const { name, is, shortOf } of kept) {
    if (shortOf(STEPS) === 0) stairs.push({ name, is, at: null, cut: null, shortBy: 0 });
    else {
      let holds = 0;
      let breaks = STEPS;
      while (breaks - holds > 1) {
        const middle = (holds + breaks) >> 1;
        if (shortOf(middle) > 0) breaks = middle;
        else holds = middle;
      }
      const at = breaks / STEPS;
      stairs.push({ name, is, at, cut: timesRounded(target, fractionOf(at)), shortBy: shortOf(breaks) });
    }
    yield stairs.length / kept.length;
  }
  return inOrder(stairs);
}

/**
 * Those that break first before the others, and those that never break last.
 *
 * @example
 * inOrder([{ at: null }, { at: 0.5 }]) // => [{ at: 0.5 }, { at: null }]
 */
export const inOrder = <S extends Pick<Stair, 'at'>>(stairs: readonly S[]): S[] =>
  [...stairs].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));

/** What the step that is cut acts on comes to in the year, after the steps before it. */
function targetSum(of: Plan, steps: readonly Step[], { target }: Step, label: string): Pence {
  const amounts = amountsAfterSteps(of, steps, label).read(target.table)?.pence;
  return target.rows.reduce((sum, row) => sum + (amounts?.[row] ?? 0), 0);
}

/** What may break, and what it is short of after so many steps of the cut; NaN where that is not known. */
interface Breakable extends Pick<Stair, 'name' | 'is'> {
  readonly shortOf: (step: number) => Pence;
}

type StepsAt = (step: number) => readonly Step[];

/** Each commitment with a floor in the year. */
function commitments(plan: Plan, of: Plan, label: string, stepsAt: StepsAt): Breakable[] {
  const { Commitment } = plan.tables;
  const floors = yearColumn(Commitment, label)?.pence;
  const swept = sweep(plan, label);
  const shortfalls = onceAt((step) => swept.under(stepsAt(step), of).shortfalls.slice());
  return (Commitment?.names ?? []).flatMap((name, row): Breakable[] =>
    (floors?.[row] ?? 0) > 0
      ? [{ name, is: 'Commitment', shortOf: (step) => shortfalls(step)[row] as number }]
      : [],
  );
}

/** Each condition that asks something of the year. */
function conditions(of: Plan, label: string, stepsAt: StepsAt): Breakable[] {
  if (!of.tables.Condition) return [];
  const year = onlyYear(of, label);
  const linesOf = (plan: Plan) => conditionSchedule(plan).filter((line) => line.year === label);
  const gaps = onceAt((step) => {
    const { plan } = planUnder(year, { name: '', steps: stepsAt(step), problems: [] });
    return linesOf(plan).map(({ headroom, counted }) => (counted.atLeast ? NaN : Math.max(0, -headroom)));
  });
  return linesOf(year).map(({ condition }, i) => ({
    name: condition,
    is: 'Condition',
    shortOf: (step) => gaps(step)[i] ?? NaN,
  }));
}

/** Works out once what it is asked for again with the same step. */
function onceAt<T>(work: (step: number) => T): (step: number) => T {
  const known = new Map<number, T>();
  return (step) => {
    const found = known.get(step) ?? work(step);
    known.set(step, found);
    return found;
  };
}
