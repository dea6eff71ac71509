import { screen, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { associateAll } from '../functions/associated';
import { sheetWith } from '../model/trace/exampleBook';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

beforeAll(associateAll);

const STREAMS: Grid = [
  ['Stream', 'Partner', '2010/11'],
  ['Sure Start', 'Council', 100],
];
/** Budgets in B1:B3 with their names, floors in C1:C3. */
const BUDGETS: Grid = [
  ['Supported living', 100000, 75000],
  ['Community team', 150000, 25000],
  ['Employment support', 50000, 25000],
];
const ASKED = '=POOL.CUT(B1:B3,200000,"protected",C1:C3)';

function cuts(formula: string, shows: Grid[number][number] = { error: '#N/A' }) {
  return {
    sheets: [
      sheetWith('Cuts', [
        { row: 0, column: 0, grid: BUDGETS },
        { row: 0, column: 4, grid: [[shows]], formula },
      ]),
    ],
    names: [],
  };
}

async function shown(formula: string, screenName = 'trace') {
  const workbook = new ToyWorkbook(table('Streams', STREAMS));
  workbook.memory.set('screen', screenName);
  workbook.formulas = cuts(formula);
  workbook.at = { sheetId: 'id of Cuts', row: 0, column: 4 };
  const user = await showPane(workbook);
  return { workbook, user };
}

describe('Why is this an error?', () => {
  it('a cut beyond the floors: the most that can be cut is £175,000, what each budget can give, and the button', async () => {
    const { workbook, user } = await shown(ASKED);
    await screen.findByRole('heading', {
      name: 'The most that can be cut is £175,000, £25,000 less than £200,000.',
    });
    expect(screen.getByText(/^Floors hold .*Lower the cut or a floor\.$/)).toBeTruthy();
    expect(screen.getByText('Why is Cuts!E1 an error?', { exact: false })).toBeTruthy();
    expect(screen.getByText('200000').tagName).toBe('MARK');
    const rows = within(screen.getByRole('table', { name: 'What each budget can give' })).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' '))).toEqual([
      'Budget Now Floor Can give',
      'Supported living £100,000 £75,000 £25,000',
      'Community team £150,000 £25,000 £125,000',
      'Employment support £50,000 £25,000 £25,000',
      'Total, £ £300,000 £125,000 £175,000',
    ]);
    await user.click(screen.getByRole('button', { name: 'Cut £175,000 instead' }));
    expect(workbook.corrected).toEqual([
      [{ sheetId: 'id of Cuts', row: 0, column: 4 }, ASKED, '=POOL.CUT(B1:B3,175000,"protected",C1:C3)'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Lower a floor' }));
    expect(workbook.selected).toEqual([['id of Cuts', 0, 2]]);
  });

  it('names the other errors of the workbook, each a click away, and one thing to press first', async () => {
    const { workbook, user } = await shown(ASKED);
    const [sheet] = workbook.formulas.sheets;
    workbook.formulas = {
      ...workbook.formulas,
      sheets: [
        sheet!,
        sheetWith('Totals', [{ row: 3, column: 1, grid: [[{ error: '#DIV/0!' }]], formula: '=1/0' }]),
      ],
    };
    await settled(() => workbook.select('id of Cuts', 0, 4));
    const others = await screen.findByRole('list', { name: 'Other errors in this workbook' });
    expect(
      within(others)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Totals!B4 #DIV/0!']);
    await user.click(within(others).getByRole('button', { name: 'Totals!B4' }));
    expect(workbook.selected).toEqual([['id of Totals', 3, 1]]);
  });

  it('is one sentence on the other screens, which leads to Trace', async () => {
    const { user } = await shown('=POOL.CUT(B1:B3,10,"protcted")', 'checks');
    expect(await screen.findByText(/^The rule for a cut is "protcted": was protected meant\?/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show why' }));
    expect(await screen.findByRole('button', { name: 'Use protected' })).toBeTruthy();
  });

  it('goes when another cell is selected, and comes for a formula that was just entered and left', async () => {
    const { workbook } = await shown('=POOL.CUT(B1:B3,10)');
    workbook.formulas = cuts('=POOL.CUT(B1:B3,10)', 5);
    await settled(() => workbook.select('id of Cuts', 0, 4));
    expect(screen.queryByText(/an error\?$/)).toBeNull();
    workbook.formulas = cuts(ASKED);
    await settled(() => workbook.select('id of Cuts', 1, 4));
    expect(await screen.findByText('Why is Cuts!E1 an error?', { exact: false })).toBeTruthy();
    await settled(() => workbook.select('id of Cuts', 2, 2));
    expect(screen.queryByText(/an error\?$/)).toBeNull();
  });

  it('keeps the sentence where the formula cannot be written, and says why', async () => {
    const { workbook, user } = await shown(ASKED);
    const button = await screen.findByRole('button', { name: 'Cut £175,000 instead' });
    workbook.failing = new Error('The formula has changed since it was read.');
    await user.click(button);
    expect(await screen.findByText(/The formula has changed since it was read/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Cut £175,000 instead' })).toBeTruthy();
  });
});
