import { screen, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const streams: Grid = [
  ['Stream', 'Certainty', '2010/11', '2011/12'],
  ['Area based grant', 'Confirmed', 16400000, 15200000.5],
  ['Sure Start', 'Indicative', 3956465, 'unknown'],
  ['Extended schools', 'Indicative', 175328, 1000],
  ['Early years', 'At risk', 'unknown', 'unknown'],
  ['Children’s Fund', '', 68300, 0],
];
const figuresOf = (certainty: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${certainty}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the Plan screen', () => {
  it('adds up what can be counted on by certainty and year, to the pound', async () => {
    await showPane(new ToyWorkbook(table('Funding', streams)));
    expect(screen.getByRole('table', { name: 'What can we count on?' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((heading) => heading.textContent)).toEqual([
      'Certainty',
      '2010/11',
      '2011/12',
    ]);
    expect(figuresOf('Confirmed')).toEqual(['£16,400,000', '£15,200,001']);
    expect(figuresOf('Not given')).toEqual(['£68,300', '£0']);
  });

  it('says "at least" of a sum that rests on an unknown amount, and "not given" where nothing is known', async () => {
    await showPane(new ToyWorkbook(table('Funding', streams)));
    expect(figuresOf('Indicative')).toEqual(['£4,131,793', '≥at least £1,000']);
    expect(figuresOf('At risk')).toEqual(['– not given', '– not given']);
    expect(figuresOf('Total')).toEqual(['≥at least £20,600,093', '≥at least £15,201,001']);
  });

  it('keeps the pence at hand, and does not round a penny away', async () => {
    const penny = [
      ['Stream', '2010/11', '2011/12'],
      ['Grant', 9999999999.99, 0.01],
    ];
    await showPane(new ToyWorkbook(table('Funding', penny)));
    expect(figuresOf('Total')).toEqual(['£10,000,000,000', '£0.01']);
    expect(screen.getAllByTitle('£9,999,999,999.99')).toHaveLength(3);
  });

  it('draws the funding as bars from zero, and a click on a part selects its first cell', async () => {
    const workbook = new ToyWorkbook(table('Funding', streams));
    const user = await showPane(workbook);
    const part = screen.getByTitle('Confirmed, 2011/12: £15,200,000.50');
    expect(part.style.width).toBe(`${(100 * 15200000.5) / 20600093}%`);
    await user.click(screen.getByTitle('Indicative, 2010/11: £4,131,793.00'));
    expect(workbook.selected.pop()).toEqual(['id of Funding', 5, 3]);
    await user.click(screen.getByTitle('Not all is known, 2011/12: Indicative, At risk'));
    expect(workbook.selected.pop()).toEqual(['id of Funding', 5, 4]);
  });

  it('shows its figures when asked, by keyboard too, each a way to its cell, and remembers that', async () => {
    const workbook = new ToyWorkbook(table('Funding', streams));
    const user = await showPane(workbook);
    const shown = () => screen.queryByRole('button', { name: '£68,300' });
    expect(shown()).toBeNull();
    screen.getByRole('button', { name: 'Show the figures What can we count on?' }).focus();
    await user.keyboard('{Enter}');
    shown()!.focus();
    await user.keyboard('{Enter}');
    expect(workbook.selected.pop()).toEqual(['id of Funding', 8, 3]);
    expect(workbook.recall('figures of funding')).toBe(true);
  });

  it('says "about" of a sum that rests on a rounded figure, and "at least" of one that rests on a bound', async () => {
    const workbook = new ToyWorkbook(
      table('Funding', [
        ['Stream', 'Certainty', 'Evidence', '2010/11', '2011/12'],
        ['Area based grant', 'Confirmed', 'SOU-1', 10700000, ''],
        ['Placements', 'Indicative', 'NOT-1', '', 23000000],
      ]),
      table('Sources', [
        ['Evidence', 'Figure', 'Quality'],
        ['SOU-1', '£10.7M', 'rounded'],
        ['NOT-1', 'over £23M', 'bound'],
      ]),
    );
    const user = await showPane(workbook);
    expect(figuresOf('Total')).toEqual(['≈about £10,700,000', '≥at least £23,000,000']);
    expect(screen.getAllByTitle('about £10,700,000').map(({ textContent }) => textContent)).toContain(
      '≈£10.7m',
    );
    await user.click(screen.getByTitle('Not all is known, 2011/12: Indicative'));
    expect(workbook.selected.pop()).toEqual(['id of Funding', 5, 5]);
  });

  it('says that a negative amount is in the figures alone', async () => {
    const grid = [
      ['Stream', 'Certainty', '2010/11'],
      ['Grant', 'Confirmed', 5],
      ['To be paid back', 'Ended', -2],
    ];
    await showPane(new ToyWorkbook(table('Funding', grid)));
    expect(screen.getByText('Negative amounts are in the figures and not in the bars.')).toBeTruthy();
    expect(screen.queryByTitle('Ended, 2010/11: -£2.00')).toBeNull();
    expect(figuresOf('Ended')).toEqual(['-£2']);
  });

  it('says what of a year is confirmed beside its bar, and only the sum where all of it is', async () => {
    const grid = [
      ['Stream', 'Certainty', '2010/11', '2011/12'],
      ['Grant', 'Confirmed', 84, 90],
      ['Bid', 'At risk', 4, 0],
    ];
    await showPane(new ToyWorkbook(table('Funding', grid)));
    expect(screen.getByText('£84 of £88').title).toBe('£88.00');
    expect(screen.queryByText(/of £90/)).toBeNull();
  });

  it('counts errors, warnings and notes, and each count leads to those findings alone', async () => {
    const grid = [
      ['Stream', '2010/11', '2011/12'],
      ['Grant', '£3.9m', 0],
      ['Fund', '12', -5],
    ];
    const user = await showPane(new ToyWorkbook(table('Funding', grid)));
    const health = within(screen.getByRole('group', { name: 'Findings' }));
    expect(health.getAllByRole('button').map((count) => count.textContent)).toEqual([
      '2 errors',
      '1 warning',
      '0 notes',
    ]);
    await user.click(health.getByRole('button', { name: '1 warning' }));
    expect(screen.getByRole('tab', { name: 'Checks', selected: true })).toBeTruthy();
    expect(await screen.findByRole('button', { name: '1 warning', pressed: true })).toBeTruthy();
    expect(screen.getByText(/2011\/12 is negative/)).toBeTruthy();
    expect(screen.queryByText(/£3\.9m/)).toBeNull();
  });

  it('lists the tables it found, passes over those of the user, and a click goes there', async () => {
    const workbook = new ToyWorkbook(
      table('Notes', [['Note'], ['mine']]),
      table(
        'Streams',
        [
          ['stream ', '2010/11'],
          ['Grant', 1],
        ],
        'Funding',
      ),
    );
    const user = await showPane(workbook);
    const rows = within(screen.getByRole('list', { name: 'Tables' })).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual(['StreamFunding1 row']);
    await user.click(rows[0]!);
    expect(workbook.selected).toEqual([['id of Funding', 3, 1]]);
  });

  it('lists the numbers that are not read, each a way to its column, and says how many totals are left out', async () => {
    const workbook = new ToyWorkbook(
      table('Funding', [
        ['Stream', 'Weeks', '2010/11', '2011/12 Budget'],
        ['Grant', 52, 1, 40],
        ['Other grant', 26, 2, 60],
        ['Total', '', 3, 100],
      ]),
    );
    const user = await showPane(workbook);
    expect(statusLine()).toMatch(/^Up to date · 1 table · [\d:]{8} · 2 numbers read, 4 not read$/);
    const rows = within(screen.getByRole('list', { name: 'What was not read' })).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Stream table, column Weeks2 numbers, 78 in all: it is a column of your own.',
      'Stream table, column 2011/12 Budget2 numbers, 100 in all: its heading cannot be read.',
    ]);
    await user.click(rows[1]!);
    expect(workbook.selected).toEqual([['id of Funding', 3, 4]]);
    expect(screen.getByText(/^One row states a total\./)).toBeTruthy();
  });

  it('finds rows directly beneath a table, and one button takes them in', async () => {
    const grid = [
      ['Stream', '2010/11'],
      ['Grant', 1],
    ];
    const beneath = [
      ['Pasted grant', 250],
      ['Another', 50],
    ];
    const user = await showPane(new ToyWorkbook({ ...table('Funding', grid), beneath }));
    const part = screen.getByRole('region', { name: 'Rows beneath a table' });
    expect(part.textContent).toContain(
      '2 rows directly beneath the Stream table, £300 in all, are not in the table, so that nothing counts them.',
    );
    await user.click(within(part).getByRole('button', { name: 'Take 2 rows in' }));
    await settled();
    expect(screen.queryByRole('region', { name: 'Rows beneath a table' })).toBeNull();
    expect(figuresOf('Total')).toEqual(['£301']);
  });

  it('says in the status line how many numbers were read', async () => {
    const workbook = new ToyWorkbook(table('Funding', streams));
    await showPane(workbook);
    expect(statusLine()).toMatch(/^Up to date · 1 table · [\d:]{8} · 7 numbers read$/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Coventry');
  });

  it('follows the workbook: a new amount, a table that is gone', async () => {
    const workbook = new ToyWorkbook(
      table('Funding', [
        ['Stream', '2010/11'],
        ['Grant', 1],
      ]),
    );
    await showPane(workbook);
    await settled(() =>
      workbook.change(
        table('Funding', [
          ['Stream', '2010/11'],
          ['Grant', 5459429],
        ]),
      ),
    );
    expect(figuresOf('Total')).toEqual(['£5,459,429']);
    workbook.tables = [];
    await settled(() => workbook.change());
    expect(screen.getByText('Start a plan')).toBeTruthy();
  });

  it('says what will stand there while the plan has no stream, or its streams no year', async () => {
    const workbook = new ToyWorkbook(
      table('Funding', [
        ['Stream', '2010/11'],
        ['', ''],
      ]),
    );
    await showPane(workbook);
    expect(screen.getByText(/once the Stream table names a funding stream/)).toBeTruthy();
    await settled(() => workbook.change(table('Funding', [['Stream'], ['Grant']])));
    expect(screen.getByText(/once the Stream table has a column for a year/)).toBeTruthy();
  });
});
