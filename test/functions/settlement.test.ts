import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const settlement = called('SETTLEMENT');

beforeAll(excelErrors);

type Rows = unknown[][];
const YEAR = '2006/07';
/** A pool of the pool table with its rules and whatever else it says. */
const pool = (overspend: string, more: Record<string, unknown> = {}): Rows => {
  const said = { 'Underspend rule': 'Contribution share', Host: 'Council', ...more };
  return [
    ['Pool', 'Overspend rule', ...Object.keys(said)],
    ['Disability', overspend, ...Object.values(said)],
  ];
};
/** The pool of the worked example: £2,250,000, of which the PCT has paid three quarters. */
const CONTRIBUTIONS: Rows = [
  ['Contribution', 'Pool', 'Partner', 'Share', 'Cap', 'Paid', YEAR],
  ['', 'Disability', 'Council', 0.6, '', 1250000, 1250000],
  ['', 'disability ', 'PCT', 0.4, 24900, 622500, 830000],
  ['', 'Disability', 'Schools', '', 5100, 170000, 170000],
];
const outturn = (amount: unknown): Rows => [
  ['Outturn', 'Pool', 'Service', 'Partner', YEAR],
  ['', 'Disability', '', '', amount],
];
const OVERSPENT = outturn(2338417.63);
/** Four services that vary by +61,200.10, −14,500.00, +21,717.53 and +20,000.00. */
const BUDGETS: Rows = [
  ['Allocation', 'Source', 'Service', YEAR],
  ['', 'Disability', 'Respite', 900000],
  ['', 'Disability', 'Transition', 350000],
  ['', 'Disability', 'Speech', 830000],
  ['', 'Disability', 'Equipment', 170000],
];
/** As Excel hands a table over: every row is as long as the headings. */
const even = (rows: Rows): Rows => rows.map((row) => rows[0]!.map((_, i) => row[i] ?? ''));
const lines = (bearers: Rows = [[], [], [], []]): Rows =>
  even([
    ['Outturn', 'Pool', 'Service', YEAR, 'Partner', 'Borne by'],
    ['', 'Disability', 'Respite', 961200.1, ...(bearers[0] ?? [])],
    ['', 'Disability', 'Transition', 335500, ...(bearers[1] ?? [])],
    ['', 'Disability', 'Speech', 851717.53, ...(bearers[2] ?? [])],
    ['', 'Disability', 'Equipment', 190000, ...(bearers[3] ?? [])],
  ]);
const LEADS: Rows = [['Council'], ['Council'], ['PCT'], ['Schools']];

const settle = (how: Rows, spent: Rows = OVERSPENT, ...more: Rows[]) =>
  settlement('Disability', YEAR, [how, CONTRIBUTIONS, spent, ...more]);
const column = (grid: unknown[][], c: number) => grid.slice(1).map((row) => row[c]);
/** What each row bears, by its name; the total left out. */
const shares = (grid: unknown[][]) => Object.fromEntries(grid.slice(1, -1).map((row) => [row[0], row[2]]));
const bears = (Council: number, PCT: number, Schools: number, more: Record<string, number> = {}) => ({
  Council,
  PCT,
  Schools,
  ...more,
});

