import { act, screen, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

/** Two amounts stored as text, one negative amount: two errors of one check, one warning of another. */
const faulty: Grid = [
  ['Stream', '2010/11', '2011/12'],
  ['Sure Start', '£3.9m', 5],
  ['Children’s Fund', 10, 'twelve'],
  ['Behaviour', -4, 5],
];
const manyTexts = (rows: number): Grid => [
  ['Stream', '2010/11'],
  ...Array.from({ length: rows }, (_, i) => [`Stream ${i + 1}`, 'text']),
];

async function showChecks(workbook: ToyWorkbook) {
  workbook.memory.set('screen', 'checks');
  const user = await showPane(workbook);
  await screen.findByText(/Not checked|There is no plan/); // the screen is loaded when it is shown
  return user;
}
/** The rows of findings, by their titles; what is not checked is below them. */
const titles = () =>
  ['Errors', 'Warnings', 'Notes'].flatMap((severity) => {
    const list = screen.queryByRole('list', { name: severity });
    return list
      ? within(list)
          .getAllByRole('group')
          .map((group) => document.getElementById(group.getAttribute('aria-labelledby')!)!.textContent)
      : [];
  });
const title = () => screen.getAllByRole('heading', { level: 2 })[0]!.textContent;
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the Checks screen', () => {
  it('says how many errors and warnings there are, and lists them, the gravest first', async () => {
    await showChecks(new ToyWorkbook(table('Funding', faulty)));
    expect(title()).toBe('2 errors and 1 warning');
    expect(titles()).toEqual([
      'Sure Start has a number stored as text',
      'Children’s Fund has a number stored as text',
      'Behaviour has a negative amount',
    ]);
    expect(screen.getByText(/^The Stream table, row 1, 2010\/11 holds the text/)).toBeTruthy();
  });

  it('shows one finding of several years as one row with its total, which opens each year', async () => {
    const streams: Grid = [
      ['Stream', '2010/11', '2011/12'],
      ['Sure Start', 100, 200],
      ['ABG', 5000, ''],
    ];
    const workbook = new ToyWorkbook(
      table('Funding', streams),
      table('Spending', [
        ['Allocation', 'Source', '2010/11', '2011/12'],
        ['', 'Sure Start', 150, 210],
        ['', 'ABG', 5500, ''],
      ]),
    );
    const user = await showChecks(workbook);
    expect(titles()).toEqual(['ABG is used for more than it has', 'Sure Start is used for more than it has']);
    expect(screen.getByText('£60')).toBeTruthy();
    await user.click(button('Sure Start is used for more than it has: 2 years'));
    expect(screen.getByText(/£50 too much/)).toBeTruthy();
    await user.click(button('2011/12'));
    expect(workbook.selected).toEqual([['id of Funding', 4, 3]]);
  });

  it('shows one check about many subjects as one row, which opens a row each, the first hundred first', async () => {
    const user = await showChecks(new ToyWorkbook(table('Funding', manyTexts(120))));
    expect(titles()).toEqual(['Number stored as text']);
    expect(screen.getByText('120 findings in 1 row')).toBeTruthy();
    await user.click(button('Number stored as text: 120 findings'));
    // by text and element: looking hundreds of rows up by role takes jsdom many seconds
    const rows = () => document.querySelectorAll('li li').length;
    expect(rows()).toBe(100);
    await user.click(screen.getByText('Show all 120'));
    expect(rows()).toBe(120);
  });

  it('selects the cell of a finding when its title is clicked, wherever the table is on its sheet', async () => {
    const workbook = new ToyWorkbook(table('Notes', [['Note']]), table('Funding', faulty));
    const user = await showChecks(workbook);
    await user.click(button('Children’s Fund has a number stored as text'));
    expect(workbook.selected).toEqual([['id of Funding', 3 + 2, 1 + 2]]);
  });

  it('shows the severities that are pressed, all where none is', async () => {
    const user = await showChecks(new ToyWorkbook(table('Funding', faulty)));
    await user.click(button('2 errors'));
    expect(titles()).toHaveLength(2);
    expect(screen.getByText('2 of 3 findings shown')).toBeTruthy();
    await user.click(button('1 warning'));
    expect(titles()).toHaveLength(3);
    await user.click(button('2 errors'));
    expect(titles()).toEqual(['Behaviour has a negative amount']);
  });

  it('finds words in any order and case, counts what matches, and leads back where nothing does', async () => {
    const user = await showChecks(new ToyWorkbook(table('Funding', faulty)));
    const search = screen.getByRole('searchbox', { name: 'Words in the findings' });
    await user.type(search, '2011/12 FUND');
    expect(titles()).toHaveLength(1);
    expect(button('1 error')).toBeTruthy();
    await user.type(search, ' nowhere');
    expect(screen.getByText('No finding matches.')).toBeTruthy();
    await user.click(button('Show everything'));
    expect(titles()).toHaveLength(3);
  });

  it('opens as it was left, and passes over what it does not recognise', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    workbook.memory.set('checks', { filter: { severities: ['Warning', 'Fatal'], text: 7 }, folded: 'all' });
    await showChecks(workbook);
    expect(screen.getByRole('button', { name: '1 warning', pressed: true })).toBeTruthy();
    expect(titles()).toEqual(['Behaviour has a negative amount']);
  });

  it('says so when nothing is wrong, and when there is no plan to check', async () => {
    const workbook = new ToyWorkbook(table('Partners', [['Partner'], ['Coventry City Council']]));
    await showChecks(workbook);
    expect(screen.getByText('Every check that has something to go by holds.')).toBeTruthy();
    workbook.tables = [];
    await settled(() => workbook.change());
    expect(screen.getByText(/^There is no plan to check/)).toBeTruthy();
  });

  it('lists below what is not checked and why, folded away; a click goes to where it would be', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await showChecks(workbook);
    const group = () => button(/^Not checked/);
    expect(group().getAttribute('aria-expanded')).toBe('false');
    await user.click(group());
    const list = within(screen.getByRole('list', { name: 'Not checked' }));
    expect(list.getByText('No Outturn table').nextSibling!.textContent).toBe(
      'Settlement without an owner; Spending above the budget',
    );
    expect(list.queryByRole('button', { name: /No Outturn table/ })).toBeNull();
    await user.click(list.getByRole('button', { name: /No Ring-fence in the Stream table/ }));
    expect(workbook.selected).toEqual([['id of Funding', 3, 1]]);
  });

  it('can be worked by keyboard alone', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await showPane(workbook);
    screen.getByRole('tab', { name: 'Plan' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await settled();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('tab', { name: 'Checks', selected: true })).toBeTruthy();
    (await screen.findByRole('button', { name: 'Sure Start has a number stored as text' })).focus();
    await user.keyboard('{ArrowDown}');
    await settled();
    expect(document.activeElement).toBe(button('Use £3,900,000: Sure Start has a number stored as text'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Change a cell'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Change a cell' })).toBeNull();
  });
});

