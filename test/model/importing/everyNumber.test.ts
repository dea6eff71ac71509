import * as fc from '../../fastCheck';
import { type Match, type Target, type Use } from '../../../src/model/importing/columns/match';
import { tallyOf } from '../../../src/model/importing/account';
import { numberIn } from '../../../src/model/importing/columns/numberIn';
import { matchAgain, rememberMatch } from '../../../src/model/importing/columns/rememberedMatch';
import { proposeMatch } from '../../../src/model/importing/columns/proposeMatch';
import { readImport } from '../../../src/model/importing/readImport';
import { NEW_PLAN_TARGETS } from '../../../src/model/importing/columns/targets';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const NO_PLAN = readPlan([]);

const word = fc.constantFrom('Home care', 'Day care', 'Coventry City Council', 'ABG', 'Total', 'Sub-total', 'Total adults', 'tbc', 'n/a', ''); // prettier-ignore
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((pence) => pence / 100) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1.2345, 0, 45_678, '1,234.50', '(500)', '£7', '2025/26', '12.3456'),
  },
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, true, { error: '#REF!' }) },
);
const heading = fc.constantFrom<Cell>('Service', 'Partner', 'Stream', 'Kind', '2025/26', '2026-27 (£000)', '2025/26 Budget', 'Amount', 'Year', 'Units', 'Starts', 'Cost centre', '', 2025); // prettier-ignore
const sheet: fc.Arbitrary<Grid> = fc.integer({ min: 1, max: 6 }).chain((width) => {
  const line = (of: fc.Arbitrary<Cell>) => fc.array(of, { minLength: width, maxLength: width });
  return fc
    .tuple(
      fc.array(line(fc.oneof(word, cell)), { maxLength: 2 }),
      line(heading),
      fc.array(line(cell), { maxLength: 12 }),
    )
    .map(([titles, headings, rows]) => [...titles, headings, ...rows]);
});
const target = fc.constantFrom(...NEW_PLAN_TARGETS);

/** A match that a user may make: any use in any column, each column of the plan once. */
const changed = (
  match: Match,
  { kind, columns }: Target,
  picks: readonly number[],
  rounds: boolean,
): Match => {
  const taken = new Set<string>();
  const uses = match.uses.map((use, column): Use => {
    const pick = picks[column] ?? 0;
    const other = [kind, ...columns][pick % (columns.length + 1)] as string;
    const choice: Use[] = [use, { as: 'leave out' }, { as: 'ask' }, { as: 'year', label: pick % 2 ? '2025/26' : '2026/27' }, { as: 'column', heading: other }]; // prettier-ignore
    const picked = choice[pick % choice.length] as Use;
    if (picked.as !== 'column') return picked;
    if (taken.has(picked.heading)) return { as: 'leave out' };
    taken.add(picked.heading);
    return picked;
  });
  return { ...match, uses, rounds, leavesNameless: (picks[0] ?? 0) % 3 === 0, groups: (picks[1] ?? 0) % 4 ? null : (columns[0] ?? null) }; // prettier-ignore
};

const near = (a: number, b: number) => Math.abs(a - b) < 0.01;

test('every number of a sheet is read, waits, or is left out or not read for a reason: together they are all', () => {
  fc.assert(
    fc.property(
      sheet,
      target,
      fc.array(fc.nat(99), { maxLength: 6 }),
      fc.boolean(),
      (grid, to, picks, rounds) => {
        const match = changed(proposeMatch(grid, [to], NO_PLAN), to, picks, rounds);
        const { account, rows, reading } = readImport(grid, match, to, NO_PLAN);
        const amounts = new Set(reading.form.amounts);
        const counted = grid.flatMap((cells, row) =>
          cells.flatMap((each, column) => {
            const asText = typeof each === 'string' && amounts.has(column) && row > match.headings.last;
            const number = typeof each === 'number' || asText ? numberIn(each) : null;
            return number === null ? [] : [number];
          }),
        );
        const total = counted.reduce((sum, each) => sum + each, 0);
        const numbers = account.lines.map((line) => line.numbers);
        expect(numbers.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
        expect(
          near(
            numbers.reduce((sum, each) => sum + each.total, 0),
            total,
          ),
        ).toBe(true);
        expect(account.all.count).toBe(counted.length);
        expect(near(account.all.total, total)).toBe(true);
        // what the account calls read is what the rows hold, to the penny, but for sums over an amount that is not known
        const given = rows.flatMap((row) => Object.values(row.amounts));
        if (given.every((amount) => typeof amount === 'number'))
          expect(given.reduce((sum: number, amount) => sum + Number(amount), 0)).toBe(
            tallyOf(account, 'read').pence ?? NaN,
          );
      },
    ),
    { numRuns: 500 },
  );
});

test('a match that is remembered gives the same rows the next time', () => {
  fc.assert(
    fc.property(sheet, target, (grid, to) => {
      const match = proposeMatch(grid, [to], NO_PLAN);
      const again = matchAgain(grid, rememberMatch(grid, match, 'a.csv'), [to], NO_PLAN);
      expect(again).toEqual(match);
    }),
  );
});