describe('an overspend of £88,417.63 in each of the nine forms', () => {
  test('A by contribution, with what each has paid and what is due', () => {
    const grid = settle(pool('Contribution share'));
    expect(grid[0]).toEqual(['Partner', 'Contribution', 'Variance share', 'Liability', 'Paid', 'Due']);
    expect(grid.slice(1)).toEqual([
      ['Council', 1250000, 49120.91, 1299120.91, 1250000, 49120.91],
      ['PCT', 830000, 32616.28, 862616.28, 622500, 240116.28],
      ['Schools', 170000, 6680.44, 176680.44, 170000, 6680.44],
      ['Total', 2250000, 88417.63, 2338417.63, 2042500, 295917.63],
    ]);
  });
  test('B fixed at 60, 40 and 0', () =>
    expect(shares(settle(pool('Fixed shares')))).toEqual(bears(53050.58, 35367.05, 0)));
  test('C the host bears it', () =>
    expect(shares(settle(pool('Host bears')))).toEqual(bears(88417.63, 0, 0)));
  test('D by contribution, the others up to their caps, the excess of £9,296.72 to the host', () =>
    expect(shares(settle(pool('Capped')))).toEqual(bears(58417.63, 24900, 5100)));
  test('E line by line, each to its lead', () =>
    expect(shares(settle(pool('By line'), lines(LEADS), BUDGETS))).toEqual(bears(46700.1, 21717.53, 20000)));
  test.each([
    '1%: Host; 3%: Council 50, PCT 50',
    '£22,500: council; £67,500: PCT 1, Council 1',
    '1%:COUNCIL;3% : Council 50%, PCT 50%;',
  ])('F in bands (%s), with £20,917.63 that nobody owns', (Bands) =>
    expect(shares(settle(pool('Bands', { Bands })))).toEqual(
      bears(45000, 22500, 0, { Unallocated: 20917.63 }),
    ),
  );
  test('G £30,000 from the reserve, then by contribution', () => {
    const grid = settle(pool('Reserve first', { Reserve: 30000, 'Reserve then': 'Contribution share' }));
    expect(shares(grid)).toEqual(bears(32454.24, 21549.61, 4413.78, { Reserve: 30000 }));
    expect(grid.at(-2)).toEqual(['Reserve', 0, 30000, 30000, 0, 30000]);
    expect(grid.at(-1)).toEqual(['Total', 2250000, 88417.63, 2338417.63, 2042500, 295917.63]);
  });
  test('H fixed lines to the host, variable ones by contribution', () => {
    const bearers = [
      ['', 'Host'],
      ['PCT', 'Shared'],
      ['', 'shared'],
      ['', 'Shared'],
    ];
    expect(shares(settle(pool('By line'), lines(bearers), BUDGETS))).toEqual(
      bears(76320.95, 10040.24, 2056.44),
    );
  });
  test('I own risk: each its own lines, whatever bears them by line', () => {
    const bearers = LEADS.map(([lead]) => [lead, 'Host']);
    expect(shares(settle(pool('Own risk'), lines(bearers), BUDGETS))).toEqual(
      bears(46700.1, 21717.53, 20000),
    );
  });
});

describe('an underspend of £45,000.01', () => {
  const spent = outturn(2204999.99);
  test('is returned by contribution', () =>
    expect(shares(settle(pool('Host bears'), spent))).toEqual(bears(-25000.01, -16600, -3400)));
  test('or carried forward whole', () =>
    expect(settle(pool('Host bears', { 'Underspend rule': 'Carry forward' }), spent).at(-2)).toEqual([
      'Carried forward',
      0,
      -45000.01,
      -45000.01,
      0,
      -45000.01,
    ]));
  test('or put into the reserve first', () => {
    const how = { 'Underspend rule': 'Reserve first', Reserve: 30000, 'Reserve then': 'Host bears' };
    expect(shares(settle(pool('Host bears', how), spent))).toEqual(
      bears(-15000.01, 0, 0, { Reserve: -30000 }),
    );
  });
});

test('neither over nor under: nobody bears anything, and no rule is needed', () =>
  expect(column(settle(pool(''), outturn(2250000)), 2)).toEqual([0, 0, 0, 0]));

describe('a partner that is in the pool for part of the year', () => {
  const withDays = (starts: unknown, ends: unknown): Rows =>
    CONTRIBUTIONS.map((row, i) => [
      ...row,
      ...(i === 0 ? ['Starts', 'Ends'] : i === 3 ? [starts, ends] : ['', 0]),
    ]);
  const parted = (table: Rows, rule = 'Contribution share') =>
    settlement('Disability', YEAR, [pool(rule), table, OVERSPENT]);
  test('leaves on 30 September: it counts for 183 days of 365 and owes all that it promised', () => {
    const grid = parted(withDays('', 38990));
    expect(shares(grid)).toEqual(bears(51043.95, 33893.18, 3480.5));
    expect(grid[3]).toEqual(['Schools', 170000, 3480.5, 173480.5, 170000, 3480.5]);
  });
  test('comes on 1 October: it counts for the other 182 days', () =>
    expect(shares(parted(withDays(38991, '')))).toEqual(bears(51054.93, 33900.48, 3462.22)));
  test('fixed shares do not look at days', () =>
    expect(shares(parted(withDays('', 38990), 'Fixed shares'))).toEqual(bears(53050.58, 35367.05, 0)));
  test('two rows of one partner, one of them for half the year', () => {
    const [headings, council, pct, schools] = CONTRIBUTIONS as [unknown[], unknown[], unknown[], unknown[]];
    const half = [...council.slice(0, 5), 0, 250000, 38990];
    const whole = [...council.slice(0, 6), 1000000, ''];
    const grid = parted(even([[...headings, 'Ends'], whole, pct, half, schools]));
    // 1,000,000.00 + 125,342.47, 830,000.00 and 170,000.00
    expect(shares(grid)).toEqual(bears(46816.04, 34529.32, 7072.27));
  });
  test('an end before a start is refused with its row', () =>
    expect(failure(() => parted(withDays(38991, 38990)))).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(
        /Contribution table, row 3, ends on 30 September 2006, before it starts on 1 October/,
      ),
    }));
});

