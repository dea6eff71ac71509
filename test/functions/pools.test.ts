import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const pools = called('POOLS');

beforeAll(excelErrors);

type Rows = unknown[][];
describe('POOL.POOLS', () => {
  const streams: Rows = [
    ['Stream', 'Partner', '2006/07'],
    ['CF', 'Council', 100],
  ];
  const mixed: Rows = [
    ['Contribution', 'Pool', 'Partner', 'Stream', '2007/08', '2006/07'],
    ['', 'B', '', 'CF', '', 10],
    ['', 'B', 'PCT', '', 'tbc', 5],
    ['', 'B', 'Council', '', 1, 2.5],
    ['', 'A', 'PCT', '', 7, ''],
  ];
  test('pools in the pool table’s order, a partner’s rows together, its streams counted as its own', () => {
    expect(pools('Base', [mixed, streams, [['Pool'], ['A'], ['B']]])).toEqual([
      ['Pool', 'Partner', '2006/07', '2007/08'],
      ['A', 'PCT', 0, 7],
      ['A', 'Total', 0, 7],
      ['B', 'Council', 12.5, 1],
      ['B', 'PCT', 5, 'unknown'],
      ['B', 'Total', 17.5, 'at least £1.00'],
    ]);
  });
  test('income that is no partner’s is in the total, what is given in kind stands below and in none', () => {
    const table: Rows = [
      ['Contribution', 'Pool', 'Partner', 'In kind', '2006/07'],
      ['Client charges', 'A', '', '', 12.5],
      ['Two nurses', 'A', 'PCT', 'Yes', 90],
      ['Rooms', 'A', '', 'yes', 'tbc'],
      ['Grant', 'A', 'PCT', 'No', 100],
      ['Lottery', 'A', '', '', 7],
    ];
    expect(pools('', [table]).slice(1)).toEqual([
      ['A', 'PCT', 100],
      ['A', 'Other income', 19.5],
      ['A', 'Total', 119.5],
      ['A', 'In kind: PCT', 90],
      ['A', 'In kind', 'unknown'],
    ]);
  });
  test('a stream that is not among the tables is not taken for other income', () => {
    expect(failure(() => pools('', [mixed]))).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(/row 1, names the stream CF and no partner.*Pass the stream table/),
    });
    expect(failure(() => pools('', [mixed, [['Stream'], ['CR']]])).message).toMatch(/Correct the stream/);
  });
  test('without contributions it says what is missing', () =>
    expect(failure(() => pools('', [streams])).message).toMatch(/begins with the heading Contribution/));
});
