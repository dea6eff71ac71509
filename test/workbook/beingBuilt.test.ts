/** What the checks find in a plan that is being built table by table: what is to do is not yet wrong. */
import { checkPlan } from '../../src/model/checks/checkPlan';
import { notChecked } from '../../src/model/checks/notChecked';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { type LaidOut, type PlanContent } from '../../src/workbook/layout/content';
import { planOf } from './planOf';

const ORDER = ['Partner', 'Stream', 'Pool', 'Contribution', 'Service', 'Allocation', 'Commitment'] as const;

/** Alderbrook as far as a table. */
function upTo(last: LaidOut): PlanContent {
  const { tables } = emptyPlan(2025);
  const done = ORDER.slice(0, ORDER.indexOf(last as (typeof ORDER)[number]) + 1);
  const filled = Object.fromEntries(done.map((kind) => [kind, alderbrook.tables[kind]]));
  return { ...alderbrook, tables: { ...tables, ...filled } };
}
const found = (content: PlanContent) =>
  checkPlan(planOf(content)).map(({ severity, check }) => [severity, check]);
const counted = (content: PlanContent, check: string) =>
  found(content).filter(([, name]) => name === check).length;

test.each(['Partner', 'Stream'] as const)(
  'as far as its %s table a plan has no error and no warning',
  (last) => {
    expect(found(upTo(last)).filter(([severity]) => severity !== 'Note')).toEqual([]);
  },
);

test('pools without contributions are errors only where agreements must state them', () => {
  expect(
    new Set(
      found(upTo('Pool'))
        .filter(([severity]) => severity !== 'Note')
        .map(([, check]) => check),
    ),
  ).toEqual(new Set(['Terms missing from the agreement']));
});

test('money is unspent once something is allocated, and not before', () => {
  expect(counted(upTo('Service'), 'Money unspent')).toBe(0);
  const reasons = notChecked(planOf(upTo('Service'))).map(({ why }) => why);
  expect(reasons).toContain('No row in the Allocation table yet');
  const one = upTo('Service');
  const Allocation = alderbrook.tables.Allocation.slice(0, 1);
  expect(counted({ ...one, tables: { ...one.tables, Allocation } }, 'Money unspent')).toBeGreaterThan(0);
});

test('a commitment that an allocation names is unknown once there is another one, and not before', () => {
  expect(counted(upTo('Allocation'), 'Unknown name')).toBe(0);
  const one = upTo('Allocation');
  const Commitment = alderbrook.tables.Commitment.slice(0, 1);
  expect(counted({ ...one, tables: { ...one.tables, Commitment } }, 'Unknown name')).toBeGreaterThan(0);
});
