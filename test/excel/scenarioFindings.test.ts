/** What is wrong with a step of a scenario is told at its cell: by the pane, by POOL.CHECKS, and by the formulas. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { CHANGES } from '../../src/model/plan/declared/words';
import { figuresOf } from '../../src/taskpane/atHand/figures';
import { columnLetters } from '../../src/workbook/layout/address';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { UNDER_SCENARIO } from '../../src/workbook/scenarioSheets/scenarioYear';
import { wholeTables } from '../../src/workbook/layout/tables';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const plan = emptyPlan(2010);
const content = {
  ...plan,
  tables: {
    ...plan.tables,
    Stream: [
      { Stream: 'Sure Start', Partner: 'Council', Kind: 'Grant', '2010/11': 600_000, '2011/12': 600_000 },
      { Stream: 'Core', Partner: 'Council', Kind: 'Base', '2010/11': 400_000, '2011/12': 400_000 },
    ],
    Service: [{ Service: 'Play', Tier: 'Universal' }, { Service: 'Idle' }],
    Allocation: [
      { Allocation: 'a', Source: 'Sure Start', Service: 'Play', Commitment: 'Safe play', '2010/11': 600_000 },
      { Allocation: 'b', Source: 'Sure Start', Service: 'Idle' },
    ],
    Commitment: [{ Commitment: 'Safe play', '2010/11': 500_000 }],
    Scenario: [
      { Scenario: 'Trial', Order: 1, Target: 'Stream', Name: 'Core', Change: 'cut %', Value: 0.1 },
      { Scenario: 'Trial', Order: 2, Target: 'Stream', Name: 'Core', Change: 'cut %', Value: 0.2 },
      { Scenario: 'Other', Order: 1, Target: 'Stream', Name: 'Core', Change: 'cut %', Value: 0.1 },
    ],
  },
};
const FIRST_ROW = 5;
const step = ({ of = 'Trial', order = 1, basedOn = '', target = 'Stream', name = 'Core' } = {}) => [
  ...[of, order, basedOn, target, name],
];
const change = (word: string, value: string | number, from = '', to = '', toTier = '') => [
  ...[word, value, toTier, from, to],
];
const FINE = [...step(), ...change('cut %', 0.1)];
const NEXT = [...step({ order: 2 }), ...change('cut %', 0.2)];
const OTHER = [...step({ of: 'Other' }), ...change('cut %', 0.1)];
const headings = planLayout(content, { suffix: '' })
  .sheets.find(({ name }) => name === 'Scenarios')!
  .tables[0]!.columns.map(({ heading }) => heading);
const cellOf = (heading: string, row = FIRST_ROW) =>
  `Scenarios!${columnLetters(headings.indexOf(heading))}${row}`;

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions, keepsMessages: true });
  await buildWorkbook(planLayout(content, { suffix: '' }));
  await excel.quiet();
  await excel.type('Sheet1!A1', `=POOL.COMMITMENTS("Trial",${wholeTables(UNDER_SCENARIO, '')})`);
});
afterAll(() => excel.close());

/** The findings of the pane about steps, each with its cell, and the sentences that the sheet Checks tells. */
async function told(rows: readonly (readonly (string | number)[])[]) {
  await excel.paste(`Scenarios!A${FIRST_ROW}`, rows);
  const { findings, cellAt, tables } = figuresOf(await readWorkbook());
  const pane = findings
    .filter(({ check }) => check === 'Scenario step')
    .map(({ severity, sentence, place }) => {
      const at = cellAt(place)!;
      const { sheet } = tables.find(({ sheetId }) => sheetId === at.sheetId)!;
      return { severity, cell: `${sheet}!${columnLetters(at.column)}${at.row + 1}`, sentence };
    });
  const sheet: unknown[] = [];
  for (let row = FIRST_ROW; excel.cell(`Checks!A${row}`) !== ''; row++)
    if (excel.cell(`Checks!B${row}`) === 'Scenario step') sheet.push(excel.cell(`Checks!F${row}`));
  return { pane, sheet };
}

test('steps that can be carried out are no finding, and the functions answer', async () => {
  expect(await told([FINE, NEXT, OTHER])).toEqual({ pane: [], sheet: [] });
  expect(excel.cell('Sheet1!A1')).toBe('Priority');
});

