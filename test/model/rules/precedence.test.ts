import * as fc from '../../fastCheck';
import { all, create } from 'mathjs';
import { compileRule } from '../../../src/model/rules/compileRule';

/** mathjs in exact fractions: the reference for precedence and for every result. */
const fractions = create(all!, { number: 'Fraction' });
const WORDS = ['a', 'b', 'c'];

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(' '));
const oneOf = (...texts: string[]) => fc.constantFrom(...texts);

const depth = fc.createDepthIdentifier();
/** Within the limits of a rule's size, which have tests of their own. */
const readable = (rule: string) => rule.length <= 2_000 && rule.split('?').length <= 32;

/** Rules as people write them, with few brackets; numbers and tests apart. */
const { number, truth } = fc.letrec<{ number: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, depthIdentifier: depth, withCrossShrink: true },
    oneOf(...WORDS),
    oneOf('0', '1', '0.35', '2.5', '100', '.07', '123456.78'),
    joined(tie('number'), oneOf('+', '-', '*', '/'), tie('number')),
    joined(tie('number'), oneOf('+', '-', '*', '/'), tie('number'), oneOf('+', '-', '*', '/'), tie('number')),
    joined(oneOf('-', '+'), tie('number')),
    joined(oneOf('('), tie('number'), oneOf(')')),
    joined(oneOf('min(', 'max(', 'sum('), tie('number'), oneOf(','), tie('number'), oneOf(')')),
    joined(oneOf('abs(', 'floor(', 'ceil('), tie('number'), oneOf(')')),
    joined(oneOf('(('), tie('truth'), oneOf(') ?'), tie('number'), oneOf(':'), tie('number'), oneOf(')')),
  ),
  truth: fc.oneof(
    { maxDepth: 4, depthIdentifier: depth, withCrossShrink: true },
    joined(tie('number'), oneOf('>=', '<=', '>', '<', '==', '!='), tie('number')),
    joined(tie('truth'), oneOf('and', 'or'), tie('truth')),
    joined(tie('truth'), oneOf('and', 'or'), tie('truth'), oneOf('and', 'or'), tie('truth')),
    joined(oneOf('not ('), tie('truth'), oneOf(')')),
    joined(oneOf('('), tie('truth'), oneOf(')')),
    joined(oneOf('(('), tie('truth'), oneOf(') ?'), tie('truth'), oneOf(':'), tie('truth'), oneOf(')')),
  ),
}));

const pence = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
  fc.maxSafeInteger(),
);
const amounts = fc.tuple(pence, pence, pence);

const ours = (rule: string, values: readonly number[]): unknown => {
  try {
    const { words, inPence } = compileRule(rule);
    return inPence(words.map((word) => values[WORDS.indexOf(word)]!));
  } catch (error) {
    return (error as { code?: string }).code === '#DIV/0!' ? 'divides by zero' : error;
  }
};

/** The double nearest to a fraction: what is read of so many decimals is rounded once. */
const nearest = ({ s, n, d }: { s: bigint; n: bigint; d: bigint }): number =>
  Number(`${(s * n * 10n ** 80n) / d}e-80`) || 0;

const theirs = (rule: string, values: readonly number[]): unknown => {
  const scope = Object.fromEntries(WORDS.map((word, i) => [word, fractions.fraction(values[i]!, 100)]));
  try {
    const result = fractions.evaluate(rule, scope) as boolean | { s: bigint; n: bigint; d: bigint };
    return typeof result === 'boolean' ? result : nearest(result);
  } catch (error) {
    return /zero/i.test(String(error)) ? 'divides by zero' : error;
  }
};

describe('a rule has the precedence of mathjs and the result of exact fractions', () => {
  test('for tests', () => {
    fc.assert(
      fc.property(truth.filter(readable), amounts, (rule, values) => {
        expect(ours(rule, values)).toEqual(theirs(rule, values));
      }),
      { numRuns: 600 },
    );
  });

  test('for numbers, to the last digit that a double has', () => {
    fc.assert(
      fc.property(number.filter(readable), amounts, (rule, values) => {
        expect(ours(rule, values)).toEqual(theirs(rule, values));
      }),
      { numRuns: 600 },
    );
  });

  test('rounding is half away from zero to any place, as ROUND, ROUNDDOWN and ROUNDUP of a whole number of pence', () => {
    fc.assert(
      fc.property(pence, fc.integer({ min: -4, max: 4 }), (amount, places) => {
        const unit = 10n ** BigInt(2 - Math.min(places, 2));
        const size = BigInt(Math.abs(amount));
        const nearest = Number(((2n * size + unit) / (2n * unit)) * unit) * Math.sign(amount);
        expect(compileRule(`round(a, ${places})`).inPence([amount])).toBe(nearest / 100 || 0);
        const below = Number(BigInt(amount) - (((BigInt(amount) % unit) + unit) % unit));
        expect(compileRule('floor(a / b) * b').inPence([amount, Number(unit)])).toBe(below / 100 || 0);
      }),
    );
  });
});