describe('a finding that a click mends', () => {
  it('shows each cell before and after and what the checks say then, and changes it in one go', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await showChecks(workbook);
    await user.click(button('Use £3,900,000: Sure Start has a number stored as text'));
    const lines = within(screen.getByRole('table', { name: 'Use £3,900,000' }));
    expect(lines.getAllByRole('row')[1]!.textContent).toBe('Sure Start, 2010/11£3.9m£3,900,000');
    expect(screen.getByText(/No new error or warning comes/)).toBeTruthy();
    await user.click(button('Change a cell'));
    await settled();
    expect(workbook.tables[0]!.grid[1]).toEqual(['Sure Start', 3900000, 5]);
    expect(titles()).toEqual([
      'Children’s Fund has a number stored as text',
      'Behaviour has a negative amount',
    ]);
    expect(screen.getByRole('status').textContent).toMatch(/^One cell is changed\. Undo/);
    expect(document.activeElement!.textContent).toBe('1 error and 1 warning');
  });

  it('keeps the question open where the workbook refuses, and says why', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await showChecks(workbook);
    await user.click(button('Take the minus away: Behaviour has a negative amount'));
    workbook.failing = new Error('The sheet is protected. Unprotect it, then try again.');
    await user.click(button('Change a cell'));
    await settled();
    expect(screen.getByRole('status').textContent).toMatch(/^The sheet is protected/);
    expect(button('Change a cell')).toBeTruthy();
    expect(workbook.tables[0]!.grid[3]).toEqual(['Behaviour', -4, 5]);
  });

  it('lets one of several ways be chosen', async () => {
    const workbook = new ToyWorkbook(table('Partners', [['Partner', 'Type'], ['ICB', 'NHS']])); // prettier-ignore
    const user = await showChecks(workbook);
    await user.click(button('Use NHS commissioner: ICB has a word that is not known'));
    await user.click(screen.getByRole('button', { name: 'Use NHS provider', pressed: false }));
    await user.click(button('Change a cell'));
    await settled();
    expect(workbook.tables[0]!.grid[1]).toEqual(['ICB', 'NHS provider']);
  });

  it('mends many of one kind together', async () => {
    const grid: Grid = [['Stream', '2010/11'], ...Array.from({ length: 30 }, (_, i) => [`S${i}`, `£${i + 1}k`])]; // prettier-ignore
    const workbook = new ToyWorkbook(table('Funding', grid));
    const user = await showChecks(workbook);
    await user.click(button('Mend all 30: Number stored as text'));
    await user.click(button('Change 30 cells'));
    await settled();
    expect(workbook.tables[0]!.grid[30]).toEqual(['S29', 30000]);
  });

  it('takes rows beneath a table in', async () => {
    const beneath: Grid = [['KS3', 7, 8]];
    const workbook = new ToyWorkbook({ ...table('Funding', [['Stream', '2010/11', '2011/12'], ['ABG', 5, 6]]), beneath }); // prettier-ignore
    const user = await showChecks(workbook);
    await user.click(button('Include this row: Rows are beneath the Stream table'));
    await user.click(button('Include this row'));
    await settled();
    expect(workbook.tables[0]!.grid).toHaveLength(3);
  });
});