describe('a partner with several rows', () => {
  const rowsOf = (...rows: Rows): Rows => [
    ['Contribution', 'Pool', 'Partner', 'Share', 'Cap', YEAR, '2007/08'],
    ...rows.map((row) => ['', 'Disability', ...row]),
  ];
  const borne = (rule: string, table: Rows) =>
    shares(settlement('Disability', YEAR, [pool(rule), table, OVERSPENT]));
  const BASE: Rows = [
    ['Council', 0.6, '', 1250000, ''],
    ['PCT', 0.4, 24900, 830000, ''],
    ['Schools', '', 5100, 170000, ''],
  ];

  test('another year’s share and cap are not this year’s', () => {
    const next: Rows = [['Council', 0.5, '', '', 1250000], ['PCT', 0.5, 30000, '', 830000]]; // prettier-ignore
    expect(borne('Fixed shares', rowsOf(...BASE, ...next))).toEqual(bears(53050.58, 35367.05, 0));
    expect(borne('Capped', rowsOf(...BASE, ...next))).toEqual(bears(58417.63, 24900, 5100));
  });
  test('a share that stands beside no money counts where no other row says one', () => {
    const bare = BASE.map(([name, , cap, amount]) => [name, '', cap, amount, '']);
    const said: Rows = [['Council', 0.6, '', '', ''], ['PCT', 0.4, '', '', '']]; // prettier-ignore
    expect(borne('Fixed shares', rowsOf(...bare, ...said))).toEqual(bears(53050.58, 35367.05, 0));
  });
  test('two shares of one year are added up', () => {
    const split: Rows = [['Council', 0.1, '', 250000, ''], ['Council', 0.5, '', 1000000, '']]; // prettier-ignore
    expect(borne('Fixed shares', rowsOf(...split, ...BASE.slice(1)))).toEqual(bears(53050.58, 35367.05, 0));
  });
});

describe('what the columns cannot decide is Unallocated', () => {
  const nobody = bears(0, 0, 0, { Unallocated: 88417.63 });
  test.each([
    ['bands that are not typed', pool('Bands')],
    ['a reserve that is not typed', pool('Reserve first')],
    ['a reserve within a reserve', pool('Reserve first', { 'Reserve then': 'Reserve first' })],
    ['no host', pool('Host bears', { Host: '' })],
    ['a rule that is none', pool('Toss a coin')],
  ])('%s', (_, how) => expect(shares(settle(how))).toEqual(nobody));
  test('what is left after the reserve', () =>
    expect(shares(settle(pool('Reserve first', { Reserve: 30000 })))).toEqual(
      bears(0, 0, 0, { Reserve: 30000, Unallocated: 58417.63 }),
    ));
  test('an outturn that is not known line by line', () =>
    expect(shares(settle(pool('By line'), OVERSPENT, BUDGETS))).toEqual(nobody));
  test('a line without a lead, and one whose lead is no partner', () => {
    const bearers = [['Council'], [''], ['Health trust'], ['Schools', 'Partner']];
    expect(shares(settle(pool('By line'), lines(bearers), BUDGETS))).toEqual(
      bears(61200.1, 0, 20000, { Unallocated: 7217.53 }),
    );
  });
  test('a line with two leads; a row that says nothing follows the row that does', () => {
    const [headings, respite, transition, ...rest] = lines(LEADS) as [unknown[], unknown[], unknown[]];
    const split = (row: unknown[], first: unknown, second: unknown) => [
      [...row.slice(0, 3), 100000, first],
      [...row.slice(0, 3), Number(row[3]) - 100000, second],
    ];
    const table = [
      headings,
      ...split(respite, 'Council', 'PCT'),
      ...split(transition, 'Council', ''),
      ...rest,
    ];
    expect(shares(settle(pool('By line'), even(table), BUDGETS))).toEqual(
      bears(-14500, 21717.53, 20000, { Unallocated: 61200.1 }),
    );
  });
  test('a budget that is not allocated, and a service on which nothing is spent', () => {
    const budgets = [...BUDGETS.slice(0, 3), ['', 'Disability', 'Advice', 40000]];
    const spent = lines(LEADS).slice(0, 3);
    // contributions 2,250,000.00, allocated 1,290,000.00, spent 1,296,700.10
    expect(shares(settle(pool('', { 'Underspend rule': 'By line' }), spent, budgets))).toEqual(
      bears(46700.1, 0, 0, { Unallocated: -1000000 }),
    );
  });
  test('shares that nobody typed', () => {
    const bare = CONTRIBUTIONS.map((row) => [row[0], row[1], row[2], row[6]]);
    expect(shares(settlement('Disability', YEAR, [pool('Fixed shares'), bare, OVERSPENT]))).toEqual(nobody);
  });
  test('a pool to which nobody contributes in that year has no basis to share by', () => {
    const grid = settlement('Disability', YEAR, [
      pool('Contribution share', { 'Opening balance': 100 }),
      [['Contribution', 'Pool', 'Partner', YEAR, '2007/08'], ['', 'Disability', 'PCT', '', 5]], // prettier-ignore
      outturn(150),
    ]);
    expect(shares(grid)).toEqual({ PCT: 0, 'Brought forward': 0, Unallocated: 50 });
  });
});

