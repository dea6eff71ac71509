import * as fc from '../../fastCheck';
import { readPounds, writePounds } from '../../../src/model/money/typedPounds';

const pence = (typed: string) => readPounds(typed);

describe('an amount that is typed', () => {
  test.each([
    ['2338417.63', 233841763],
    ['£ 2,338,417.63', 233841763],
    ['.5', 50],
    ['7.', 700],
    ['£-12', -1200],
    ['−12', -1200],
    ['(1,000.10)', -100010],
    ['720k', 72000000],
    ['£3.9m', 390000000],
    ['1.23456789m', 123456789],
    ['1bn', 100000000000],
    ['9,999,999,999.99', 999999999999],
    ['0', 0],
    ['-0', 0],
    ['1.230', 123],
  ])('%s is read to the penny', (typed, meant) => expect(pence(typed)).toEqual({ pence: meant }));

  test.each([
    '1,23',
    '1,2345',
    '12,34,567',
    'twelve',
    '£',
    '.',
    '--5',
    '-(5)',
    '1.2.3',
    '5%',
    '1 000',
    'm',
    '1e6',
  ])('%s is no amount, and is said to be none', (typed) =>
    expect(pence(typed)).toEqual({ fault: expect.stringContaining(`${typed} is not an amount`) }),
  );

  test('parts of a penny are refused, never rounded', () =>
    expect([pence('0.001'), pence('1.234567891m')]).toEqual([
      { fault: expect.stringContaining('parts of a penny') },
      { fault: expect.stringContaining('parts of a penny') },
    ]));

  test('what cannot be held to the penny is refused', () =>
    expect(pence('90,071,992,547,410')).toEqual({ fault: expect.stringContaining('£90 trillion') }));

  test('whatever a field shows is read back as the same amount', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (amount) => {
        expect(readPounds(writePounds(amount))).toEqual({ pence: amount });
        expect(readPounds(`£${writePounds(amount)}`)).toEqual({ pence: amount });
      }),
    ));
});
