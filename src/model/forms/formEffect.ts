import { balances } from '../funding/balance';
import { type Mendable } from '../mends/change/mend';
import { type Pence } from '../money/pence';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { allContributions } from '../pools/contributions/allContributions';
import { comparable } from '../table/heading';
import { type Entries } from './formFields';
import { type FormKind } from './formKinds';
import { tableOf } from '../plan/tableOf';
import { yearColumn } from '../plan/yearColumn';

/** What a new row does to the amounts of a pool or a source, year by year. */
export interface FormEffect {
  /** The pool or the source. */
  readonly of: string;
  readonly years: readonly string[];
  /** Amounts by year; null where one is not known. The last row is what is left, or by how much it is missed. */
  readonly rows: readonly { readonly label: string; readonly pence: readonly (Pence | null)[] }[];
}

/**
 * What a contribution does to its pool, and an allocation to its source; null where nothing can be said.
 *
 * @param before the plan as it is
 * @param after the plan with the new row
 *
 * @example
 * formEffect(mendable([[['Stream', '2010/11'], ['ABG', 9]], [['Allocation', 'Source', '2010/11']]]), mendable([[['Stream', '2010/11'], ['ABG', 9]], [['Allocation', 'Source', '2010/11'], ['', 'ABG', 5]]]), 'Allocation', { Source: 'ABG' })?.rows.map(({ label, pence }) => [label, pence]) // => [["Has", [900]], ["Used", [0]], ["This one", [500]], ["Left", [400]]]
 */
export function formEffect(
  before: Mendable,
  after: Mendable,
  kind: FormKind,
  entries: Entries,
): FormEffect | null {
  if (kind === 'Contribution' && entries.Pool) return ofPool(before.plan, after.plan, entries.Pool);
  if (kind === 'Allocation' && entries.Source) return ofSource(before.plan, after.plan, entries.Source);
  return null;
}

function ofPool(before: Plan, after: Plan, pool: string): FormEffect | null {
  const totals = (plan: Plan) => {
    const found = allContributions(plan).find((each) => comparable(each.pool) === comparable(pool));
    return (year: string): Pence | null => {
      const sum = found?.total[found.years.indexOf(year)];
      return sum?.atLeast ? null : (sum?.pence ?? 0);
    };
  };
  const [was, is] = [totals(before), totals(after)];
  const years = tableOf(after, 'Contribution').years.map(({ label }) => label);
  const { Pool } = after.tables;
  const row = rowNamed(Pool, pool) ?? -1;
  const agreed = years.map((year) => yearColumn(Pool, year)?.pence[row] || null);
  const now = years.map(was);
  const then = years.map(is);
  const has = agreed.some((each) => each !== null);
  const rows = [
    { label: 'Now', pence: now },
    { label: 'This one', pence: less(then, now) },
    { label: 'After', pence: then },
    ...(has ? [{ label: 'Agreed', pence: agreed }, { label: 'Difference', pence: less(then, agreed) }] : []), // prettier-ignore
  ];
  return years.length ? { of: pool, years, rows } : null;
}

function ofSource(before: Plan, after: Plan, source: string): FormEffect | null {
  const find = (plan: Plan) =>
    balances(plan).find((each) => comparable(each.source) === comparable(source))?.years ?? [];
  const [was, is] = [find(before), find(after)];
  const years = is.map(({ year }) => year);
  const used = years.map((year) => {
    const sum = was.find((each) => each.year === year)?.used;
    return sum?.atLeast ? null : (sum?.pence ?? 0);
  });
  const has = is.map(({ available }) => (available.atLeast ? null : available.pence));
  const then = is.map((each) => (each.used.atLeast ? null : each.used.pence));
  const rows = [
    { label: 'Has', pence: has },
    { label: 'Used', pence: used },
    { label: 'This one', pence: less(then, used) },
    { label: 'Left', pence: less(has, then) },
  ];
  return years.length ? { of: source, years, rows } : null;
}

const less = (these: readonly (Pence | null)[], those: readonly (Pence | null)[]): (Pence | null)[] =>
  these.map((each, at) => {
    const other = those[at] ?? null;
    return each === null || other === null ? null : each - other;
  });
