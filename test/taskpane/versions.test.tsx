import { screen, within } from '@testing-library/react';
import { planFile } from '../cli/planFile';
import { bookOf, sheetOf } from '../model/audit/sheetOf';
import { showPane, settled, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const streams = (pounds: number, name = 'Sure Start') =>
  table('Funding', [
    ['Stream', 'Partner', '2010/11'],
    [name, 'Council', pounds],
    ['Area grant', 'Council', 50],
  ]);
const traced = () => {
  const workbook = new ToyWorkbook(streams(100));
  workbook.memory.set('screen', 'trace');
  workbook.formulas = bookOf(sheetOf('Budget', [['Cost', 10, '=B1*12']]));
  return workbook;
};
const save = async (user: Awaited<ReturnType<typeof showPane>>, name: string) => {
  await user.type(await screen.findByRole('textbox', { name: 'Save as a version named' }), `${name}{Enter}`);
  await screen.findByRole('button', { name: `Delete ${name}` });
};
const compare = async (user: Awaited<ReturnType<typeof showPane>>, name: string) => {
  await user.click(screen.getByRole('button', { name: new RegExp(`^What changed since ${name}`) }));
  await screen.findByRole('heading', { level: 3, name: new RegExp(`^Since ${name}`) });
};
const lines = (title: string) =>
  within(screen.getByRole('list', { name: title }))
    .getAllByRole('listitem')
    .map((line) => line.textContent);

describe('What changed?', () => {
  it('says what versions are for before there is one, and saves none without a name', async () => {
    const workbook = traced();
    const user = await showPane(workbook);
    expect(await screen.findByText(/^Save a version, and later see/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save version' }));
    expect(screen.getByText('Give it a name, such as As submitted.')).toBeTruthy();
    expect(workbook.versions).toEqual([]);
  });

  it('keeps a version with its name and the day, and says that nothing has changed', async () => {
    const workbook = traced();
    const user = await showPane(workbook);
    await save(user, 'As submitted');
    const { name, date } = workbook.versions[0]!;
    expect([name, date]).toEqual(['As submitted', new Date().toLocaleDateString('en-CA')]);
    await compare(user, 'As submitted');
    expect(screen.getByText(/^Nothing has changed that means anything/)).toBeTruthy();
  });

  it('compares with a file, also sheets beside the plan, and goes to the cell', async () => {
    const workbook = traced();
    workbook.formulas = bookOf(
      sheetOf('Costs', [[null], [null], [null], ['Line', 'Cost'], ['Rent', 12], ['Play', 20]]),
    );
    const user = await showPane(workbook);
    const bytes = planFile({
      Costs: [
        ['Line', 'Cost'],
        ['Rent', 10],
        ['Play', 20],
      ],
    });
    await user.upload(
      await screen.findByLabelText('File to compare with'),
      new File([bytes as BlobPart], 'May.xlsx'),
    );
    await screen.findByRole('heading', { level: 3, name: /^Since May\.xlsx/ });
    expect(lines('Costs')).toEqual(['B5 (Rent, Cost): 10 → 12 (+2).']);
    await user.click(screen.getByRole('button', { name: /^B5 \(Rent/ }));
    expect(workbook.selected).toEqual([['id of Costs', 4, 1]]);
  });

  it('compares ordinary sheets with a version, and goes to the cell', async () => {
    const workbook = traced();
    workbook.formulas = bookOf(
      sheetOf('Costs', [
        ['Line', 'Cost'],
        ['Rent', 10],
        ['Play', 20],
      ]),
    );
    const user = await showPane(workbook);
    await save(user, 'June');
    workbook.formulas = bookOf(
      sheetOf('Costs', [
        ['Line', 'Cost'],
        ['Play', 20],
        ['Rent', 12],
      ]),
    );
    await compare(user, 'June');
    expect(lines('Costs')).toEqual(['Row 2, Play, was row 3 before.', 'B3 (Rent, Cost): 10 → 12 (+2).']);
    await user.click(screen.getByRole('button', { name: /^B3 \(Rent/ }));
    expect(workbook.selected.at(-1)?.slice(1)).toEqual([2, 1]);
  });

  it('lists what differs, with the totals, and goes to the cell', async () => {
    const workbook = traced();
    const user = await showPane(workbook);
    await save(user, 'June');
    await settled(() => workbook.change(streams(100.01)));
    workbook.formulas = bookOf(sheetOf('Budget', [['Cost', 10, '=B1*24']]));
    await compare(user, 'June');
    expect(screen.getByText('3 things differ.')).toBeTruthy();
    expect(lines('Totals')).toEqual(['Funding in 2010/11: £150 → £150.01 (+£0.01).']);
    expect(lines('Stream table')).toEqual(['Sure Start: 2010/11 £100 → £100.01 (+£0.01).']);
    expect(lines('Formulas')).toEqual(['Budget · C1: =B1*12 → =B1*24']);
    await user.click(screen.getByRole('button', { name: /^Sure Start: / }));
    await user.click(screen.getByRole('button', { name: /^Budget · C1/ }));
    expect(workbook.selected).toEqual([
      ['id of Funding', 4, 3],
      ['id of Budget', 0, 2],
    ]);
  });

  it('says so when the workbook has changed since, and compares again', async () => {
    const workbook = traced();
    const user = await showPane(workbook);
    await save(user, 'June');
    await compare(user, 'June');
    await settled(() => workbook.change(streams(100, 'Early years')));
    expect(screen.getByText(/The workbook has changed since they were compared/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Compare again' }));
    expect(await screen.findByText('Early years was called Sure Start.')).toBeTruthy();
  });

  it('deletes a version only after asking', async () => {
    const workbook = traced();
    const user = await showPane(workbook);
    await save(user, 'June');
    await compare(user, 'June');
    await user.click(screen.getByRole('button', { name: 'Delete June' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(workbook.versions).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Delete June' }));
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    await settled();
    expect(workbook.versions).toEqual([]);
    expect(screen.queryByRole('heading', { name: /^Since June/ })).toBeNull();
  });

  it('says why a version cannot be saved or read', async () => {
    const workbook = traced();
    workbook.versions = [{ id: '1', name: 'Old', date: '2010-04-01', text: '{' }];
    const user = await showPane(workbook);
    await user.click(await screen.findByRole('button', { name: /^What changed since Old\s*1 April 2010/ }));
    await settled();
    expect(statusLine()).toMatch(/^This version cannot be read/);
    workbook.failing = new Error('Excel is closing.');
    await user.type(screen.getByRole('textbox', { name: 'Save as a version named' }), 'New{Enter}');
    await settled();
    expect(statusLine()).toBe('Excel is closing.');
  });
});
