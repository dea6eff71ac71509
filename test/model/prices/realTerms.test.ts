import * as fc from '../../fastCheck';
import { readPlan } from '../../../src/model/plan/readPlan';
import { deflators } from '../../../src/model/prices/deflators';
import { inPricesOf } from '../../../src/model/prices/inPricesOf';
import { realTerms } from '../../../src/model/prices/realTerms';
import { dayOf } from '../../../src/model/calendar/day';

const treasury = () =>
  deflators(
    readPlan([
      [
        ['Deflator', 'Published', 'Source', '1997/98', '1998/99', '2002/03', '2003/04', '2004/05', 'Undated'],
        ['GDP deflator', dayOf(2004, 6, 30), 'HM Treasury', 88.48, 91.031, 100, 102.789, '', 7],
        ['Pay', '', '', '', '', '', '', '', ''],
      ],
    ]),
  );

test('a series is read with its vintage; a year without an index has none, and money without a year none ever', () => {
  expect(treasury()).toEqual([
    {
      name: 'GDP deflator',
      published: dayOf(2004, 6, 30),
      source: 'HM Treasury',
      index: new Map([
        [1997, 88.48],
        [1998, 91.031],
        [2002, 100],
        [2003, 102.789],
      ]),
    },
  ]);
});

test('£7.4m of 1998/99 is £8,355,819.45 in the prices of 2003/04', () => {
  const [year] = realTerms([{ start: 1998, cash: 740_000_000 }], treasury()[0]!, 2003);
  expect(year).toEqual({ start: 1998, cash: 740_000_000, real: 835_581_945, change: null });
});

test('prices rose by 13.02% from 1997/98 to 2002/03', () => {
  const [, later] = realTerms(
    [
      { start: 1997, cash: 100 },
      { start: 2002, cash: 100 },
    ],
    treasury()[0]!,
    1997,
  );
  expect((1 / (1 + later!.change!) - 1).toFixed(4)).toBe('0.1302');
});

const rising = (rate: number, years: number) => ({
  name: 'Rising',
  published: null,
  source: '',
  index: new Map(Array.from({ length: years + 1 }, (_, y) => [2010 + y, 100 * (1 + rate) ** y])),
});

test('5% less cash while prices rise by 2.5% is 7.3171% less, not 7.5%', () => {
  const cash = [
    { start: 2010, cash: 100_00 },
    { start: 2011, cash: 95_00 },
  ];
  expect((realTerms(cash, rising(0.025, 1), 2010)[1]!.change! * 100).toFixed(4)).toBe('-7.3171');
});

test('flat cash of £1,086,086 is worth £1,008,538.82 after three years of 2.5%', () => {
  const [, later] = realTerms(
    [
      { start: 2010, cash: 108_608_600 },
      { start: 2013, cash: 108_608_600 },
    ],
    rising(0.025, 3),
    2010,
  );
  expect(later!.real).toBe(100_853_882);
});

test('a year, or a base, without an index is not known, and nor is an amount that nobody knows', () => {
  const cash = [
    { start: 2003, cash: 100 },
    { start: 2004, cash: 100 },
    { start: 2002, cash: null },
  ];
  expect(realTerms(cash, treasury()[0]!, 2003).map(({ real }) => real)).toEqual([100, null, null]);
  expect(realTerms(cash, treasury()[0]!, 2004).map(({ real }) => real)).toEqual([null, null, null]);
});

test('an index typed as text is a finding at its cell', () => {
  const { problems } = readPlan([
    [
      ['Deflator', '2010/11'],
      ['GDP', '91,031 (est.)'],
    ],
  ]);
  expect(problems).toMatchObject([{ subject: 'GDP', place: { row: 1, column: 1 } }]);
});

test('only the ratio counts: a rebased series says the same, and the base year is as it is in cash', () => {
  const index = fc.integer({ min: 1_000, max: 200_000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(fc.nat({ max: 1e10 }), index, index, fc.constantFrom(2, 4, 0.5), (cash, a, b, by) => {
      expect(inPricesOf(cash, a, b)).toBe(inPricesOf(cash, a * by, b * by));
      expect(inPricesOf(cash, a, a)).toBe(cash);
    }),
  );
});
