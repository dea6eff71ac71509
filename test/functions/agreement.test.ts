import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const agreement = called('AGREEMENT');

beforeAll(excelErrors);

type Rows = unknown[][];
const pools: Rows = [
  ['Pool', 'Kind', 'Host', 'Overspend rule', 'Bands'],
  ['LAA', 'Own', '', '', ''],
  ['Disability', 'Aligned', 'Council', 'Bands', '1%: Host; rest: PCT'],
];
const contributions: Rows = [
  ['Contribution', 'Pool', 'Partner', '2006/07'],
  ['', 'Disability', 'PCT', 830000],
];

describe('POOL.AGREEMENT', () => {
  test('any kind of pool has its clauses, and says which are not stated', () => {
    const grid = agreement(' disability', [contributions, pools]);
    expect(grid[0]).toEqual(['Term', 'Says']);
    expect(Object.fromEntries(grid.slice(1))).toMatchObject({
      Parties: 'The parties are PCT and Council.',
      Contributions: 'The partners contribute: PCT £830,000 in 2006/07.',
      Host: 'Council hosts the aligned budget and keeps its accounts.',
      Overspend:
        'An overspend is borne by the partners in bands: up to 1% of the contributions by the host; the rest by PCT.',
      Underspend: 'Not stated',
      Signature: 'Not stated',
    });
    expect(grid).toHaveLength(20);
    expect(
      agreement('LAA', [contributions, pools])
        .slice(1)
        .map(([, says]) => says),
    ).toEqual(Array(19).fill('Not stated'));
  });
  test.each([
    ['another pool', () => agreement('Respite', [pools]), '#VALUE!', /No pool is called Respite/],
    ['no name', () => agreement('', [pools]), '#VALUE!', /Give the name of the pool/],
    ['no pool table', () => agreement('Disability', [contributions]), '#VALUE!', /heading Pool/],
    [
      'an amount as text',
      () => agreement('Disability', [pools, [...contributions, ['', 'Disability', 'Council', '£2m']]]),
      '#VALUE!',
      /row 2, 2006\/07 holds the text "£2m"/,
    ],
    ['an error cell', () => agreement({ code: '#REF!' }, [pools]), '#VALUE!', /The pool shows #REF!/],
  ])('%s is refused with a sentence', (_, work, code, message) =>
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) }),
  );
});
