import { checkPlan } from '../../../src/model/checks/checkPlan';
import { type Finding } from '../../../src/model/findings/finding';
import { changed } from '../../../src/model/mends/change/change';
import { mendsOf } from '../../../src/model/mends/mendsOf';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { PROMISES } from '../checks/plans/commitments';
import { MONEY } from '../checks/plans/money';
import { POOLS } from '../checks/plans/pools';
import { SCENARIOS } from '../checks/plans/scenarios';
import { WORDS } from '../checks/plans/words';
import { alderbrookWithFaults } from '../../../src/workbook/examples/alderbrookWithFaults';
import { gridsOf } from '../trace/examples';
import { BROKEN } from './brokenPlans';

/** The smallest plans that each check finds something in, and those that hold one slip of each kind. */
const PLANS: readonly (readonly [name: string, plan: readonly Grid[]])[] = [
  ...Object.entries({ ...MONEY, ...POOLS, ...PROMISES, ...SCENARIOS, ...WORDS }).map(
    ([name, { triggers }]) => [name, triggers.plan] as const,
  ),
  ['Alderbrook with five faults', gridsOf(alderbrookWithFaults)],
  ...Object.entries(BROKEN).map(([name, { plan }]) => [name, plan] as const),
];
const keyOf = ({ check, subject, year, sentence }: Finding) => [check, subject, year, sentence].join('|');

test.each(PLANS)(
  '%s: whatever mend is offered makes its finding go, and no cell unreadable',
  (name, grids) => {
    const plan = readPlan(grids);
    for (const finding of checkPlan(plan))
      for (const mend of mendsOf({ plan, grids }, finding)) {
        const after = readPlan(changed(grids, mend));
        const still = checkPlan(after).map(keyOf);
        if (process.env.SHOW)
          console.log(
            name,
            '|',
            finding.check,
            '|',
            finding.sentence,
            '=>',
            mend.action,
            still.includes(keyOf(finding)) ? 'STILL' : '',
          );
        expect(mend.cells.length + mend.rows.length).toBeGreaterThan(0);
        expect(still).not.toContain(keyOf(finding));
        const blocking = (of: typeof plan) => of.problems.filter(({ blocks }) => blocks).length;
        expect(blocking(after)).toBeLessThanOrEqual(blocking(plan));
      }
  },
);

describe.each(Object.entries(BROKEN))('%s', (_name, { plan: grids, check, offers }) => {
  const plan = readPlan(grids);
  test('offers what mends it, in the words of its buttons', () => {
    const found = checkPlan(plan).filter((finding) => finding.check === check);
    expect(
      found.map((finding) => mendsOf({ plan, grids }, finding).map(({ action }) => action)),
    ).toContainEqual(offers);
  });
});

test('the five faults of Alderbrook are mended one after the other, and money is moved, not made', () => {
  let grids: readonly Grid[] = gridsOf(alderbrookWithFaults);
  const actions: string[] = [];
  const moneyIn = (plan: ReturnType<typeof readPlan>) =>
    (plan.tables.Allocation?.years ?? []).map(({ pence }) => pence.reduce((sum, each) => sum + each, 0));
  for (const wanted of [
    /^Set 2026\/27 to £0/,
    /^Move £200,000 back/,
    /^Set the agreed total/,
    /^Name NHS Vale/,
    /^Take £52,003\.40/,
  ]) {
    const plan = readPlan(grids);
    const mends = checkPlan(plan).flatMap((finding) => mendsOf({ plan, grids }, finding));
    const mend = mends.find(({ action }) => wanted.test(action))!;
    expect([wanted.source, mend?.action]).toEqual([wanted.source, expect.stringMatching(wanted)]);
    grids = changed(grids, mend);
    if (/^(Move|Take)/.test(mend.action)) expect(moneyIn(readPlan(grids))).toEqual(moneyIn(plan));
    actions.push(mend.action);
  }
  expect(checkPlan(readPlan(grids)).filter(({ severity }) => severity === 'Error')).toEqual([]);
});

test('a misspelt name is mended wherever it was meant, in one go', () => {
  const { plan: grids } = BROKEN['a misspelt partner in three cells']!;
  const plan = readPlan(grids);
  const [finding] = checkPlan(plan).filter(({ check }) => check === 'Unknown name');
  const [mend] = mendsOf({ plan, grids }, finding!);
  expect(mend!.cells.map(({ was, becomes }) => [was, becomes])).toEqual(Array(3).fill(['Alderbook Council', 'Alderbrook Council'])); // prettier-ignore
  expect(checkPlan(readPlan(changed(grids, mend!))).filter(({ check }) => check === 'Unknown name')).toEqual(
    [],
  );
});
