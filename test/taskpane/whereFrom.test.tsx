import { screen, within } from '@testing-library/react';
import { type ReviewedBook } from '../../src/model/audit/reviewedBook';
import { type WorkbookCells } from '../../src/model/audit/workbookCells';
import { bookWith, sheetWith } from '../model/trace/exampleBook';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const STREAMS = [
  ['Stream', 'Partner', '2010/11', 'Evidence'],
  ['Sure Start', 'Council', 100.01, 'LETTER'],
  ['Area grant', 'Council', 50, 'nowhere'],
];
const EVIDENCE = [
  ['Evidence', 'Document', 'Reference', 'Quality'],
  ['LETTER', 'The grant letter', '§3', 'exact'],
];
const FUNDING = [
  ['Stream', 'Partner', 'Certainty', '2010/11'],
  ['Sure Start', 'Council', '', 100.01],
  ['Area grant', 'Council', '', 50],
  ['Total', '', '', 150.01],
];
const cellsOf = ({ sheets }: ReviewedBook): WorkbookCells => ({
  sheets: sheets.map(({ cells }) => cells),
  names: [],
});

async function traced() {
  const workbook = new ToyWorkbook(table('Streams', STREAMS), table('Evidence', EVIDENCE));
  workbook.memory.set('screen', 'trace');
  workbook.formulas = cellsOf(
    bookWith(
      sheetWith('Streams', [{ row: 3, column: 1, grid: STREAMS, table: 'Streams' }]),
      sheetWith('Evidence', [{ row: 3, column: 1, grid: EVIDENCE, table: 'Evidence' }]),
      sheetWith('Funding', [
        { row: 0, column: 0, grid: FUNDING, formula: '=POOL.FUNDING("Base",Streams[#All])' },
      ]),
    ),
  );
  workbook.at = { sheetId: 'id of Funding', row: 3, column: 3 };
  const user = await showPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Explain the selected cell' }));
  await screen.findByRole('tree', { name: 'What it is made of' });
  return { workbook, user };
}
const items = () =>
  within(screen.getByRole('tree', { name: 'What it is made of' }))
    .getAllByRole('treeitem')
    .map((item) => item.textContent);

describe('Where does this figure come from?', () => {
  it('takes a total apart into the rows of the table, to the penny, with who says so', async () => {
    const { workbook, user } = await traced();
    expect(screen.getByRole('heading', { level: 3, name: 'Total, 2010/11 (Funding!D4)' })).toBeTruthy();
    expect(items().slice(1)).toEqual(['Sure Start£100.01exact', 'Area grant£50.00not in the Evidence table']);
    expect(items()[0]).toContain('£150.01');
    const said = within(screen.getByRole('list', { name: 'Who says so?' })).getAllByRole('listitem');
    expect(said.map((each) => each.textContent)).toEqual([
      'The grant letter, §3LETTER · exact',
      'nowhereThe Evidence table has no row of this name.',
    ]);
    await user.click(screen.getByRole('treeitem', { name: /^Sure Start/ }));
    expect(workbook.selected).toEqual([['id of Streams', 4, 3]]);
  });

  it('follows the selection to what was entered, and says which formulas rest on it', async () => {
    const { workbook, user } = await traced();
    await settled(() => workbook.select('id of Streams', 4, 3));
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Sure Start, 2010/11 (Streams!D5)' }),
    ).toBeTruthy();
    expect(items()[0]).toContain('Money of the financial year 2010/11, in pounds.');
    await user.click(screen.getByRole('button', { name: /POOL\.FUNDING/ }));
    expect(workbook.selected).toEqual([['id of Funding', 0, 0]]);
  });

  it('says so of a cell that is empty', async () => {
    const { workbook } = await traced();
    await settled(() => workbook.select('id of Funding', 20, 20));
    expect(await screen.findByText(/^This cell is empty/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Funding!U21' })).toBeTruthy();
  });

  it('reads the workbook again when it has changed', async () => {
    const { workbook } = await traced();
    const typed = STREAMS.map((row) => (row[0] === 'Area grant' ? ['Area grant', 'Council', 60, ''] : row));
    workbook.formulas = cellsOf(
      bookWith(
        sheetWith('Streams', [{ row: 3, column: 1, grid: typed, table: 'Streams' }]),
        sheetWith('Funding', [
          { row: 0, column: 0, grid: FUNDING, formula: '=POOL.FUNDING("Base",Streams[#All])' },
        ]),
      ),
    );
    await settled(() => workbook.change(table('Streams', typed)));
    expect(await screen.findByText(/^The sheet shows £150.01, and the tables give £160.01/)).toBeTruthy();
  });

  it('compares Excel’s own arrows with the text, of the formula that fills the cell and of the cell itself', async () => {
    const { workbook } = await traced();
    expect(
      screen.getByText('The formula names Streams!B4:E6, from where Excel draws no arrow.'),
    ).toBeTruthy();
    expect(workbook.arrowsAsked).toEqual([
      [
        { sheetId: 'id of Funding', row: 0, column: 0 },
        { sheetId: 'id of Funding', row: 3, column: 3 },
      ],
    ]);
    workbook.arrows = { precedents: ['Streams!B4:E6'], dependents: [] };
    await settled(() => workbook.select('id of Funding', 3, 2));
    expect(await screen.findByText('Excel’s own arrows say the same.')).toBeTruthy();
    expect(screen.queryByText(/draws no arrow/)).toBeNull();
  });

  it('says so where this Excel does not tell its arrows', async () => {
    const { workbook } = await traced();
    workbook.arrows = { untold: 'Only the texts of the formulas were read.' };
    await settled(() => workbook.select('id of Streams', 4, 3));
    expect(await screen.findByText('Only the texts of the formulas were read.')).toBeTruthy();
  });
});
