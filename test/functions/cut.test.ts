import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const cut = called('CUT');

beforeAll(excelErrors);

const budgets = [[3200000], [4100000], [1500000], [650000], [2400000], [900000]];
const floors = [[3200000], [3900000], [1000000], [400000], [1200000], [0]];
const shares = [[0], [200000], [495412.84], [214678.9], [792660.55], [297247.71]];
const row = (column: readonly (readonly unknown[])[]) => [column.map(([cell]) => cell)];

describe('POOL.CUT', () => {
  test('a column gives a column and a row a row, in pounds', () => {
    expect(cut(budgets, 2000000, 'protected', floors)).toEqual(shares);
    expect(cut(row(budgets), 2000000, 'protected', row(floors))).toEqual(row(shares));
  });

  test('floors and weights may stand the other way than the budgets', () => {
    expect(cut(budgets, 2000000, 'protected', row(floors))).toEqual(shares);
    expect(cut([[100, 100]], 150, 'priority', undefined, [[1], [2]])).toEqual([[50, 100]]);
  });

  test('without a rule floors are protected, and without floors the cut is pro rata', () => {
    for (const rule of [undefined, null, '', 0, ' Protected '])
      expect(cut(budgets, 2000000, rule, floors)).toEqual(shares);
    const even = [[501960.78], [643137.26], [235294.12], [101960.78], [376470.59], [141176.47]];
    for (const none of [undefined, null as never, [['']], [[null]]])
      expect(cut(budgets, 2000000, '', none)).toEqual(even);
    expect(cut(budgets, 2000000, 'PRO RATA', floors)).toEqual(even);
  });

  test('blank, null, "" and 0 are the same budget, floor, weight and cut', () => {
    for (const blank of [null, '', 0]) {
      expect(cut([[blank, 100]], 40, 'protected', [[blank, 50]], [[blank, 1]])).toEqual([[0, 40]]);
      expect(cut([[100, 100]], blank)).toEqual([[0, 0]]);
    }
  });

  test('growth is a cut below zero', () =>
    expect(cut([[100, 300]], -200, 'protected', [[110, 900]])).toEqual([[-10, -190]]));

  test.each([
    [
      'a cut beyond the floors',
      () => cut(budgets, 3136500, '', floors),
      '#N/A',
      /£3,050,000, £86,500 less than/,
    ],
    ['a cut beyond the budgets', () => cut([[1, 2]], 3.01), '#N/A', /is £3, £0.01 less than £3.01/],
    [
      'another rule',
      () => cut([[1]], 1, 'salami'),
      '#VALUE!',
      /The rule for a cut is "salami": give one of pro rata,/,
    ],
    ['an error as rule', () => cut([[1]], 1, { code: '#REF!' }), '#VALUE!', /The rule shows #REF!/],
    ['no weights', () => cut([[1]], 1, 'least harm'), '#VALUE!', /give the weights/],
    ['a floor too few', () => cut([[1, 2, 3]], 1, '', [[1, 2]]), '#VALUE!', /2 floors for 3 budgets/],
    ['a weight too many', () => cut([[1]], 1, '', [[0]], [[1, 2]]), '#VALUE!', /2 weights for 1 budgets?/],
    [
      'a rectangle',
      () =>
        cut(
          [
            [1, 1],
            [1, 1],
          ],
          1,
        ),
      '#VALUE!',
      /2 rows and 2 columns/,
    ],
    ['a negative budget', () => cut([[5, -1]], 1), '#VALUE!', /Budget 2 is -£1.00: it must be zero or more/],
    ['a negative floor', () => cut([[5]], 1, '', [[-1]]), '#VALUE!', /Floor 1 is -£1.00/],
    ['a negative weight', () => cut([[5]], 1, 'priority', undefined, [[-1]]), '#VALUE!', /Weight 1 is -1/],
    ['text as budget', () => cut([[5], ['tbc']], 1), '#VALUE!', /Budget 2 is the text "tbc"/],
    ['text as cut', () => cut([[5]], '24.6%'), '#VALUE!', /The cut is the text "24.6%"/],
    ['half a penny', () => cut([[5]], 0.005), '#VALUE!', /The cut has more than two decimals/],
    ['NaN', () => cut([[NaN]], 1), '#VALUE!', /Budget 1 is not a number/],
    ['infinity', () => cut([[5]], Infinity), '#VALUE!', /The cut is not a number/],
    ['an infinite weight', () => cut([[5]], 1, 'priority', undefined, [[Infinity]]), '#VALUE!', /Weight 1/],
    ['too much', () => cut([[1e14]], 1), '#VALUE!', /Budget 1 is beyond £90 trillion/],
    ['an error as budget', () => cut([[5], [{ code: '#DIV/0!' }]], 1), '#VALUE!', /Budget 2 shows #DIV\/0!/],
    ['an error as floor', () => cut([[5]], 1, '', [[{ error: '#N/A' }]]), '#N/A', /Floor 1 shows #N\/A/],
  ])('%s is refused with a sentence', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});
