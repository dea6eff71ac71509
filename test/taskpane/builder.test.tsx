import { act, screen, within } from '@testing-library/react';
import { type UserEvent } from '@testing-library/user-event';
import { type Grid } from '../../src/model/table/grid';
import { associateAll } from '../functions/associated';
import { sheetWith } from '../model/trace/exampleBook';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

beforeAll(associateAll);

const STREAMS: Grid = [
  ['Stream', 'Partner', 'Certainty', '2025/26', '2026/27'],
  ['High needs', 'Council', 'Confirmed', 1000, 1100],
  ['ICB base', 'ICB', 'Indicative', 500, 500.5],
];
const SCENARIOS: Grid = [
  ['Scenario', 'Target', 'Name', 'Change', 'Value'],
  ['Ends "soon"', 'Stream', 'ICB base', 'cut %', 0.5],
];

/** The workbook at Mine!C5, and the pane on Plan. */
async function open() {
  const workbook = new ToyWorkbook(table('Streams', STREAMS), table('Scenarios', SCENARIOS));
  const tables = Object.entries({ Streams: STREAMS, Scenarios: SCENARIOS });
  workbook.formulas = {
    sheets: [
      sheetWith('Mine', [{ row: 0, column: 0, grid: [[60, 40]] }]),
      ...tables.map(([name, grid]) => sheetWith(name, [{ row: 3, column: 1, grid, table: name }])),
    ],
    names: [],
  };
  workbook.at = { sheetId: 'id of Mine', row: 4, column: 2 };
  const user = await showPane(workbook);
  return { workbook, user };
}
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const combo = (name: RegExp | string) => within(screen.getByRole('form')).getByRole('combobox', { name });
const formula = () => document.querySelector('form code')?.textContent;
const result = () =>
  within(screen.getByRole('table', { name: 'Result' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

async function openFunction(user: UserEvent, name: string) {
  await user.click(button('Insert a formula'));
  await user.click(await screen.findByRole('button', { name: new RegExp(`^POOL\\.${name}\\b`) }));
  await screen.findByRole('form', { name: `What POOL.${name} is given` });
  await settled();
}

describe('the function builder', () => {
  it('shows the result of the plan’s own tables at once, and writes the formula where the cursor was', async () => {
    const { workbook, user } = await open();
    await openFunction(user, 'FUNDING');
    expect(document.activeElement!.textContent).toBe('POOL.FUNDING');
    expect(formula()).toBe('=POOL.FUNDING("Base",Streams[#All])');
    expect(result()).toEqual([
      'Stream | Partner | Certainty | 2025/26 | 2026/27',
      'High needs | Council | Confirmed | 1,000 | 1,100',
      'ICB base | ICB | Indicative | 500 | 500.5',
      'Total |  |  | 1,500 | 1,600.5',
    ]);
    expect(screen.getByText('Goes into Mine!C5, 4 rows and 5 columns.')).toBeTruthy();
    await user.click(button('Insert'));
    const cell = { sheetId: 'id of Mine', row: 4, column: 2 };
    expect(workbook.inserted).toEqual([
      [cell, '', { formula: '=POOL.FUNDING("Base",Streams[#All])', rows: 4, columns: 5 }],
    ]);
    expect(workbook.selected).toEqual([['id of Mine', 4, 2]]);
    expect(statusLine()).toContain('The formula is in Mine!C5. Undo (Ctrl+Z) takes it back.');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('gives the tables that a scenario acts on, and doubles the quotes of its name', async () => {
    const { user } = await open();
    await openFunction(user, 'FUNDING');
    await user.click(combo('Scenario'));
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: 'Ends "soon"' }));
    await settled();
    expect(formula()).toBe('=POOL.FUNDING("Ends ""soon""",Streams[#All],Scenarios[#All])');
    expect(result()[2]).toBe('ICB base | ICB | Indicative | 250 | 250.25');
    await user.click(button('2 of 2 tables'));
    await user.click(screen.getByRole('checkbox', { name: 'Scenarios' }));
    await settled();
    expect(screen.getByText(/cannot be calculated without the scenario table/)).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Result' })).toBeNull();
  });

  it('takes a column or the selected cells, says what is missing, and leaves out what is optional', async () => {
    const { workbook, user } = await open();
    await openFunction(user, 'APPORTION');
    expect(screen.getByText('The result shows here. Give the total. Give the weights.')).toBeTruthy();
    await user.click(button('Insert'));
    expect(screen.getAllByRole('alert').map((each) => each.textContent)).toEqual([
      'Give the total.',
      'Give the weights.',
    ]);
    expect(workbook.inserted).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Total' }), '£1,000.01');
    workbook.area = { sheetId: 'id of Mine', sheet: 'Mine', row: 0, column: 0, rows: 1, columns: 2 };
    await user.click(button('Use selected cells for Weights'));
    await settled();
    expect(formula()).toBe("=POOL.APPORTION(1000.01,'Mine'!A1:B1)");
    expect(result()).toEqual(['600.01 | 400']);
    await user.clear(combo('Weights'));
    await user.type(combo('Weights'), '2026');
    await user.click(screen.getByRole('option', { name: 'Streams[[2026/27]]' }));
    await settled();
    expect(formula()).toBe('=POOL.APPORTION(1000.01,Streams[[2026/27]])');
    expect(result()).toHaveLength(2);
  });

  it('says before that there is no room, writes nothing then, and takes another cell', async () => {
    const { workbook, user } = await open();
    workbook.noRoom = 'The result fills C5:E8, and D6 is not empty. Clear it, or choose a cell with room.';
    await openFunction(user, 'FUNDING');
    expect(screen.getByText(workbook.noRoom)).toBeTruthy();
    await user.click(button('Insert'));
    expect(workbook.inserted).toEqual([]);
    workbook.noRoom = null;
    workbook.held = '=1+1';
    await settled(() => workbook.select('id of Mine', 9, 0));
    await user.click(button('Use the selected cell'));
    await settled();
    expect(screen.getByText(/^Goes into Mine!A10, .* It replaces what is there now: =1\+1$/)).toBeTruthy();
    await user.click(button('Insert'));
    expect(workbook.inserted).toMatchObject([[{ row: 9, column: 0 }, '=1+1', {}]]);
  });

  it('reads the workbook again when the plan changes, and not when it only may have', async () => {
    const { workbook, user } = await open();
    await openFunction(user, 'FUNDING');
    const read = jest.spyOn(workbook, 'readFormulas');
    await act(async () => workbook.change(...workbook.tables));
    await settled();
    expect(read).not.toHaveBeenCalled();
    const [streams, ...others] = workbook.tables;
    await act(async () => workbook.change({ ...streams!, grid: STREAMS.slice(0, 2) }, ...others));
    await settled();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps what was entered where Excel refuses, and Escape goes back to the button', async () => {
    const { workbook, user } = await open();
    await openFunction(user, 'FUNDING');
    workbook.failing = new Error('The sheet Mine is protected. Nothing was written.');
    await user.click(button('Insert'));
    expect(statusLine()).toContain('The sheet Mine is protected.');
    expect(formula()).toBe('=POOL.FUNDING("Base",Streams[#All])');
    workbook.failing = null;
    await user.keyboard('{Escape}');
    await settled();
    expect(document.activeElement).toBe(button('Insert a formula'));
  });

  it('finds a function by what it does, and says where none is found', async () => {
    const { user } = await open();
    await user.click(button('Insert a formula'));
    await user.type(
      await screen.findByRole('searchbox', { name: 'Search the functions' }),
      'overspend indices',
    );
    expect(screen.getByText('No function has these words. Try fewer of them.')).toBeTruthy();
    await user.clear(screen.getByRole('searchbox', { name: 'Search the functions' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search the functions' }), 'owes whom');
    expect(screen.getAllByRole('button', { name: /^POOL\./ })).toHaveLength(1);
  });
});

describe('the page of a function', () => {
  const fetched = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = fetched;
  });

  it('opens the builder for it, and the builder opens its page', async () => {
    const PAGES = [{ page: 'CUT.html', kind: 'Function', title: 'POOL.CUT', words: 'Spreads a cut.' }];
    globalThis.fetch = (async () => ({ ok: true, json: async () => PAGES })) as unknown as typeof fetch;
    const { user } = await open();
    await user.click(button('Help on this screen'));
    await user.type(await screen.findByRole('searchbox', { name: 'Search the help' }), 'cut');
    await user.click(screen.getByRole('button', { name: /^POOL\.CUT/ }));
    await user.click(button('Use POOL.CUT'));
    await screen.findByRole('form', { name: 'What POOL.CUT is given' });
    await user.selectOptions(combo(/^Rule/), 'least harm');
    await user.click(button('Read about POOL.CUT'));
    expect((await screen.findByTitle('POOL.CUT')).getAttribute('src')).toBe('help/CUT.html');
    await user.click(button('Close help'));
    await settled();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^Rule/ }).value).toBe('least harm');
  });
});
