import { type Plan } from '../../../src/model/plan/plan';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { type Step } from '../../../src/model/scenarios/steps/step';
import { targetOf } from '../../../src/model/scenarios/steps/target';
import { seeded } from '../matching/seededPlan';
import { type MapStep } from './byMaps';

/** A scenario as each contender takes it: its steps found in the plan, and in words. */
export interface Tried {
  readonly steps: readonly Step[];
  readonly inWords: readonly MapStep[];
}

interface Lever {
  readonly step: Step;
  readonly inWords: MapStep;
}
const tried = (levers: readonly Lever[]): Tried => ({
  steps: levers.map(({ step }) => step),
  inWords: levers.map(({ inWords }) => inWords),
});

/** A lever on one name of a kind of target, that cuts where its share is below zero. */
function leverOn(plan: Plan, like: Step, target: string, name: string, shares: readonly number[]): Lever[] {
  const found = targetOf(plan, target, name);
  if (!found) throw new Error(`There is no target ${target}.`);
  return shares.map((share) => ({
    step: { ...like, target: found, change: { is: share < 0 ? 'cut' : 'uplift', share: Math.abs(share) } },
    inWords: { target, name, share },
  }));
}

const wordsOf = (plan: Plan) => plan.tables.Scenario!.words;

/** Every lever is another one each time: its target is of the same kind, what it does is drawn anew. */
export function randomVariants(plan: Plan, count: number): Tried[] {
  const random = seeded(5);
  const { Stream, Pool } = plan.tables;
  const names: Readonly<Record<string, readonly string[]>> = {
    All: [''],
    Partner: [...new Set(Stream?.words.Partner)],
    Kind: [...new Set(Stream?.words.Kind)],
    Certainty: [...new Set(Stream?.words.Certainty)],
    Stream: Stream?.names ?? [],
    Pool: Pool?.names ?? [],
  };
  const shares = Array.from({ length: 301 }, (_, i) => (i - 250) / 1000);
  const choices = scenarioNamed(plan, 'Cuts').steps.map((step) => {
    const target = wordsOf(plan).Target[step.row]!;
    return names[target]!.map((name) => leverOn(plan, step, target, name, shares));
  });
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: count }, () => tried(choices.map((levers) => pick(pick(levers)))));
}

/** The last two levers, a kind of stream and a partner, are cut by 0% to 29.7% each; the others stand. */
export function gridVariants(plan: Plan, side: number): Tried[] {
  const { steps } = scenarioNamed(plan, 'Cuts');
  const { words } = plan.tables.Stream!;
  const { Target, Name, Change } = wordsOf(plan);
  const fixed = steps.slice(0, -2).flatMap((step) => {
    const { row, change } = step;
    const share = 'share' in change ? change.share : 0;
    return leverOn(plan, step, Target[row]!, Name[row]!, [Change[row] === 'cut %' ? -share : share]);
  });
  const shares = Array.from({ length: side }, (_, i) => (-3 * i) / 1000);
  const outer = leverOn(plan, steps.at(-1)!, 'Kind', words.Kind[0]!, shares);
  const inner = leverOn(plan, steps.at(-1)!, 'Partner', words.Partner[0]!, shares);
  return outer.flatMap((first, i) =>
    (i % 2 ? [...inner].reverse() : inner).map((second) => tried([...fixed, first, second])),
  );
}