describe('bands', () => {
  test('one name alone bears all of it, the rest goes on, and an underspend mirrors an overspend', () => {
    const Bands = '£10,000: Schools; 3%: Host; rest: PCT 3, Schools 1';
    expect(shares(settle(pool('Bands', { Bands })))).toEqual(bears(57500, 15688.22, 15229.41));
    const under = pool('', { 'Underspend rule': 'Bands', Bands });
    expect(shares(settle(under, outturn(2161582.37)))).toEqual(bears(-57500, -15688.22, -15229.41));
  });
  test.each([
    ['Council', /The bands of Disability: "Council" is no band: type how far it reaches/],
    ['1%:', /"1%:" is no band/],
    [
      'lots: Council',
      /reaches to "lots": type a percentage of the contributions such as 1%, pounds, or rest/,
    ],
    ['0: Council', /reaches to "0"/],
    ['5000%: Council', /reaches to "5000%"/],
    ['0%: Council', /"0%: Council" reaches no further than the one before it/],
    ['3%: Council; 1%: PCT', /"1%: PCT" reaches no further/],
    ['3%: Council; £67,500: PCT', /"£67,500: PCT" reaches no further/],
    ['rest: Council; 1%: PCT', /"1%: PCT" reaches no further/],
    ['1%: Police', /names Police, which puts no money in: name Council, PCT, Schools or Host/],
    ['1%: Council, PCT 50', /gives Council no part: type one for each, such as Council 50, PCT 50/],
    ['1%: Council 0, PCT 0', /gives all of them nothing to bear/],
    ['1%: Council 50', /shares out 50%: name who bears the rest/],
    ['1%: Council 60%, PCT 30%', /shares out 90%: name who bears the rest/],
  ])('%s is refused', (Bands, message) =>
    expect(failure(() => settle(pool('Bands', { Bands })))).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(message),
    }),
  );
  test('a host that the pool does not have bears nothing: that part has no owner', () => {
    const rows = settle(pool('Bands', { Bands: '1%: Host', Host: '' })) as unknown[][];
    expect(rows.find(([partner]) => partner === 'Unallocated')?.[2]).toBe(88417.63);
  });
});

