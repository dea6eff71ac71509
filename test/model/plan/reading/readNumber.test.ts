import { dayOf } from '../../../../src/model/calendar/day';
import { isCounted, readNumber } from '../../../../src/model/plan/reading/readNumber';

test('days, shares, money and numbers are counted; words are not', () => {
  expect((['day', 'share', 'money', 'number'] as const).every(isCounted)).toBe(true);
  expect(isCounted('text')).toBe(false);
});

test.each(['day', 'share', 'money', 'number'] as const)('a blank %s is none', (type) => {
  expect([null, undefined, '', '  '].map((cell) => readNumber(cell, type))).toEqual([null, null, null, null]);
});

test('money is pence, or unknown', () => {
  expect(readNumber(88_417.63, 'money')).toBe(8_841_763);
  expect(readNumber(0, 'money')).toBe(0);
  expect(readNumber('n/k', 'money')).toBe('unknown');
});

describe('a day', () => {
  test('is one from 1910 to 9999, without its time of day', () => {
    expect(readNumber(dayOf(1910, 1, 1), 'day')).toBe(dayOf(1910, 1, 1));
    expect(readNumber(dayOf(2011, 3, 31) + 0.75, 'day')).toBe(dayOf(2011, 3, 31));
    expect(readNumber(dayOf(9999, 12, 31) + 0.5, 'day')).toBe(dayOf(9999, 12, 31));
  });
  test('of zero is a blank', () => expect(readNumber(0, 'day')).toBeNull());
  test.each([dayOf(1910, 1, 1) - 1, 2011, -5, dayOf(9999, 12, 31) + 1])('is not %d', (cell) => {
    expect(readNumber(cell, 'day')).toEqual({
      check: 'Not a date',
      blocks: '#VALUE!',
      says: `is ${cell}: type a date, such as 31/03/2011`,
    });
  });
});

describe('a share', () => {
  test('is from 0% to 100%, of which Excel cannot tell 0% from a blank', () => {
    expect([0, 0.246, 1].map((cell) => readNumber(cell, 'share'))).toEqual([null, 0.246, 1]);
  });
  test('above 100% says both ways to type it', () => {
    expect(readNumber(1.005, 'share')).toMatchObject({
      says: 'is 1.005, which is 100.5%: type 1.005% or 0.01005',
    });
  });
  test('below 0% says from where to where it goes', () => {
    expect(readNumber(-0.01, 'share')).toMatchObject({
      says: 'is -0.01, which is below 0%: type a percentage from 0% to 100%',
    });
  });
});

describe('a number', () => {
  test('may be negative or above 1', () => {
    expect([-3, 52, 0].map((cell) => readNumber(cell, 'number'))).toEqual([-3, 52, 0]);
  });
  test.each([
    ['number', 'a number'],
    ['share', 'a percentage'],
    ['day', 'a date'],
  ] as const)('as a text where a %s belongs is asked for as %s', (type, wanted) => {
    expect(readNumber('soon', type)).toMatchObject({
      says: expect.stringMatching(new RegExp(`^holds the text "soon": type ${wanted}(?:$|, or leave)`)),
    });
    expect(readNumber(Infinity, type)).toMatchObject({ says: expect.stringContaining(`type ${wanted}`) });
    expect(readNumber(true, type)).toMatchObject({ says: `holds TRUE: type ${wanted}` });
  });
});
