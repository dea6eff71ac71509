import * as fc from '../../fastCheck';
import { addTallies, NO_NUMBERS, type NumberTally } from '../../../src/model/plan/reading/numberTally';
import { everyNumber, numbersReadInWords } from '../../../src/model/plan/everyNumber';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { portsmouth } from '../../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../../src/workbook/examples/southwark';
import { gridsOf } from '../../workbook/planOf';

/** Every number below the headings, counted without the reader. */
const counted = (grids: readonly Grid[]): NumberTally =>
  grids
    .flatMap((grid) => grid.slice(1).flat())
    .filter((cell) => typeof cell === 'number')
    .map((total) => ({ count: 1, total }))
    .reduce(addTallies, NO_NUMBERS);
const accounted = (grids: readonly Grid[]) => {
  const { read, leftOut, notRead } = everyNumber(readPlan(grids));
  return [...leftOut, ...notRead].reduce<NumberTally>(addTallies, read);
};

const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['Stream', ['Partner', 'Certainty', 'Probability', 'Starts']],
  ['Contribution', ['Pool', 'Partner', 'Share', 'Paid', 'Cap']],
  ['Service', ['Tier', 'Units', 'Unit cost']],
  ['Allocation', ['Source', 'Service']],
  ['Outturn', ['Pool', 'Partner']],
  ['Scenario', ['Order', 'Value']],
  ['Actual', ['Spent']],
];
const YEARS = [
  '2010/11',
  '10/11',
  '2011-12 (£000)',
  '2012/13*',
  'Undated',
  '2010/11 Budget',
  '2010/112',
  'Weeks',
  '',
];
const NAMES = ['A', 'B', 'Sub-total', 'Total', 'Grand total', 'Total BCF', 'NHS', ''];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 5000 }) },
  fc.constantFrom<Cell>(0, '', null, 'tbc', '£5', true, 0.125, 40633),
  fc.constant<Cell>({ error: '#N/A' }),
);
const table: fc.Arbitrary<Grid> = fc
  .tuple(fc.constantFrom(...PARTS), fc.array(fc.constantFrom(...YEARS), { maxLength: 4 }), fc.nat(8))
  .chain(([[kind, columns], years, rows]) => {
    const width = columns.length + years.length;
    const row = fc.tuple(fc.constantFrom(...NAMES), fc.array(cell, { minLength: width, maxLength: width }));
    return fc
      .array(row, { minLength: rows, maxLength: rows })
      .map((filled): Grid => [
        [kind, ...columns, ...years],
        ...filled.map(([name, cells]) => [name, ...cells]),
      ]);
  });

describe('no number of a plan table is unaccounted for', () => {
  test('in any tables: what is read, left out and listed is all there is', () =>
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 4 }), (grids) => {
        const [all, has] = [counted(grids), accounted(grids)];
        expect(has.count).toBe(all.count);
        expect(has.total).toBeCloseTo(all.total, 6);
      }),
      { numRuns: 300 },
    ));

  test.each([coventry, nottingham, portsmouth, southwark, sharedOverspend])(
    'in the example $planName',
    (plan) => {
      const grids = gridsOf(plan);
      const [all, has] = [counted(grids), accounted(grids)];
      expect(has.count).toBe(all.count);
      expect(has.total).toBeCloseTo(all.total, 4);
      const { read, notRead } = everyNumber(readPlan(grids));
      expect(read.count).toBeGreaterThan(0);
      expect(notRead).toEqual([]);
    },
  );

  test('what is read is what the model adds up', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.nat(9999), fc.nat(9999), fc.nat(50)), {
          maxLength: 12,
        }),
        (rows) => {
          const plan = readPlan([
            [
              ['Stream', '2010/11', '2011/12 (£000)', 'Weeks'],
              ...rows.map(([name, now, next, own]) => [name, now, next / 100, own]),
            ],
          ]);
          const [now, next] = plan.tables.Stream!.years.map(({ pence }) =>
            pence.reduce((sum, each) => sum + each, 0),
          );
          expect(everyNumber(plan).read.total).toBeCloseTo(now! / 100 + next! / 100_000, 4);
        },
      ),
      { numRuns: 200 },
    ));

  test('a second table of one kind, and one that is no table of a plan, are listed whole', () => {
    const grids: Grid[] = [
      [
        ['Stream', '2010/11'],
        ['ABG', 5],
      ],
      [
        ['Stream', '2010/11'],
        ['DSG', 7],
      ],
      [
        ['Actual', '2010/11'],
        ['DSG', 9],
      ],
    ];
    const every = everyNumber(readPlan(grids));
    expect(every.notRead.map(({ table: name, total, why }) => [name, total, why])).toEqual([
      ['Stream', 7, 'a table of the same kind is read before it'],
      ['Actual', 9, 'the table is not part of a plan'],
    ]);
    expect(numbersReadInWords(every)).toBe('1 number read, 2 not read');
  });
});

describe('a table means the same whatever is added to it that is no money of the plan', () => {
  const money = (grid: Grid) =>
    readPlan([grid]).tables.Stream!.years.map(({ label, pence }) => [
      label,
      pence.reduce((sum, p) => sum + p, 0),
    ]);
  const plain = fc
    .array(fc.tuple(fc.stringMatching(/^[A-F]{1,3}$/), fc.nat(9999), fc.nat(9999)), {
      minLength: 1,
      maxLength: 9,
    })
    .map((rows): Grid => [
      ['Stream', 'Partner', '2010/11', '2011/12'],
      ...rows.map(([name, a, b]) => [name, 'X', a, b]),
    ]);

  test('an own column, a total, a sub-total in the middle, a heading of another look', () =>
    fc.assert(
      fc.property(
        plain,
        fc.nat(8),
        fc.constantFrom('Total', 'Grand total:', 'Sub-total', 'Total BCF'),
        (grid, at, label) => {
          const sums = money(grid);
          expect(money(grid.map((row, r) => [...row, r ? r * 7 : 'Headcount']))).toEqual(sums);
          expect(money([...grid, [label, '', ...sums.map(([, pence]) => Number(pence) / 100)]])).toEqual(
            sums,
          );
          const above = 1 + (at % grid.length);
          expect(money([...grid.slice(0, above), [label, '', 12345, 6], ...grid.slice(above)])).toEqual(sums);
          const other = ['Stream ', 'PARTNER', 'FY 2010–11*', '2011/2012\n(£)'];
          expect(money([other, ...grid.slice(1)])).toEqual(sums);
        },
      ),
      { numRuns: 200 },
    ));
});