describe('money that is no partner’s', () => {
  const charges = (amount: unknown): Rows => [...CONTRIBUTIONS, ['', 'Disability', '', '', '', 99, amount]];
  test('other income lessens the variance, bears nothing, and is no partner’s to pay', () => {
    const grid = settlement('Disability', YEAR, [pool('Contribution share'), charges(88417), OVERSPENT]);
    expect(shares(grid)).toEqual(bears(0.35, 0.23, 0.05, { 'Other income': 0 }));
    expect(grid.at(-2)).toEqual(['Other income', 88417, 0, 88417, 88417, 0]);
    expect(grid.at(-1)).toEqual(['Total', 2338417, 0.63, 2338417.63, 2130917, 207500.63]);
  });
  test('what is given in kind is in no figure, and its giver no party', () => {
    const kind = CONTRIBUTIONS.map((row, i) => [...row, i === 0 ? 'In kind' : i === 3 ? 'Yes' : 'No']);
    const grid = settlement('Disability', YEAR, [pool('Host bears'), kind, outturn(2080001)]);
    expect(shares(grid)).toEqual({ Council: 1, PCT: 0 });
    expect(grid.at(-1)).toEqual(['Total', 2080000, 1, 2080001, 1872500, 207501]);
  });
  test('a host that puts no money in bears what is the host’s, and else has no row', () => {
    const how = pool('Host bears', { Host: 'Hospital' });
    const grid = settle(how);
    expect(grid[4]).toEqual(['Hospital', 0, 88417.63, 88417.63, 0, 88417.63]);
    expect(column(settle(how, outturn(2250000)), 0)).toEqual(['Council', 'PCT', 'Schools', 'Total']);
  });
  test('a contribution whose stream has an owner is that owner’s', () => {
    const streams: Rows = [['Stream', 'Partner'], ['Grant', 'PCT']]; // prettier-ignore
    const table: Rows = [['Contribution', 'Pool', 'Stream', YEAR], ['', 'Disability', 'Grant', 100]]; // prettier-ignore
    const tables = [pool('Contribution share'), table, outturn(110)];
    expect(shares(settlement('Disability', YEAR, [...tables, streams]))).toEqual({ PCT: 10 });
    expect(failure(() => settlement('Disability', YEAR, tables)).message).toMatch(
      /names the stream Grant and no partner, but there is no stream table/,
    );
  });
});

describe('year after year', () => {
  const table: Rows = [
    ['Contribution', 'Pool', 'Partner', 'Paid', '2007/08', YEAR, '2008/09'],
    ['', 'Disability', 'Council', 250, 100, 100, 100],
    ['', 'Disability', 'PCT', '', 100, 100, 100],
  ];
  const spent = (...years: unknown[]): Rows => [
    ['Outturn', 'Pool', YEAR, '2007/08', '2008/09'],
    ['', 'Disability', ...years],
  ];
  const carry = pool('Carry forward', { 'Underspend rule': 'Carry forward', 'Opening balance': 30 });
  const inYear = (year: string, how: Rows, ...years: unknown[]) =>
    settlement('Disability', year, [how, table, spent(...years)]);
  const row = (grid: unknown[][], name: string) => grid.find(([first]) => first === name)?.slice(1);

  test('the opening balance begins the first year, what is carried each year after', () => {
    const first = inYear(YEAR, carry, 210, 260, 200);
    expect(row(first, 'Brought forward')).toEqual([30, 0, 30, 30, 0]);
    expect(row(first, 'Carried forward')).toEqual([0, -20, -20, 0, -20]);
    const second = inYear('2007/08', carry, 210, 260, 200);
    expect(row(second, 'Brought forward')).toEqual([20, 0, 20, 20, 0]);
    expect(row(second, 'Carried forward')).toEqual([0, 40, 40, 0, 40]);
    const third = inYear('2008/09', carry, 210, 260, 200);
    expect(row(third, 'Brought forward')).toEqual([-40, 0, -40, -40, 0]);
    expect(row(third, 'Total')).toEqual([160, 40, 200, 10, 190]);
  });
  test('what was paid counts for the earliest years first', () => {
    expect(row(inYear(YEAR, carry, 210, 260, 200), 'Council')).toEqual([100, 0, 100, 100, 0]);
    expect(row(inYear('2008/09', carry, 210, 260, 200), 'Council')).toEqual([100, 0, 100, 50, 50]);
  });
  test('a year before without an outturn leaves what is brought forward unknown', () =>
    expect(failure(() => inYear('2008/09', carry, 210, '', 200))).toEqual({
      code: '#N/A',
      message:
        'What Disability brings forward into 2008/09 is not known: Disability has no outturn in 2007/08: type what was spent in the outturn table.',
    }));
  test('unless no rule carries anything forward', () => {
    const how = pool('Contribution share', { 'Opening balance': 30 });
    expect(shares(inYear('2008/09', how, '', '', 210))).toEqual({ Council: 5, PCT: 5 });
    expect(shares(inYear(YEAR, how, 240, '', ''))).toEqual({ Council: 5, PCT: 5, 'Brought forward': 0 });
  });
  test('what an earlier year took from the reserve is not there again', () => {
    const how = pool('Reserve first', { Reserve: 30, 'Reserve then': 'Host bears' });
    expect(shares(inYear(YEAR, how, 220, 225, ''))).toEqual({ Council: 0, PCT: 0, Reserve: 20 });
    expect(shares(inYear('2007/08', how, 220, 225, ''))).toEqual({ Council: 15, PCT: 0, Reserve: 10 });
    expect(shares(inYear('2008/09', how, 220, '', 225))).toEqual({ Council: 15, PCT: 0, Reserve: 10 });
  });
});

