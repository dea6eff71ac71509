import { all, create } from 'mathjs';
import { PoolError } from '../../../src/model/errors/poolError';
import { compileRule } from '../../../src/model/rules/compileRule';

const answer = (rule: string, values: Readonly<Record<string, number>> = {}) => {
  const { words, ofNumbers } = compileRule(rule);
  return ofNumbers(words.map((word) => values[word] ?? 0));
};
const refusal = (rule: string, values: Readonly<Record<string, number>> = {}): string => {
  try {
    return `no refusal: ${String(answer(rule, values))}`;
  } catch (error) {
    if (error instanceof PoolError) return `${error.code} ${error.message}`;
    throw error;
  }
};

describe('what a rule means', () => {
  test.each([
    ['1 + 2', 3],
    ['1 - 2', -1],
    ['7 * 6', 42],
    ['1 / 8', 0.125],
    ['-3', -3],
    ['+3', 3],
    ['(1 + 2) * 3', 9],
    ['35%', 0.35],
    ['12.5 % * 8', 1],
    ['100 + 5%', 100.05],
    ['35% - 35%', 0],
    ['1e3 + 2.5E-1', 1000.25],
    ['0.1 + 0.2', 0.3],
    ['min(3, 1, 2)', 1],
    ['max(3, 1, 2)', 3],
    ['sum(1, 2, 3)', 6],
    ['abs(-4.5)', 4.5],
    ['floor(-1.5)', -2],
    ['ceil(-1.5)', -1],
    ['floor(2)', 2],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['round(1250000, -3)', 1250000],
    ['round(1250500, -3)', 1251000],
    ['1 < 2 ? 10 : 20', 10],
    ['1 > 2 ? 10 : 20', 20],
    ['1 / 3', 1 / 3],
  ])('%s is %d', (rule, result) => expect(answer(rule)).toBe(result));

  test.each([
    ['1 < 2', true],
    ['2 <= 2', true],
    ['2 > 2', false],
    ['2 >= 2', true],
    ['2 == 2.00', true],
    ['2 != 2.00', false],
    ['0.1 + 0.2 == 0.3', true],
    ['1 / 3 * 3 == 1', true],
    ['1 < 2 and 2 < 3', true],
    ['1 < 2 and 3 < 2', false],
    ['3 < 2 or 1 < 2', true],
    ['not (1 < 2)', false],
    ['1 < 2 or 1 < 2 and 2 < 1', true],
    ['1 > 2 ? 1 < 2 : 2 > 1', true],
    ['1 < 2\nAND\n2 < 3', true],
  ])('%s is %s', (rule, result) => expect(answer(rule)).toBe(result));

  test('case does not count, in names or in words', () => {
    expect(answer('PREVENTION >= MIN(Total, 5) AND NOT (Total < 1)', { prevention: 5, total: 9 })).toBe(true);
  });

  test('what is decided already is not worked out: zero is not divided by', () => {
    expect(answer('total > 0 and part / total >= 35%')).toBe(false);
    expect(answer('total == 0 or part / total >= 35%')).toBe(true);
    expect(answer('total == 0 ? 0 : part / total')).toBe(0);
  });

  test('dividing by zero is #DIV/0! and says by what', () => {
    expect(refusal('part / total >= 35%', { part: 1 })).toMatch(/^#DIV\/0! The rule divides by total/);
    expect(refusal('1 / (a - a)')).toMatch(/^#DIV\/0! The rule divides by an expression/);
    expect(refusal('1 / 0 > 1')).toMatch(/^#DIV\/0! The rule divides by 0/);
  });

  test('a share is compared the right way round where the total is negative', () => {
    expect(answer('part / total >= 0.35', { part: -35, total: -100 })).toBe(true);
    expect(answer('part / total >= 0.35', { part: -34, total: -100 })).toBe(false);
    expect(answer('part / total >= 0.35', { part: 36, total: -100 })).toBe(false);
    expect(answer('0.35 < part / total', { part: -36, total: -100 })).toBe(true);
  });
});

describe('to the penny', () => {
  const FORTY_BILLION = 4_000_000_000_000;

  test('a rule that is a penny short at £40bn is false', () => {
    const { inPence } = compileRule('prevention >= 0.35 * total');
    expect(inPence([1_400_000_000_000, FORTY_BILLION])).toBe(true);
    expect(inPence([1_399_999_999_999, FORTY_BILLION])).toBe(false);
  });

  test('where mathjs, with BigNumber too, lets the penny pass', () => {
    const short = { prevention: 13_999_999_999.99, total: 40_000_000_000 };
    const big = create(all!, { number: 'BigNumber', precision: 34 });
    const bigShort = { prevention: big.bignumber('13999999999.99'), total: big.bignumber('40000000000') };
    expect(create(all!).evaluate('prevention >= 0.35 * total', short)).toBe(true);
    expect(big.evaluate('prevention >= 0.35 * total', bigShort)).toBe(true);
    expect(answer('prevention >= 0.35 * total', short)).toBe(false);
  });

  test('every whole percentage is met exactly, and not by a penny less', () => {
    const wrong: number[] = [];
    for (let percent = 1; percent <= 99; percent++)
      for (const total of [100, 1_234_567_00, FORTY_BILLION, 9_000_000_000_000_000]) {
        const part = (total / 100) * percent;
        for (const rule of [`part >= ${percent}% * total`, `part / total >= ${percent / 100}`]) {
          const { inPence } = compileRule(rule);
          if (inPence([part, total]) !== true || inPence([part - 1, total]) !== false) wrong.push(percent);
        }
        const same = compileRule(`part == ${percent}% * total`);
        if (same.inPence([part, total]) !== true || same.inPence([part + 1, total]) !== false)
          wrong.push(percent);
      }
    expect(wrong).toEqual([]);
  });

  test('amounts of £90 trillion and numbers of forty digits are exact', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(compileRule('a == b').inPence([most, most])).toBe(true);
    expect(compileRule('a * 0.999999999999999999 < b').inPence([most, most])).toBe(true);
    expect(compileRule('a * 1.000000000000000001 > b').inPence([most, most])).toBe(true);
    expect(compileRule('a * b * a == a * a * b').inPence([most, most - 1])).toBe(true);
    expect(compileRule('a + b').inPence([most, most])).toBe((2 * most) / 100);
  });

  test('shares and counts are the decimals that Excel shows', () => {
    expect(answer('a + b == c', { a: 0.1, b: 0.2, c: 0.3 })).toBe(true);
    expect(answer('a == 0.246', { a: 0.1 * 2.46 })).toBe(true);
    expect(answer('share * total >= 123', { share: 0.246, total: 500 })).toBe(true);
    expect(answer('share * total > 123', { share: 0.246, total: 500 })).toBe(false);
    expect(answer('third * 3 < 1', { third: 1 / 3 })).toBe(true);
  });
});

describe('a refusal says what, and what may be written instead', () => {
  test.each([
    ['', /The rule is blank: type one, such as/],
    ['a = 1', /One = sets a value.*write ==/],
    ['a <> 1', /write !=/],
    ['a b > 1', /between a and b: write \* to multiply, or a_b/],
    ['3.9m > a', /between 3\.9 and m: .*amounts in full/],
    ['2(a + b)', /A sign is missing .*: write \* to multiply/],
    ['1,000 > a', /numbers without commas/],
    ['£5 > a', /holds £.*write amounts as numbers/],
    ['a ^ 2 > 1', /holds \^.*a \* a/],
    ['"a" == 1', /a rule compares numbers, not text/],
    ['children’s > 1', /leave the apostrophe out/],
    ['[1, 2]', /holds \[/],
    ['a ≥ 1', /holds ≥, which no rule can: write >=/],
    ['a; b', /one rule at a time/],
    ['a.b', /look inside a value/],
    ['1:10', /range/],
    ['5!', /The sign ! has no place/],
    ['a mod 2', /The word mod has no place/],
    ['a xor b', /The word xor has no place/],
    ['2 cm to m', /The word to has no place/],
    ['sqrt(2)', /The function sqrt has no place in a rule\. A rule may hold numbers/],
    ['IF(a > 1, 2, 3)', /The function if has no place in a rule: write a > 1 \? b : c/],
    ['AND(a > 1, b > 1)', /The function and .*: write a > 1 and b > 2/],
    ['abs(1, 2)', /abs takes one argument, and here are 2/],
    ['min()', /min takes 1 to 100 arguments, and here are 0/],
    ['round(a, b)', /second argument of a rounding is a whole number from -12 to 12/],
    ['round(a, 13)', /from -12 to 12/],
    ['1 < a < 2', /Two comparisons in a row cannot be read: write a < b and b < c/],
    ['not a > b', /The word not works on tests.*put the test in brackets/],
    ['a and b', /The word and works on tests/],
    ['(a > b) + 1', /The sign \+ works on numbers/],
    ['a > b ? 1 : 1 > 2', /Both sides of a choice/],
    ['a ? 1 : 2', /The choice before \? works on tests/],
    ['a >', /breaks off before its end/],
    ['a > )', /cannot be read from "\)" on/],
    ['true', /The word true has no place/],
    ['0x10', /0x10 is no number/],
    ['1e41', /The number 1e41 is too long/],
    ['35%%', /% goes only after a number/],
    ['a % 2', /% goes only after a number/],
    ['2a%', /% goes only after a number/],
  ])('%s', (rule, sentence) => expect(refusal(rule)).toMatch(sentence));

  test('amounts that are not whole pence cannot be taken for pence where exactness needs them', () => {
    expect(() => compileRule('a / b + c > 1').inPence([0.5, 1, 1])).toThrow(/must be whole pence/);
  });
});

test('as many rules as one likes are compiled, and the same rule is compiled once', () => {
  const first = compileRule('a > 0');
  expect(compileRule('a > 0')).toBe(first);
  for (let i = 1; i <= 500; i++) compileRule(`a > ${i}`);
  expect(compileRule('a > 0')).not.toBe(first);
  expect(compileRule('a > 500')).toBe(compileRule('a > 500'));
});
