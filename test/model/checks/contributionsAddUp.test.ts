import { contributionsAddUp } from '../../../src/model/checks/pools/contributionsAddUp';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const agreed = (amount: Cell): Grid => [
  ['Pool', '2006/07', '2007/08'],
  ['Disability', amount, ''],
];
const HEADINGS = ['Contribution', 'Pool', 'Partner', 'Share', 'In kind', '2006/07'];
const rows = (...of: [partner: string, share: Cell, amount: Cell, inKind?: string][]): Grid => [
  HEADINGS,
  ...of.map(([partner, share, amount, inKind = '']) => ['', 'disability', partner, share, inKind, amount]),
];
const find = (...grids: Grid[]) => contributionsAddUp.find(readPlan(grids));
const sentences = (...grids: Grid[]) => find(...grids).map(({ sentence }) => sentence);

describe('£2,250,000 is agreed', () => {
  test('and £2,240,000 is there: £10,000 is missing, and by their shares whose', () =>
    expect(find(agreed(2250000), rows(['Council', 0.6, 1350000], ['PCT', 0.4, 890000]))).toEqual([
      {
        severity: 'Error',
        check: 'Contributions do not add up',
        subject: 'Disability',
        year: '2006/07',
        amount: 1000000,
        sentence:
          'The contributions to Disability in 2006/07 come to £2,240,000, and £2,250,000 is agreed: £10,000 is missing. By their shares PCT is £10,000 short of its £900,000.',
        place: { table: 0, row: 1, column: 1 },
      },
    ]));

  test('a penny too much, and two that are not by their shares', () =>
    expect(sentences(agreed(2250000), rows(['Council', 0.6, 1350001], ['PCT', 0.4, 899999.01]))).toEqual([
      'The contributions to Disability in 2006/07 come to £2,250,000.01, and £2,250,000 is agreed: £0.01 too much. By their shares Council is £1 above its £1,350,000 and PCT is £0.99 short of its £900,000.',
    ]));

  test('shares of an odd amount go by largest remainder', () =>
    expect(
      sentences(agreed(100), rows(['A', 1 / 3, 33.34], ['B', 1 / 3, 33.33], ['C', 0.333333333333334, 33.32])),
    ).toEqual([
      expect.stringContaining(
        'By their shares A is £0.01 above its £33.33 and C is £0.02 short of its £33.34.',
      ),
    ]));

  test('other income comes first; the partners share the rest', () =>
    expect(sentences(agreed(100), rows(['', '', 20], ['Council', 0.5, 40], ['PCT', 0.5, 39]))).toEqual([
      expect.stringContaining('£1 is missing. By their shares PCT is £1 short of its £40.'),
    ]));

  test('without shares those are named for whom nothing stands there', () =>
    expect(sentences(agreed(100), rows(['Council', '', 60], ['PCT', '', ''], ['Schools', '', 0]))).toEqual([
      'The contributions to Disability in 2006/07 come to £60, and £100 is agreed: £40 is missing. There is nothing for PCT and Schools.',
    ]));

  test('and nobody puts anything in', () =>
    expect(sentences(agreed(100), rows())).toEqual([
      'Nothing is contributed to Disability in 2006/07, and £100 is agreed.',
    ]));

  test('what is given in kind is no part of it', () => {
    expect(find(agreed(100), rows(['Council', '', 100], ['PCT', '', 30, 'Yes']))).toEqual([]);
    expect(sentences(agreed(100), rows(['Council', '', 70], ['PCT', '', 30, 'Yes']))).toHaveLength(1);
  });
});

describe('an amount that nobody knows', () => {
  test('may be what is missing', () => {
    expect(find(agreed(100), rows(['Council', '', 60], ['PCT', '', 'tbc']))).toEqual([]);
    expect(find(agreed(100), rows(['Council', '', 100], ['PCT', '', 'tbc']))).toEqual([]);
  });
  test('yet cannot mend what is too much already', () =>
    expect(sentences(agreed(100), rows(['Council', '', 101], ['PCT', '', 'tbc']))).toEqual([
      'The contributions to Disability in 2006/07 come to at least £101, and £100 is agreed: £1 too much. How much comes from PCT besides is not known.',
    ]));
  test('nor is anything said where the agreed size is not known', () =>
    expect(find(agreed('tbc'), rows(['Council', '', 101]))).toEqual([]));
});

test.each([
  ['contributions that add up', [agreed(100), rows(['Council', 0.6, 70], ['PCT', 0.4, 30])]],
  ['a pool without an agreed size', [agreed(''), rows(['Council', '', 70])]],
  [
    'a pool that has no row',
    [
      [
        ['Pool', '2006/07'],
        ['Other', ''],
      ] satisfies Grid,
      rows(['Council', '', 70]),
    ],
  ],
])('nothing is said of %s', (_, grids) => expect(find(...grids)).toEqual([]));
