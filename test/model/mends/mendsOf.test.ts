import { checkPlan } from '../../../src/model/checks/checkPlan';
import { type Finding } from '../../../src/model/findings/finding';
import { changed } from '../../../src/model/mends/change';
import { mendsOf } from '../../../src/model/mends/mendsOf';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { PROMISES } from '../checks/plans/commitments';
import { MONEY } from '../checks/plans/money';
import { POOLS } from '../checks/plans/pools';
import { SCENARIOS } from '../checks/plans/scenarios';
import { WORDS } from '../checks/plans/words';
import { BROKEN } from './brokenPlans';

/** The smallest plans that each check finds something in, and those that hold one slip of each kind. */
const PLANS: readonly (readonly [name: string, plan: readonly Grid[]])[] = [
  ...Object.entries({ ...MONEY, ...POOLS, ...PROMISES, ...SCENARIOS, ...WORDS }).map(
    ([name, { triggers }]) => [name, triggers.plan] as const,
  ),
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
        expect([finding.sentence, mend.action, still]).not.toEqual([finding.sentence, mend.action, expect.arrayContaining([keyOf(finding)])]); // prettier-ignore
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
