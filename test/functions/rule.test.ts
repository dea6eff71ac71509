import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const rule = called<boolean | number>('RULE');

beforeAll(excelErrors);

const names = [['Prevention'], ['Total'], ['Family support']];
const with3 = (text: unknown, ...values: unknown[]) =>
  rule(
    text,
    names,
    values.map((value) => [value]),
  );

describe('POOL.RULE', () => {
  test('a test is TRUE or FALSE and a calculation a number', () => {
    expect(with3('prevention >= 0.35 * total', 350, 1000, 0)).toBe(true);
    expect(with3('Prevention >= 35% * Total', 349.99, 1000, 0)).toBe(false);
    expect(with3('(prevention + family_support) / total', 350, 1000, 50)).toBe(0.4);
  });

  test('a sentence that quotes a long name ends as a sentence', () => {
    expect(failure(() => rule('fixd', [['a', 'x'.repeat(300)]], [[1, 2]])).message).toMatch(/and x{79}…\.$/);
  });

  test('names and values may be rows or columns, one of each too', () => {
    expect(rule('a < b', [['a', 'b']], [[1], [2]])).toBe(true);
    expect(rule('a == 5', [['a']], [[5]])).toBe(true);
    expect(rule('1 < 2', [['']], [['']])).toBe(true);
  });

  test('a blank, null, "" and 0 are zero', () => {
    for (const blank of [null, '', 0, '  ']) expect(with3('prevention == 0', blank, 1, 1)).toBe(true);
  });

  test('at £40bn a penny counts', () => {
    expect(with3('prevention >= 0.35 * total', 14_000_000_000, 40_000_000_000, 0)).toBe(true);
    expect(with3('prevention >= 0.35 * total', 13_999_999_999.99, 40_000_000_000, 0)).toBe(false);
  });

  test('counts and shares are values too', () => {
    expect(
      rule('places * unit_cost <= budget', [['Places', 'Unit cost', 'Budget']], [[41, 12.195, 500]]),
    ).toBe(true);
    expect(rule('share == 0.246', [['share']], [[0.246]])).toBe(true);
    expect(rule('n > 1e20', [['n']], [[1e300]])).toBe(true);
    expect(rule('n > 0', [['n']], [[1e-300]])).toBe(true);
  });

  test('what nobody knows is not zero, where the rule uses it', () => {
    for (const unknown of ['unknown', '?', 'TBC', 'n/k'])
      expect(failure(() => with3('prevention >= total', 1, unknown, 0))).toEqual({
        code: '#N/A',
        message: 'The value of Total is not known, and the rule uses it: what is missing is not zero.',
      });
    expect(with3('prevention >= total', 1, 1, 'unknown')).toBe(true);
  });

  test.each([
    ['a blank rule', () => with3('', 1, 1, 1), '#VALUE!', /The rule is blank/],
    ['no rule', () => with3(null, 1, 1, 1), '#VALUE!', /The rule is blank/],
    ['a number for a rule', () => with3(12, 1, 1, 1), '#VALUE!', /The rule is 12: type it as text/],
    ['TRUE for a rule', () => with3(true, 1, 1, 1), '#VALUE!', /The rule is TRUE/],
    ['an error for a rule', () => with3({ code: '#REF!' }, 1, 1, 1), '#VALUE!', /The rule shows #REF!/],
    ['an unknown name', () => with3('totl > 1', 1, 1, 1), '#VALUE!', /totl.*did you mean total\?/],
    ['too few values', () => with3('total > 1', 1, 1), '#VALUE!', /There are 3 names and 2 values/],
    ['text', () => with3('total > 1', 1, '£3.9m', 1), '#VALUE!', /Value 2, of Total, holds the text "£3.9m"/],
    ['TRUE as a value', () => with3('total > 1', 1, true, 1), '#VALUE!', /Value 2, of Total, holds TRUE/],
    [
      'an error',
      () => with3('total > 1', 1, 1, { error: '#DIV/0!' }),
      '#VALUE!',
      /Value 3, of Family support, shows/,
    ],
    ['not a number', () => with3('total > 1', 1, NaN, 1), '#VALUE!', /Value 2, of Total,/],
    ['infinity', () => with3('total > 1', 1, Infinity, 1), '#VALUE!', /Value 2, of Total,/],
    ['an error as a name', () => rule('a > 1', [[{ code: '#N/A' }]], [[1]]), '#N/A', /Name 1 shows #N\/A/],
    ['a value without a name', () => rule('a > 1', [['a', '']], [[1, 2]]), '#VALUE!', /Value 2 has no name/],
    [
      'a rectangle',
      () =>
        rule(
          'a > 1',
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          [[1]],
        ),
      '#VALUE!',
      /2 rows and 2 columns/,
    ],
    ['dividing by zero', () => with3('prevention / total', 1, 0, 1), '#VALUE!', /divides by total/],
    ['something foreign', () => with3('total.constructor', 1, 1, 1), '#VALUE!', /cannot look inside/],
  ])('%s is refused with a sentence', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});