describe('a finding that is accepted', () => {
  const accepting = async (workbook: ToyWorkbook) => {
    const user = await showChecks(workbook);
    await user.click(button('Accept: Behaviour has a negative amount'));
    return user;
  };

  it('is kept with a reason and a day, counts no more, and comes back when it is withdrawn', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const user = await accepting(workbook);
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    expect(screen.getByText(/Give the reason/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Why is this acceptable?' }), 'A repayment');
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    await settled();
    expect(workbook.acceptances).toMatchObject([
      { check: 'Negative amount', subject: 'Behaviour', year: '2010/11', reason: 'A repayment', until: '' },
    ]);
    expect(title()).toBe('2 errors');
    expect(screen.getByText(/^Because: A repayment\. Accepted on/)).toBeTruthy();
    await user.click(button('Withdraw: Negative amount, Behaviour'));
    await settled();
    expect(title()).toBe('2 errors and 1 warning');
    expect(workbook.acceptances).toEqual([]);
  });

  it('is open again where its figures change, and after its day', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty));
    const kept = {
      ...{ check: 'Negative amount', subject: 'Behaviour', year: '2010/11', reason: 'A repayment' },
      ...{ on: '2010-04-01', until: '9999-01-01' },
      sentence:
        'The Stream table, row 3, 2010/11 is negative: if money is to be paid back say so in its evidence, else take the minus away.',
    };
    workbook.acceptances = [kept];
    await showChecks(workbook);
    expect(title()).toBe('2 errors');
    workbook.acceptances = [{ ...kept, until: '2010-06-30' }];
    await settled(() => workbook.change());
    expect(title()).toBe('2 errors and 1 warning');
    workbook.acceptances = [{ ...kept, sentence: 'Something else' }];
    await settled(() => workbook.change());
    expect(title()).toBe('2 errors and 1 warning');
  });
});

describe('what is new since the last look', () => {
  it('is marked, and may be shown alone', async () => {
    const workbook = new ToyWorkbook(table('Funding', faulty.slice(0, 3)));
    const user = await showChecks(workbook);
    expect(screen.queryByText(/since you last looked/)).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Report' }));
    await settled(() => workbook.change(table('Funding', faulty)));
    await user.click(screen.getByRole('tab', { name: /Checks/ }));
    await act(() => screen.findByText(/^1 is new since you last looked on/));
    expect(screen.getAllByText('New')).toHaveLength(1);
    await user.click(button('1 new'));
    expect(titles()).toEqual(['Behaviour has a negative amount']);
  });
});
