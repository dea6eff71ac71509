import { notDelivered } from '../../../src/model/checks/pools/notDelivered';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const HEADINGS = ['Contribution', 'Pool', 'Partner', 'In kind', 'Paid', 'Delivered', '2006/07', '2007/08'];
const rows = (...of: Cell[][]): Grid => [HEADINGS, ...of.map((cells) => ['', 'Disability', ...cells])];
const spent = (...amounts: Cell[]): Grid => [
  ['Outturn', 'Pool', '2006/07', '2007/08'],
  ['', 'disability', ...amounts],
];
const find = (...grids: Grid[]) => notDelivered.find(readPlan(grids));
const said = (...grids: Grid[]) =>
  find(...grids).map(({ severity, amount, sentence }) => [severity, amount, sentence]);

describe('delivered', () => {
  test('£622,500 of the £830,000 promised for the year of the outturn', () =>
    expect(find(rows(['PCT', '', '', 622500, 830000, 850000]), spent(1, ''))).toEqual([
      {
        severity: 'Warning',
        check: 'Promised and not delivered',
        subject: 'Disability',
        year: '2006/07',
        amount: 20750000,
        sentence:
          'PCT promised £830,000 to Disability in 2006/07 and has delivered £622,500: £207,500 is missing.',
        place: { table: 0, row: 1, column: 5 },
      },
    ]));

  test('two years over: £1,680,000 is promised, and a penny is missing', () =>
    expect(said(rows(['PCT', '', '', 1679999.99, 830000, 850000]), spent(1, 1))).toEqual([
      [
        'Warning',
        1,
        'PCT promised £1,680,000 to Disability up to 2007/08 and has delivered £1,679,999.99: £0.01 is missing.',
      ],
    ]));

  test('before there is an outturn the first year counts as over', () => {
    expect(said(rows(['PCT', '', '', 829999, 830000, 850000]))).toHaveLength(1);
    expect(find(rows(['PCT', '', '', 830000, 830000, 850000]))).toEqual([]);
  });

  test('staff in kind are promised and delivered too', () =>
    expect(said(rows(['PCT', 'Yes', '', 20, 30, '']), spent(1, ''))).toEqual([
      [
        'Warning',
        1000,
        'PCT promised £30 in kind to Disability in 2006/07 and has delivered £20: £10 is missing.',
      ],
    ]));

  test('over all rows of a partner, whichever says it', () =>
    expect(find(rows(['PCT', '', '', 20, 10, ''], ['PCT', '', '', '', 10, '']), spent(1, ''))).toEqual([]));

  test('where others have delivered, a partner of whom nothing is said is noted', () =>
    expect(said(rows(['Council', '', '', 10, 10, ''], ['PCT', '', '', '', 5, '']), spent(1, ''))).toEqual([
      [
        'Note',
        500,
        'PCT promised £5 to Disability in 2006/07, and nothing is under Delivered: type what has come, as for the others.',
      ],
    ]));

  test.each([
    ['what has come in full', [rows(['PCT', '', '', 830000, 830000, 850000]), spent(1, '')]],
    ['years that are not over', [rows(['PCT', '', '', 830000, 830000, 850000]), spent(1, 0)]],
    ['a plan that says nothing under Delivered', [rows(['PCT', '', '', '', 830000, 1]), spent(1, '')]],
    ['a promise that nobody knows', [rows(['PCT', '', '', 5, 'tbc', 1]), spent(1, '')]],
    [
      'a delivery that nobody knows',
      [rows(['PCT', '', '', 'tbc', 5, 1], ['Council', '', '', 1, 1, '']), spent(1, '')],
    ],
    [
      'undated money',
      [
        [
          ['Contribution', 'Pool', 'Partner', 'Delivered', 'Undated'],
          ['', 'Disability', 'PCT', 1, 2],
        ] satisfies Grid,
      ],
    ],
  ])('nothing is said of %s', (_, grids) => expect(find(...grids)).toEqual([]));

  test('a scenario of cuts changes nothing of what was promised', () => {
    const steps: Grid = [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
      ['Half', 1, 'Pool', 'Disability', 'cut %', 0.5],
    ];
    const pools: Grid = [['Pool'], ['Disability']];
    const plan = readPlan([rows(['PCT', '', '', 7, 10, '']), pools, steps]);
    expect(underScenario(plan, 'Half').tables.Contribution?.years[0]?.pence[0]).toBe(500);
    expect(notDelivered.find(underScenario(plan, 'Half')).map(({ amount }) => amount)).toEqual([300]);
  });
});

describe('paid', () => {
  test('£900,000 of £830,000 promised in all is noted', () =>
    expect(said(rows(['PCT', '', 900000, '', 830000, '']))).toEqual([
      [
        'Note',
        7000000,
        'PCT has paid £900,000 to Disability, which is £70,000 more than the £830,000 that it promises in all.',
      ],
    ]));
  test.each([
    ['all that is promised over the years', rows(['PCT', '', 1680000, '', 830000, 850000])],
    ['against a promise that nobody knows', rows(['PCT', '', 900000, '', 830000, 'tbc'])],
    [
      'an amount that nobody knows',
      rows(['PCT', '', 'tbc', '', 830000, ''], ['PCT', '', 900000, '', '', '']),
    ],
  ])('nothing is said of %s', (_, grid) => expect(find(grid)).toEqual([]));
});
