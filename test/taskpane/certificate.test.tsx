import { screen, within } from '@testing-library/react';
import { type UserEvent } from '@testing-library/user-event';
import { bookWith, sheetWith } from '../model/trace/exampleBook';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const STREAMS = [
  ['Stream', 'Partner', '2010/11'],
  ['Sure Start', 'Council', 100.01],
];
const traced = async (shown: number) => {
  const workbook = new ToyWorkbook(table('Streams', STREAMS));
  workbook.memory.set('screen', 'trace');
  const book = bookWith(
    sheetWith('Streams', [{ row: 3, column: 1, grid: STREAMS, table: 'Streams' }]),
    sheetWith('Funding', [
      {
        ...{ row: 0, column: 0, formula: '=POOL.FUNDING("Base",Streams[#All])' },
        grid: [
          ['Stream', 'Partner', 'Certainty', '2010/11'],
          ['Sure Start', 'Council', '', 100.01],
          ['Total', '', '', shown],
        ],
      },
    ]),
  );
  workbook.formulas = { sheets: book.sheets.map(({ cells }) => cells), names: [] };
  const user = await showPane(workbook);
  return { workbook, user };
};

/** The report as it will print, then as a sheet. */
const insertReport = async (user: UserEvent) => {
  const paper = await screen.findByRole('region', { name: 'Audit report, as it will print' });
  expect(within(paper).getByText('What the checks find')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Insert into workbook' }));
  await settled();
};

describe('Do the figures hold?', () => {
  it('recomputes the plan and says that all agree', async () => {
    const { user } = await traced(100.01);
    await user.click(await screen.findByRole('button', { name: 'Recompute the plan' }));
    expect(await screen.findByText(/cells of 1 formula compared: all agree to the penny\.$/)).toBeTruthy();
  });

  it('names the cell that is a penny out, and goes there', async () => {
    const { workbook, user } = await traced(100.02);
    await user.click(await screen.findByRole('button', { name: 'Recompute the plan' }));
    const list = await screen.findByRole('list', { name: 'Cells that need looking at' });
    await user.click(within(list).getByRole('button', { name: /Funding!D3 shows £100\.02.*£100\.01/ }));
    expect(workbook.selected).toEqual([['id of Funding', 2, 3]]);
  });

  it('writes the audit report beside one that stands, with the versions that are kept', async () => {
    const { workbook, user } = await traced(100.01);
    workbook.sheets = ['Audit report'];
    workbook.versions = [{ id: '1', name: 'June', date: '2009-06-01', text: '{}' }];
    await user.click(await screen.findByRole('button', { name: 'Audit report' }));
    await insertReport(user);
    const [layout] = workbook.built;
    expect(layout!.opens).toBe('Audit report (2)');
    const words = JSON.stringify(layout!.sheets[0]!.blocks);
    expect(words).toMatch(/\["June"\].*\["1 June 2009"\]/);
    expect(words).toMatch(/The formulas were not reviewed before.*was not compared with a version before/);
  });

  it('writes what was reviewed and compared before into the report', async () => {
    const { workbook, user } = await traced(100.01);
    await user.type(screen.getByRole('textbox', { name: 'Save as a version named' }), 'June{Enter}');
    await user.click(await screen.findByRole('button', { name: /^What changed since June/ }));
    await screen.findByRole('heading', { name: /^Since June/ });
    await user.click(screen.getByRole('button', { name: 'Review formulas' }));
    await screen.findByText(/on 2 sheets/);
    await user.click(screen.getByRole('button', { name: 'Audit report' }));
    await insertReport(user);
    const words = JSON.stringify(workbook.built[0]!.sheets[0]!.blocks);
    expect(words).toMatch(
      /Nothing, apart from what was accepted.*What changed since June, .*Nothing that means anything/,
    );
  });
});
