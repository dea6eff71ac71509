import { checkPlan } from '../../../src/model/checks/checkPlan';
import { CHECKS } from '../../../src/model/checks/everyCheck';
import { notChecked } from '../../../src/model/checks/notChecked';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';
import { MONEY } from './plans/money';
import { POOLS } from './plans/pools';
import { PROMISES } from './plans/commitments';
import { SCENARIOS } from './plans/scenarios';
import { type ThreePlans } from './plans/threePlans';
import { WORDS } from './plans/words';

const PLANS: Readonly<Record<string, ThreePlans>> = {
  ...MONEY,
  ...POOLS,
  ...PROMISES,
  ...SCENARIOS,
  ...WORDS,
};

test('every check has its three plans, and no plans are of a check that is no more', () =>
  expect(Object.keys(PLANS).sort()).toEqual(CHECKS.map(({ name }) => name).sort()));

describe.each(CHECKS.map(({ name }) => name).filter((name) => name in PLANS))('%s', (name) => {
  const { triggers, nearly, withoutData } = PLANS[name]!;
  const under = (grids: readonly Grid[]) =>
    triggers.under === undefined ? readPlan(grids) : underScenario(readPlan(grids), triggers.under);
  const found = (plan: ReturnType<typeof readPlan>) => checkPlan(plan).filter((each) => each.check === name);
  const reasons = (plan: ReturnType<typeof readPlan>) =>
    notChecked(plan).flatMap(({ why, checks }) => (checks.includes(name) ? [why] : []));

  test('finds one thing, and where', () => {
    const findings = found(under(triggers.plan));
    expect(findings.map(({ place: _, ...finding }) => finding)).toEqual([
      { check: name, ...triggers.finding },
    ]);
    const { table = -1, row = -1, column = -1 } = findings[0]!.place ?? {};
    expect(triggers.plan[table]?.[row]?.[column]).toBeDefined();
  });
  test('nearly finds it, and does not', () => {
    const plan = under(nearly);
    expect([...found(plan), ...reasons(plan)]).toEqual([]);
  });
  test('says that there is nothing to go by', () => {
    const plan = readPlan(withoutData.plan);
    expect(reasons(plan)).toEqual([withoutData.why]);
    expect(found(plan)).toEqual([]);
  });
});
