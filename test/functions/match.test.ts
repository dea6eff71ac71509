import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const match = called('MATCH');

beforeAll(excelErrors);

describe('POOL.MATCH', () => {
  test('Coventry in pounds, marks as people type them', () => {
    const supply = [[3956465], [175328], [173250], [68300], [1086086]];
    const demand = [[3700000, 700000, 420000, 360000, 90000]];
    const allowed = [
      ['x', '', '', '', ''],
      [null, 0, false, 'YES', 'no'],
      ['', '', '', 1, ''],
      ['', '', true, '', ''],
      ['', 'X', ' yes ', 'No', 'x'],
    ];
    expect(match(supply, demand, allowed)).toEqual([
      [3700000, 0, 0, 0, 0],
      [0, 0, 0, 175328, 0],
      [0, 0, 0, 173250, 0],
      [0, 0, 68300, 0, 0],
      [0, 700000, 351700, 0, 34386],
    ]);
  });

  test('supplies may stand in a row and demands in a column', () => {
    const allowed = [
      [1, 1],
      [1, 0],
      [1, 1],
    ];
    const grid = [
      [2, 3],
      [8, 0],
      [0, 3],
    ];
    expect(match([[5], [8], [9]], [[10, 6]], allowed)).toEqual(match([[5, 8, 9]], [[10], [6]], allowed));
    expect(match([[5, 8, 3]], [[10], [6]], allowed)).toEqual(grid);
  });

  test('blank, null, "" and 0 are the same amount and forbid alike', () => {
    for (const nothing of [null, '', ' ', 0, undefined]) {
      expect(match([[nothing], [5]], [[5]], [[1], [1]])).toEqual([[0], [5]]);
      expect(match([[5]], [[nothing, 5]], [[1, nothing]])).toEqual([[0, 0]]);
    }
  });

  test('pence come back as pounds', () => expect(match([[0.07]], [[0.29]], [[1]])).toEqual([[0.07]]));

  test.each<[string, () => unknown, string, RegExp]>([
    [
      'text as supply',
      () => match([['£5']], [[1]], [[1]]),
      '#VALUE!',
      /^Supply 1 is the text "£5", not an amount/,
    ],
    ['text as demand', () => match([[5]], [[1, 'tbc']], [[1, 1]]), '#VALUE!', /^Demand 2 is the text "tbc"/],
    [
      'half a penny',
      () => match([[5], [0.005]], [[1]], [[1], [1]]),
      '#VALUE!',
      /^Supply 2 has more than two decimals/,
    ],
    [
      'a negative supply',
      () => match([[-5]], [[1]], [[1]]),
      '#VALUE!',
      /^Supply 1 is -£5: money that must be paid back/,
    ],
    [
      'a negative demand',
      () => match([[5]], [[-1]], [[1]]),
      '#VALUE!',
      /^Demand 1 is -£1: money that comes in/,
    ],
    ['too much', () => match([[1e15]], [[1]], [[1]]), '#VALUE!', /^Supply 1 is beyond £90 trillion/],
    [
      'too much together',
      () => match([[9e13, 9e13]], [[1]], [[1], [1]]),
      '#VALUE!',
      /supplies come to more than £90 trillion/,
    ],
    ['infinity', () => match([[Infinity]], [[1]], [[1]]), '#VALUE!', /^Supply 1 is not a number/],
    ['not a number', () => match([[5]], [[NaN]], [[1]]), '#VALUE!', /^Demand 1 is not a number/],
    [
      'an error as supply',
      () => match([[{ code: '#REF!' }]], [[1]], [[1]]),
      '#VALUE!',
      /^Supply 1 shows #REF!/,
    ],
    ['an error as demand', () => match([[1]], [[{ error: '#N/A' }]], [[1]]), '#N/A', /^Demand 1 shows #N\/A/],
    [
      'an error as mark',
      () => match([[1], [1]], [[1]], [[1], [{ basicValue: '#DIV/0!' }]]),
      '#VALUE!',
      /^Allowed, row 2, column 1, shows #DIV\/0!/,
    ],
    [
      'another mark',
      () => match([[1]], [[1, 1]], [[1, 'maybe']]),
      '#VALUE!',
      /^Allowed, row 1, column 2, holds the text "maybe"/,
    ],
    [
      'another number',
      () => match([[1]], [[1]], [[2]]),
      '#VALUE!',
      /^Allowed, row 1, column 1, holds 2: TRUE, 1, "x" or "yes"/,
    ],
    [
      'a rectangle of supplies',
      () =>
        match(
          [
            [1, 1],
            [1, 1],
          ],
          [[1]],
          [[1]],
        ),
      '#VALUE!',
      /^The supplies are 2 rows and 2 columns/,
    ],
    [
      'allowed the wrong way round',
      () =>
        match(
          [[1], [1], [1]],
          [[1, 1]],
          [
            [1, 1, 1],
            [1, 1, 1],
          ],
        ),
      '#VALUE!',
      /^Allowed has 2 rows and 3 columns: it must have a row for each of the 3 supplies and a column for each of the 2 demands/,
    ],
  ])('%s is refused with a sentence', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});
