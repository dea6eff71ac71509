import { screen, within } from '@testing-library/react';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const STREAMS = [
  ['Stream', 'Partner', 'Evidence', '2010/11'],
  ['Sure Start', 'Council', 'LETTER', 75],
  ['Area grant', 'Council', '', 20.01],
  ['Gift', 'Council', 'a drawer', 4.99],
];
const EVIDENCE = [
  ['Evidence', 'Document', 'Reference', 'Quality'],
  ['LETTER', 'The grant letter', '§3', 'exact'],
];
const SCENARIO = [
  ['Scenario', 'Target', 'Change', 'Value'],
  ['Cuts', 'All', 'cut %', 0.5],
];
const workbookWith = (...tables: ReturnType<typeof table>[]) => {
  const workbook = new ToyWorkbook(...tables);
  workbook.memory.set('screen', 'trace');
  return workbook;
};
const covered = () => workbookWith(table('Streams', STREAMS), table('Evidence', EVIDENCE));
const lines = () =>
  within(screen.getByRole('table', { name: 'How much has evidence?' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
const without = () =>
  within(screen.getByRole('list', { name: 'Rows without evidence' })).getAllByRole('listitem');

describe('How much has evidence?', () => {
  it('shows the money by the quality of its evidence; with and without add up to all of it', async () => {
    await showPane(covered());
    expect(await screen.findByRole('heading', { level: 2, name: 'How much has evidence?' })).toBeTruthy();
    expect(lines()).toEqual([
      'Money | Amount | Share',
      'Funding streams | £100 | 100.0%',
      'With evidence | £75 | 75.0%',
      'exact | £75 | 75.0%',
      'Without evidence | £25 | 25.0%',
      'not in the Evidence table | £5 | 5.0%',
      'not evidenced | £20 | 20.0%',
    ]);
  });

  it('lists the rows without evidence, and a click selects the cell that should name it', async () => {
    const workbook = covered();
    const user = await showPane(workbook);
    await screen.findByRole('list', { name: 'Rows without evidence' });
    expect(without().map((row) => row.textContent)).toEqual([
      'Area grantFunding streams · £20.01 · not evidenced',
      'GiftFunding streams · £4.99 · not in the Evidence table',
    ]);
    await user.click(screen.getByRole('button', { name: /^Area grant/ }));
    expect(workbook.selected).toEqual([['id of Streams', 5, 3]]);
  });

  it('says once of a row that its money is illustrative', async () => {
    const evidence = [EVIDENCE[0]!, ['LETTER', '', '', 'illustrative']];
    await showPane(workbookWith(table('Streams', STREAMS), table('Evidence', evidence)));
    await screen.findByRole('list', { name: 'Rows without evidence' });
    expect(without()[0]!.textContent).toBe('Sure StartFunding streams · £75.00, illustrative');
  });

  it('is that of the plan as entered, whatever scenario is picked', async () => {
    const workbook = workbookWith(table('Streams', STREAMS), table('Scenarios', SCENARIO));
    workbook.memory.set('scenario', 'Cuts');
    await showPane(workbook);
    await screen.findByRole('list', { name: 'Rows without evidence' });
    expect(lines()[1]).toBe('Funding streams | £100 | 100.0%');
  });

  it('shows ten rows at first, and all when it is asked', async () => {
    const many = Array.from({ length: 12 }, (_, i) => [`Grant ${i}`, '', '', i + 1]);
    const user = await showPane(workbookWith(table('Streams', [STREAMS[0]!, ...many])));
    await screen.findByRole('list', { name: 'Rows without evidence' });
    expect(without()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(without()).toHaveLength(12);
  });

  it('says what will stand there while the plan has no money, and follows the workbook', async () => {
    const workbook = workbookWith(table('Streams', [STREAMS[0]!]));
    await showPane(workbook);
    expect(await screen.findByText(/names its evidence will appear here once/)).toBeTruthy();
    await settled(() => workbook.change(table('Streams', STREAMS)));
    expect(lines()).toHaveLength(6);
  });
});
