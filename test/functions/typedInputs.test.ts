import { called } from './called';
import { excelErrors, failure } from './excelErrors';

/** Inputs as people type them into plan tables, through the functions that a cell calls. */

beforeAll(excelErrors);

const checks = called('CHECKS');
const funding = called('FUNDING');
const HEADINGS = ['Stream', 'Partner', 'Certainty', '2025/26'];
const PARTNERS = [
  ['Partner', 'Type'],
  ['Council', 'Council'],
  ['ICB', 'NHS commissioner'],
];
const streamsWith = (amount: unknown) => [HEADINGS, ['Care grant', 'Council', 'Confirmed', amount]];
const found = (tables: unknown[], check: string): string[] =>
  checks('', tables).flatMap((row) => (row[1] === check ? [row[5]] : []));

test.each([
  ['１００', 'such as 100'],
  ['\u200b1\u00a0200', 'such as 1200'],
  ['--100', 'as a number of pounds.'],
  ['not known', 'or unknown'],
  ['n/a', '0 where there is none, or unknown'],
  ['£1.2 million', 'such as 1200000'],
  ['100.005', 'rounded to pence: 100.01'],
])('the amount %s is refused with what to type', (typed, says) => {
  expect(failure(() => funding('', [streamsWith(typed)])).message).toContain(says);
});

test('wide digits in a heading are the same year', () => {
  const grid = [
    [...HEADINGS.slice(0, 3), '２０２５／２６'],
    ['Care grant', 'Council', 'Confirmed', 100],
  ];
  expect(funding('', [grid])[0]).toEqual(HEADINGS);
});

test.each(['Grand-total', 'GrandTotal', 'Sum of above', '*Total*', '“Total”', 'Overall sum'])(
  'a row called %s is a total',
  (label) => {
    const grid = [...streamsWith(100), ['Housing grant', 'ICB', 'Confirmed', 50], [label, '', '', 150]];
    expect(funding('', [grid]).at(-1)).toEqual(['Total', '', '', 150]);
  },
);

describe('a column of names under a heading of the user’s own', () => {
  const RESEMBLES = 'Column that resembles another';
  const under = (heading: string, name: string) => [
    ['Stream', heading, 'Certainty', '2025/26'],
    ['Care grant', name, 'Confirmed', 100],
  ];

  test('is asked for where its words are rows of the table that it would name', () => {
    expect(found([under('Giver', 'icb'), PARTNERS], RESEMBLES)).toEqual([
      expect.stringContaining('Giver holds names of the Partner table: is Giver the Partner?'),
    ]);
  });
  test('is asked for where it holds what a ring-fence would', () => {
    const services = [
      ['Service', 'Purpose'],
      ['Home care', 'Adult care'],
      ['Respite', ''],
    ];
    expect(found([under('Restricted to', 'Adult care; Respite'), services], RESEMBLES)).toEqual([
      expect.stringContaining('is Restricted to the Ring-fence?'),
    ]);
  });
  test('is left alone where its words are others, or the column is there', () => {
    expect(found([under('Giver', 'Somebody'), PARTNERS], RESEMBLES)).toEqual([]);
    const both = [
      ['Stream', 'Giver', 'Partner', '2025/26'],
      ['Care grant', 'ICB', 'Council', 100],
    ];
    expect(found([both, PARTNERS], RESEMBLES)).toEqual([]);
  });
});

test('a table whose own column is not the first is told which one to move', () => {
  const grid = [
    ['2025/26', 'Partner', 'Pool', 'Contribution'],
    [100, 'Council', 'BCF', ''],
  ];
  expect(failure(() => called('POOLS')('', [grid])).message).toContain(
    'move its column Contribution to the front',
  );
});

test('a chance under a misspelled heading is asked for', () => {
  const streams = [
    ['Stream', 'Certainty', 'Probabilty', '2025/26'],
    ['Care grant', 'At risk', 0.5, 100],
  ];
  const rest = [
    [
      ['Allocation', 'Source', 'Commitment', '2025/26'],
      ['', 'Care grant', 'Home care', 100],
    ],
    [
      ['Commitment', '2025/26'],
      ['Home care', 50],
    ],
  ];
  const refused = failure(() => called('RISK')('', '2025/26', null, null, [streams, ...rest]));
  expect(refused.message).toContain('is Probabilty the Probability?');
});

describe('a cap', () => {
  const settledWith = (cap: unknown) => () =>
    called('SETTLEMENT')('BCF', '2025/26', [
      [
        ['Pool', 'Host', 'Overspend rule'],
        ['BCF', 'Council', 'Capped'],
      ],
      [
        ['Contribution', 'Pool', 'Partner', 'Cap', '2025/26'],
        ['', 'BCF', 'Council', '', 700000],
        ['', 'BCF', 'ICB', cap, 300000],
      ],
      [
        ['Outturn', 'Pool', '2025/26'],
        ['', 'BCF', 1100000],
      ],
    ]);

  test.each([
    [1, 'Cap is 1, a cap of £1; 100% of £300,000 is £300,000: type 300000, or type 100% under Cap %'],
    ['5%', 'holds the text "5%"; 5% of £300,000 is £15,000: type 15000, or type 5% under Cap %'],
  ])('typed as the percentage %s is refused with what it would be', (cap, says) => {
    expect(failure(settledWith(cap)).message).toContain(says);
  });
});

describe('a row of a scenario', () => {
  const steps = (...rows: unknown[][]) => [
    streamsWith(100),
    [['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'], ...rows],
  ];
  test('that holds a place and nothing else is reported', () => {
    expect(found(steps(['Cuts', 1, '', '', '', '', '']), 'Scenario step')).toEqual([
      'Step 1 of Cuts is empty, so nothing changes. Fill it in, or remove the row.',
    ]);
  });
  test('that has only a name begins a scenario without steps', () => {
    expect(found(steps(['Cuts', '', '', '', '', '', '']), 'Scenario step')).toEqual([]);
  });
  test('that has only a Spread is no step, and says so', () => {
    expect(found(steps(['Cuts', 1, '', '', '', '', 'protected']), 'Scenario step')).toEqual([
      expect.stringContaining('does not say what it acts on'),
    ]);
  });
  test('with a word that is none of the list is asked for the nearest one', () => {
    expect(found(steps(['Cuts', 1, 'Streams', 'Care grant', 'cut %', 0.1, '']), 'Scenario step')).toEqual([
      expect.stringContaining('which is no target: was Stream meant? Type All, Stream'),
    ]);
  });
  test('with a day as text is told the date', () => {
    const refused = failure(() =>
      funding('Cuts', steps(['Cuts', 1, 'Stream', 'Care grant', 'ends', '31/12/2025', ''])),
    );
    expect(refused.message).toContain('such as =DATE(2025,12,31)');
  });
});
