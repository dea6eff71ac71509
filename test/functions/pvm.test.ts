import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const pvm = called('PVM');

beforeAll(excelErrors);

const HEADINGS = ['Volume', 'Mix', 'Price', 'Change', 'New types'];

describe('POOL.PVM', () => {
  test('492 looked-after children: 291,707.32 + 561,092.68 + 530,920.00 = £1,383,720.00', () => {
    const before = [[330], [120], [42]];
    const prices = [[400], [900], [2500]];
    expect(pvm(before, prices, [[318], [138], [44]], [[410], [935], [2550]], 52)).toEqual([
      HEADINGS,
      [291707.32, 561092.68, 530920, 1383720, ''],
    ]);
  });
  test('of one period where none are given; what is unchanged costs nothing more', () => {
    expect(pvm([[2]], [[1]], [[3]], [[1.1]])[1]).toEqual([1, 0, 0.3, 1.3, '']);
    expect(pvm([[2, 1]], [[1, 5]], [[2, 1]], [[1, 5]], '')[1]).toEqual([0, 0, 0, 0, '']);
  });
  test('a type that is new has no price before: all of it is mix, and it is named', () =>
    expect(pvm([[10, '']], [[100, '']], [[10, 2]], [[100, 300]])[1]).toEqual([200, 400, 0, 600, '2']));
  test.each([
    [[[2]], [['']], [[1]], [[1]], '#VALUE!', 'Type 1 has units before and no price before'],
    [[[-2]], [[1]], [[1]], [[1]], '#VALUE!', 'Type 1 has -2 units'],
    [[[2, 3]], [[1]], [[1]], [[1]], '#VALUE!', 'There are 2 units before and 1 prices before'],
    [[['']], [['']], [[1]], [[1]], '#N/A', 'There were no units before'],
    [[[2]], [[1.001]], [[1]], [[1]], '#VALUE!', 'Prices before, 1,'],
    [[[2]], [[1]], [['few']], [[1]], '#VALUE!', 'Units after, 1, is the text "few", not a number'],
  ])('%j at %j, then %j at %j: %s', (units, prices, after, now, code, message) =>
    expect(failure(() => pvm(units, prices, after, now))).toEqual({
      code,
      message: expect.stringContaining(message) as string,
    }),
  );
});