test('an earlier year that cannot be settled leaves what is in the reserve unknown', () => {
  const table: Rows = [['Contribution', 'Pool', 'Partner', YEAR, '2007/08'], ['', 'Disability', 'PCT', '?', 5]]; // prettier-ignore
  const spent: Rows = [['Outturn', 'Pool', YEAR, '2007/08'], ['', 'Disability', 4, 6]]; // prettier-ignore
  const how = pool('Reserve first', { Reserve: 30 });
  expect(failure(() => settlement('Disability', '2007/08', [how, table, spent]))).toEqual({
    code: '#N/A',
    message:
      'What Disability has in its reserve in 2007/08 is not known: What PCT contributes to Disability in 2006/07 is not known.',
  });
  expect(
    shares(settlement('Disability', '2007/08', [pool('Host bears', { Host: 'PCT' }), table, spent])),
  ).toEqual({ PCT: 1 });
});

describe('only exact amounts are settled', () => {
  const evidence = (quality: string): Rows => [
    ['Evidence', 'Quality'],
    ['JAR 10.7', quality],
    ['Ledger', 'exact'],
  ];
  const cited = (rows: Rows, cites: string) =>
    rows.map((row, i) => [...row, i === 0 ? 'Evidence' : i === 1 ? cites : 'Ledger']);
  test.each(['derived', 'Bound', 'approximate', 'rounded'])('no contribution that is %s', (quality) =>
    expect(
      failure(() =>
        settlement('Disability', YEAR, [
          pool('Capped'),
          cited(CONTRIBUTIONS, 'Ledger; jar 10.7'),
          OVERSPENT,
          evidence(quality),
        ]),
      ),
    ).toEqual({
      code: '#N/A',
      message: expect.stringContaining(`The Contribution table, row 1, rests on jar 10.7, whose quality is ${quality}`), // prettier-ignore
    }),
  );
  test('no outturn that is derived', () =>
    expect(
      failure(() => settle(pool('Capped'), cited(OVERSPENT, 'JAR 10.7'), evidence('derived'))).message,
    ).toMatch(/The Outturn table, row 1, rests on JAR 10.7, whose quality is derived/));
  test.each(['exact', '', 'undated'])('evidence that is "%s" passes', (quality) =>
    expect(shares(settle(pool('Host bears'), cited(OVERSPENT, 'JAR 10.7'), evidence(quality)))).toMatchObject(
      { Council: 88417.63 },
    ),
  );
  test('an amount of another year, or evidence that is in no table, does not matter', () => {
    const other = cited(CONTRIBUTIONS, 'Minute 3').map((row, i) => [...row, i === 0 ? '2007/08' : '']);
    const later = ['', 'Disability', 'PCT', '', '', '', '', 'JAR 10.7', 500];
    expect(
      shares(settlement('Disability', YEAR, [pool('Host bears'), [...other, later], OVERSPENT, evidence('derived')])), // prettier-ignore
    ).toMatchObject({ Council: 88417.63 });
  });
});

