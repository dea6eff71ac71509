import { screen, within } from '@testing-library/react';
import { bookWith, sheetWith } from '../model/trace/exampleBook';
import { showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const STREAMS = [
  ['Stream', 'Partner', '2010/11', 'Evidence'],
  ['Sure Start', 'Council', 100.01, 'LETTER'],
  ['Area grant', 'Council', 50, null],
];
const EVIDENCE = [
  ['Evidence', 'Document', 'Reference', 'Quality', 'Found by'],
  ['LETTER', 'The grant letter', '§3', 'exact', 'Ann'],
  ['E1', 'The cabinet report', '', '', ''],
];
type Rows = typeof STREAMS | typeof EVIDENCE;

/** A pane that explains a cell of the streams: those of the plan stand at B4, as in all toy workbooks. */
async function explaining(row: number, { streams = STREAMS, evidence = EVIDENCE as Rows | null } = {}) {
  const tables = [table('Streams', streams), ...(evidence ? [table('Evidence', evidence)] : [])];
  const workbook = new ToyWorkbook(...tables);
  workbook.memory.set('screen', 'trace');
  const sheet = sheetWith('Streams', [{ row: 3, column: 1, grid: streams, table: 'Streams' }]);
  workbook.formulas = { sheets: bookWith(sheet).sheets.map(({ cells }) => cells), names: [] };
  workbook.at = { sheetId: 'id of Streams', row: 3 + row, column: 3 };
  const user = await showPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Explain the selected cell' }));
  await screen.findByRole('tree', { name: 'What it is made of' });
  return { workbook, user };
}
const open = async (row: number, tables: Parameters<typeof explaining>[1] = {}) => {
  const pane = await explaining(row, tables);
  await pane.user.click(screen.getByRole('button', { name: 'Attach evidence' }));
  return pane;
};
const field = (name: string) => screen.getByRole('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });
const gridOf = ({ tables }: ToyWorkbook, name: string) => tables.find((each) => each.name === name)!.grid;

describe('Attach evidence', () => {
  it('names evidence of the table for a row that names none, and says that it can be undone', async () => {
    const { workbook, user } = await open(2);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Evidence' }),
      'LETTER, The grant letter, §3',
    );
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await user.click(press('Attach'));
    expect(await screen.findByText('LETTER is attached. Undo in Excel takes it back.')).toBeTruthy();
    expect(gridOf(workbook, 'Streams')[2]).toEqual(['Area grant', 'Council', 50, 'LETTER']);
    expect(gridOf(workbook, 'Evidence')).toEqual(EVIDENCE);
  });

  it('writes new evidence under the headings that the table has, its other columns left as they are', async () => {
    const { workbook, user } = await open(2);
    expect((field('Short name') as HTMLInputElement).value).toBe('E2');
    const form = within(field('Short name').closest('form')!);
    expect(form.queryByRole('textbox', { name: 'Note' })).toBeNull();
    await user.type(field('Document'), 'Settlement 2010');
    await user.type(field('Page or paragraph'), '4/7');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Quality' }), 'rounded');
    await user.click(press('Attach'));
    await screen.findByText(/^E2 is attached/);
    expect(gridOf(workbook, 'Evidence').at(-1)).toEqual(['E2', 'Settlement 2010', '4/7', 'rounded', null]);
    expect(gridOf(workbook, 'Streams')[2]!.at(-1)).toBe('E2');
  });

  it('asks whether it stands beside what the row names, which is what it does unless told otherwise', async () => {
    const { workbook, user } = await open(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Evidence' }), 'E1');
    const choices = within(screen.getByRole('radiogroup', { name: 'The row names LETTER' }));
    expect(choices.getByRole('radio', { name: 'Name this beside it', checked: true })).toBeTruthy();
    await user.click(press('Attach'));
    await screen.findByText(/^E1 is attached/);
    expect(gridOf(workbook, 'Streams')[1]!.at(-1)).toBe('LETTER; E1');
  });

  it('stands in the place of what the row names only when that is chosen', async () => {
    const { workbook, user } = await open(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Evidence' }), 'E1');
    await user.click(screen.getByRole('radio', { name: 'Name this in its place' }));
    await user.click(press('Attach'));
    await screen.findByText(/^E1 is attached/);
    expect(gridOf(workbook, 'Streams')[1]!.at(-1)).toBe('E1');
  });

  it('says what is missing or taken, and writes nothing', async () => {
    const { workbook, user } = await open(1);
    await user.click(press('Attach'));
    expect(screen.getByText('Say which document the figure is in.')).toBeTruthy();
    await user.clear(field('Short name'));
    await user.type(field('Short name'), 'letter');
    expect(screen.getByText('The Evidence table has a row called LETTER: choose another name.')).toBeTruthy();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Evidence' }),
      'LETTER, The grant letter, §3',
    );
    expect(screen.getByText('The row names LETTER already.')).toBeTruthy();
    await user.click(press('Attach'));
    expect(gridOf(workbook, 'Streams')).toEqual(STREAMS);
  });

  it('makes the evidence table where there is none, having said so', async () => {
    const { workbook, user } = await open(2, { evidence: null });
    expect(screen.getByText(/^This workbook has no Evidence table: one is made/)).toBeTruthy();
    await user.type(field('Document'), 'The letter');
    await user.click(press('Make the table and attach'));
    await screen.findByText(/^E1 is attached/);
    expect(workbook.built.map(({ opens }) => opens)).toEqual(['Streams']);
    expect(gridOf(workbook, 'Streams')[2]!.at(-1)).toBe('E1');
  });

  it('keeps what was entered where Excel refuses, and Escape leaves all as it is', async () => {
    const { workbook, user } = await open(2);
    await user.type(field('Document'), 'The letter');
    workbook.failing = new Error('The sheet is protected.');
    await user.click(press('Attach'));
    expect(statusLine()).toBe('The sheet is protected.');
    expect((field('Document') as HTMLInputElement).value).toBe('The letter');
    await user.type(field('Document'), '{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Document' })).toBeNull();
    expect(gridOf(workbook, 'Streams')).toEqual(STREAMS);
  });

  it('says what to do where the table has no Evidence column', async () => {
    const streams = STREAMS.map((cells) => cells.slice(0, 3)) as typeof STREAMS;
    await explaining(1, { streams });
    expect(
      screen.getByText(/^The table Streams has no column in which to name evidence: type Evidence/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Attach evidence' })).toBeNull();
  });

  it('offers nothing for a heading, which has no evidence', async () => {
    await explaining(0);
    expect(screen.queryByRole('button', { name: 'Attach evidence' })).toBeNull();
  });
});