describe('a step that cannot be carried out: a finding at its cell, and the functions say the same', () => {
  test.each<[string, (string | number)[][], string, string]>([
    [
      'an unknown name',
      [[...step({ name: 'Sure Strat' }), ...change('cut %', 0.1)]],
      cellOf('Name'),
      'Step 1 of Trial acts on nothing: the plan has no money of the stream Sure Strat; was Sure Start meant?',
    ],
    [
      'a pool that nobody pays into',
      [[...step({ target: 'Pool', name: 'Joint fund' }), ...change('cut %', 0.1)]],
      cellOf('Name'),
      'Step 1 of Trial acts on nothing: the plan has no money of the pool Joint fund.',
    ],
    [
      'a target that there is none of',
      [[...step({ target: 'Streem' }), ...change('cut %', 0.1)]],
      cellOf('Target'),
      'Step 1 of Trial acts on Streem, which is no target: was Stream meant? Type All, Stream, Partner, Kind, Certainty, Service, Tier, Pool.',
    ],
    [
      'a change that there is none of',
      [[...step(), ...change('halve', 0.1)]],
      cellOf('Change'),
      `Step 1 of Trial has the change halve: type ${CHANGES.join(', ')}.`,
    ],
    [
      'years backwards',
      [[...step(), ...change('cut %', 0.1, '2012/13', '2010/11')]],
      cellOf('To year'),
      'Step 1 of Trial runs backwards, from 2012/13 to 2010/11.',
    ],
    [
      '246%',
      [[...step(), ...change('cut %', 2.46)]],
      cellOf('Value'),
      'Step 1 of Trial has the Value 2.46 for cut %, which is 246%: type a percentage from 0% to 100%, such as 2.46% or 0.0246.',
    ],
    [
      'more than there is',
      [[...step(), ...change('cut £', 400_001, '2011/12')]],
      cellOf('Value'),
      'Step 1 of Trial cannot be carried out. £400,001 is to be cut from Core in 2011/12, which has £400,000.',
    ],
    [
      'based on itself',
      [[...step({ basedOn: 'Trial' }), ...change('cut %', 0.1)]],
      cellOf('Based on'),
      'Trial is based on Trial, which is based on it: clear Based on for one of them.',
    ],
    [
      'based on what is no scenario',
      [[...step({ basedOn: 'Tiral' }), ...change('cut %', 0.1)]],
      cellOf('Based on'),
      'Trial is based on Tiral, which is no scenario of the plan.',
    ],
    [
      'two steps that say what a stream is to be',
      [
        [...step(), ...change('set £', 100)],
        [...step({ order: 2, name: 'CORE' }), ...change('set £', 200, '2011/12')],
      ],
      cellOf('Change', FIRST_ROW + 1),
      'Step 2 of Trial contradicts step 1 of Trial: both say what CORE is to be. Keep one of them.',
    ],
    [
      'two steps that say when a stream ends',
      [
        [...step(), ...change('ends', 40633)],
        [...step({ order: 2 }), ...change('ends', 40999)],
      ],
      cellOf('Change', FIRST_ROW + 1),
      'Step 2 of Trial contradicts step 1 of Trial: both say what Core ends on. Keep one of them.',
    ],
  ])('%s', async (_, [first = FINE, second = NEXT], cell, sentence) => {
    expect(await told([first, second, OTHER])).toEqual({
      pane: [{ severity: 'Error', cell, sentence }],
      sheet: [sentence],
    });
    expect(excel.cell('Sheet1!A1')).toBe('#N/A');
    expect(excel.errorMessage('Sheet1!A1')).toBe(sentence);
  });
});

test('two scenarios based on each other: each is told at its own cell', async () => {
  const round = [
    [...step({ basedOn: 'Other' }), ...change('cut %', 0.1)],
    NEXT,
    [...step({ of: 'Other', basedOn: 'Trial' }), ...change('cut %', 0.1)],
  ];
  const { pane } = await told(round);
  expect(pane.map(({ cell, sentence }) => [cell, sentence]).sort()).toEqual([
    [cellOf('Based on'), 'Trial is based on Other, which is based on it: clear Based on for one of them.'],
    [cellOf('Based on', 7), 'Other is based on Trial, which is based on it: clear Based on for one of them.'],
  ]);
  expect(excel.cell('Sheet1!A1')).toBe('#N/A');
});

test('capitals make no other scenario, and what is wrong in such a row is told', async () => {
  const { pane } = await told([FINE, [...step({ of: 'TRIAL', order: 2 }), ...change('cut %', 2.46)], OTHER]);
  expect(pane.map(({ cell }) => cell)).toEqual([cellOf('Value', FIRST_ROW + 1)]);
});

describe('a step that finds no money changes nothing, and a warning says so', () => {
  test.each<[string, (string | number)[], string, string]>([
    [
      'in years that the plan does not have',
      [...step(), ...change('cut %', 0.1, '2030/31')],
      cellOf('From year'),
      'Step 1 of Trial acts on nothing: there is no money of Core in any year that it covers.',
    ],
    [
      'in years that ended before the plan',
      [...step(), ...change('cut %', 0.1, '', '2005/06')],
      cellOf('To year'),
      'Step 1 of Trial acts on nothing: there is no money of Core in any year that it covers.',
    ],
    [
      'in a year without any',
      [...step(), ...change('cut %', 0.1, '2012/13', '2013/14')],
      cellOf('From year'),
      'Step 1 of Trial acts on nothing: there is no money of Core in any year that it covers.',
    ],
    [
      'of a service for which nobody pays',
      [...step({ target: 'Service', name: 'Idle' }), ...change('cut %', 0.1)],
      cellOf('Name'),
      'Step 1 of Trial acts on nothing: there is no money of Idle in any year that it covers.',
    ],
  ])('%s', async (_, row, cell, sentence) => {
    expect(await told([row, NEXT, OTHER])).toEqual({
      pane: [{ severity: 'Warning', cell, sentence }],
      sheet: [sentence],
    });
    expect(excel.cell('Sheet1!A1')).toBe('Priority');
  });
});

test('a name that is no scenario is an error of the formula that asks for it', async () => {
  await told([FINE, NEXT, OTHER]);
  await excel.type('Sheet1!A40', `=POOL.COMMITMENTS("Trail",${wholeTables(UNDER_SCENARIO, '')})`);
  expect(excel.cell('Sheet1!A40')).toBe('#N/A');
  expect(excel.errorMessage('Sheet1!A40')).toBe('No scenario is called Trail: was Trial meant?');
});