describe('what cannot be settled says why', () => {
  const changed = (r: number, c: number, value: unknown): Rows =>
    CONTRIBUTIONS.map((row, i) => (i === r ? row.map((cell, j) => (j === c ? value : cell)) : row));
  const settled = (how: Rows, table: Rows, ...more: Rows[]) =>
    settlement('Disability', YEAR, [how, table, ...more]);
  test.each([
    [
      'another pool',
      () => settlement('Respite', YEAR, [pool('Capped'), CONTRIBUTIONS]),
      '#VALUE!',
      /No pool is called Respite/,
    ],
    ['no pool given', () => settlement('', YEAR, [CONTRIBUTIONS]), '#VALUE!', /Give the name of the pool/],
    [
      'no contributions given',
      () => settlement('Disability', YEAR, [pool('Capped'), OVERSPENT]),
      '#VALUE!',
      /begins with the heading Contribution/,
    ],
    ['no outturn', () => settled(pool('Capped'), CONTRIBUTIONS), '#N/A', /no outturn in 2006\/07/],
    [
      'an outturn that is blank or zero, which Excel cannot be trusted to tell apart',
      () => settle(pool('Capped'), outturn(0)),
      '#N/A',
      /no outturn in 2006\/07/,
    ],
    [
      'another year',
      () => settlement('Disability', '2007/08', [pool('Capped'), CONTRIBUTIONS]),
      '#N/A',
      /no contributions in 2007\/08/,
    ],
    [
      'a year in which only spending stands',
      () =>
        settlement('Disability', '2007/08', [
          pool('Capped'),
          CONTRIBUTIONS,
          [['Outturn', 'Pool', '2007/08'], ['', 'Disability', 5]], // prettier-ignore
        ]),
      '#N/A',
      /no contributions in 2007\/08/,
    ],
    ['no rule', () => settle(pool('')), '#N/A', /no overspend rule/],
    ['no pool row', () => settled(outturn(1), CONTRIBUTIONS), '#N/A', /no row in the pool table/],
    [
      'an unknown outturn',
      () => settle(pool('Capped'), outturn('tbc')),
      '#N/A',
      /Outturn table, row 1, 2006\/07 is not known/,
    ],
    ['an outturn as text', () => settle(pool('Capped'), outturn('£2m')), '#VALUE!', /holds the text "£2m"/],
    [
      'shares short',
      () => settled(pool('Fixed shares'), changed(2, 3, 0.399), OVERSPENT),
      '#VALUE!',
      /0.1 percentage points short/,
    ],
    [
      'an unknown contribution',
      () => settled(pool('Capped'), changed(2, 6, 'unknown'), OVERSPENT),
      '#N/A',
      /What PCT contributes to Disability in 2006\/07 is not known/,
    ],
    [
      'other income that nobody knows',
      () => settled(pool('Capped'), changed(3, 6, 'tbc').map((row, i) => (i === 3 ? [row[0], row[1], '', ...row.slice(3)] : row)), OVERSPENT), // prettier-ignore
      '#N/A',
      /The other income of Disability in 2006\/07 is not known/,
    ],
    [
      'an unknown payment',
      () => settled(pool('Capped'), changed(2, 5, '?'), OVERSPENT),
      '#N/A',
      /row 2: how much is paid for 2006\/07 is not known/,
    ],
    [
      'an unknown cap',
      () => settled(pool('Capped'), changed(2, 4, 'tbc'), OVERSPENT),
      '#N/A',
      /Contribution table, row 2, Cap is not known/,
    ],
    [
      'an unknown reserve',
      () => settle(pool('Reserve first', { Reserve: 'tbc' })),
      '#N/A',
      /The reserve of Disability is not known/,
    ],
    [
      'a reserve below zero',
      () => settle(pool('Reserve first', { Reserve: -5 })),
      '#VALUE!',
      /The reserve of Disability is -£5/,
    ],
    [
      'an unknown opening balance',
      () => settle(pool('Capped', { 'Opening balance': 'tbc' })),
      '#N/A',
      /The opening balance of Disability is not known/,
    ],
    [
      'a contribution below zero as a weight',
      () => settled(pool('Contribution share'), changed(3, 6, -170000), OVERSPENT),
      '#VALUE!',
      /Schools contributes -£170,000 in 2006\/07/,
    ],
    [
      'lines without budgets',
      () => settle(pool('By line'), lines(LEADS)),
      '#N/A',
      /settled line by line, and there is no allocation table/,
    ],
    [
      'a line whose budget nobody knows',
      () => settle(pool('By line'), lines(LEADS), [...BUDGETS.slice(0, 4), ['', 'Disability', 'Equipment', '?']]), // prettier-ignore
      '#N/A',
      /Allocation table, row 4, 2006\/07 is not known/,
    ],
  ])('%s', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
  test('an allocation that nobody knows does not matter where no line is settled by itself', () =>
    expect(
      shares(settle(pool('Host bears'), OVERSPENT, [...BUDGETS.slice(0, 4), ['', 'Disability', 'Advice', '?']])), // prettier-ignore
    ).toEqual(bears(88417.63, 0, 0)));
});
