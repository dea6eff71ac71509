import * as fc from '../../fastCheck';
import { NOTHING, type Sum } from '../../../src/model/funding/sum';
import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { reconciliation } from '../../../src/model/statement/reconciliation';
import { POOLS, untidy } from './untidyPlans';

/** What streams and pools do not spend and what is spent beyond them, counted row by row. */
function counted(plan: Plan, year: string) {
  const { Stream, Contribution, Allocation } = plan.tables;
  const amounts = (kind: 'Stream' | 'Contribution' | 'Allocation') =>
    plan.tables[kind]?.years.find(({ label }) => label === year)?.pence ?? new Float64Array();
  const [has, given, spent] = [amounts('Stream'), amounts('Contribution'), amounts('Allocation')];
  const first = (name: string) => Stream!.names.indexOf(name);
  const left = new Map<string, number>();
  const add = (key: string, by: number) => left.set(key, (left.get(key) ?? 0) + by);
  has.forEach((amount, row) => add(`stream ${row}`, amount));
  let outside = 0;
  given.forEach((amount, row) => {
    if (Contribution!.words['In kind'][row] === 'yes') return;
    const [pool, stream] = [Contribution!.words.Pool[row]!, first(Contribution!.words.Stream[row]!)];
    if (stream >= 0) add(`stream ${stream}`, -amount);
    if (pool) add(`pool ${pool}`, amount);
    if (pool && stream < 0) outside += amount;
    if (!pool && stream >= 0) outside -= amount;
  });
  spent.forEach((amount, row) => {
    const source = Allocation!.words.Source[row]!;
    if (first(source) >= 0) add(`stream ${first(source)}`, -amount);
    else if (POOLS.includes(source) || (source !== '' && Contribution!.words.Pool.includes(source)))
      add(`pool ${source}`, -amount);
    else outside += amount;
  });
  const rests = [...left.values()];
  return {
    resources: has.reduce((sum, amount) => sum + amount, 0),
    spending: spent.reduce((sum, amount) => sum + amount, 0),
    unspent: rests.reduce((sum, rest) => sum + Math.max(0, rest), 0),
    overdrawn: rests.reduce((sum, rest) => sum + Math.max(0, -rest), 0),
    outside,
  };
}

const total = (lines: readonly { readonly amounts: readonly Sum[] }[], y: number) =>
  lines.reduce((sum, { amounts }) => sum + (amounts[y] ?? NOTHING).pence, 0);

test('spending + unspent = resources + overdrawn, in every year of every plan under every scenario', () => {
  fc.assert(
    fc.property(untidy, (grids) => {
      const entered = readPlan(grids);
      for (const plan of [entered, underScenario(entered, 'Cut')]) {
        const found = reconciliation(plan);
        expect(found.years).toEqual(['2010/11', '2011/12', '2012/13'].slice(0, found.years.length));
        found.years.forEach((year, y) => {
          const expected = counted(plan, year);
          const of = (item: string) =>
            total(
              found.lines.filter((line) => line.item === item),
              y,
            );
          expect(found.resources[y]?.pence).toBe(expected.resources);
          expect(found.spending[y]?.pence).toBe(expected.spending);
          expect(0 - of('Not spent')).toBe(expected.unspent);
          expect(of('Overdrawn')).toBe(expected.overdrawn);
          const outside =
            of('Spending from no source') + of('Contribution from no stream') + of('Contribution to no pool');
          expect(outside).toBe(expected.outside);
          expect(expected.resources + total(found.lines, y)).toBe(expected.spending);
          expect(found.difference[y]).toEqual(NOTHING);
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('where an amount is not known, neither is what is left of its source, nor whether the two agree', () => {
  const { lines, difference } = reconciliation(
    readPlan([
      [
        ['Stream', '2010/11', '2011/12'],
        ['ABG', 'unknown', 9],
        ['Core', 5, 5],
      ],
      [
        ['Allocation', 'Source', '2010/11', '2011/12'],
        ['', 'ABG', 4, 9],
        ['', 'Core', 5, 5],
      ],
    ]),
  );
  expect(lines.map(({ item, of }) => [item, of])).toEqual([['Not known', 'ABG']]);
  expect(difference.map(({ known }) => known)).toEqual([false, true]);
});

test('without a contribution table, what a pool has is not known: it is not overdrawn', () => {
  const { lines } = reconciliation(
    readPlan([
      [
        ['Stream', '2010/11'],
        ['ABG', 5],
      ],
      [['Pool'], ['CAMHS']],
      [
        ['Allocation', 'Source', '2010/11'],
        ['', 'CAMHS', 5],
      ],
    ]),
  );
  expect(lines.map(({ item, of }) => [item, of])).toEqual([
    ['Not known', 'ABG'],
    ['Not known', 'CAMHS'],
  ]);
});
