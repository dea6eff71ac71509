import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const spread = called('SPREAD');

beforeAll(excelErrors);

describe('POOL.SPREAD', () => {
  const grid = [
    [0.17, 0.33],
    [0.16, 0.34],
  ];
  const turned = [
    [0.17, 0.16],
    [0.33, 0.34],
  ];
  test('totals down, weights across', () => expect(spread([[0.5], [0.5]], [[1, 2]])).toEqual(grid));
  test('totals across, weights down', () => expect(spread([[0.5, 0.5]], [[1], [2]])).toEqual(turned));
  test('weights of its own for each total, down and across', () => {
    expect(
      spread(
        [[1], [2]],
        [
          [1, null],
          ['', 1],
        ],
      ),
    ).toEqual([
      [1, 0],
      [0, 2],
    ]);
    expect(
      spread(
        [[1, 2]],
        [
          [1, 0],
          [3, 1],
        ],
      ),
    ).toEqual([
      [0.25, 0],
      [0.75, 2],
    ]);
  });
  test('one total lies as its weights lie', () => {
    expect(spread([[1]], [[1, 1, 1]])).toEqual([[0.34, 0.33, 0.33]]);
    expect(spread([[1]], [[1], [1], [1]])).toEqual([[0.34], [0.33], [0.33]]);
  });
  test('a blank total is zero', () =>
    expect(spread([[null], [1]], [[1, 1]])).toEqual([
      [0, 0],
      [0.5, 0.5],
    ]));
});

describe('what cannot be spread says why', () => {
  test.each([
    ['text', () => spread([[1], [2]], [['x', 1]]), '#VALUE!', /^Weight 1 is the text "x"/],
    [
      'a negative weight of one total',
      () =>
        spread(
          [[1], [2]],
          [
            [1, 1],
            [1, -1],
          ],
        ),
      '#VALUE!',
      /^In row 2 of the weights, weight 2 is -1/,
    ],
    [
      'the same across',
      () =>
        spread(
          [[1, 2]],
          [
            [1, 1],
            [1, -1],
          ],
        ),
      '#VALUE!',
      /^In column 2 of the weights, weight 2 is -1/,
    ],
    [
      'a table of totals',
      () =>
        spread(
          [
            [1, 1],
            [1, 1],
          ],
          [[1]],
        ),
      '#VALUE!',
      /The totals are 2 rows and 2 columns/,
    ],
    [
      'part of a penny',
      () => spread([[1.005], [1]], [[1]]),
      '#VALUE!',
      /^Total 1 has more than two decimals/,
    ],
    [
      'weights for two of three',
      () => spread([[1], [1], [1]], [[1], [1]]),
      '#VALUE!',
      /3 totals and 2 rows of weights/,
    ],
    [
      'an error cell',
      () => spread([[{ code: '#DIV/0!' }], [1]], [[1]]),
      '#VALUE!',
      /^Total 1 shows #DIV\/0!/,
    ],
    ['no weight at all', () => spread([[1], [1]], [[0, null]]), '#N/A', /no basis/],
  ])('%s', (_, work, code, message) =>
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) }),
  );
});
