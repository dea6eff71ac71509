import { act, screen, within } from '@testing-library/react';
import { bookOf, sheetOf } from '../model/audit/sheetOf';
import { showPane, settled, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

/** One rate in a formula that was copied, and one figure typed over a formula. */
const faulty = () => {
  const workbook = new ToyWorkbook(table('Funding', [['Stream'], ['Sure Start']]));
  workbook.memory.set('screen', 'trace');
  workbook.formulas = bookOf(
    sheetOf('Budget', [
      [10, '=A1*1.175'],
      [20, '=A2*1.175'],
      [30, 35.25],
      [40, '=A4*1.175'],
    ]),
  );
  return workbook;
};
const begin = async (user: Awaited<ReturnType<typeof showPane>>, name = 'Review formulas') => {
  await user.click(await screen.findByRole('button', { name }));
  await screen.findByText(/on 1 sheet/);
};
const rows = (rule: string) =>
  within(screen.getByRole('list', { name: rule }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('the Trace screen', () => {
  it('says what a review does before there is one', async () => {
    await showPane(faulty());
    expect(
      await screen.findByText(/^Every formula of this workbook is checked against \d+ rules/),
    ).toBeTruthy();
    expect(screen.queryByText(/finding/)).toBeNull();
  });

  it('groups what is found by its rule, with the reason, what to do and who asks for it', async () => {
    const user = await showPane(faulty());
    await begin(user);
    expect(screen.getByText('3 findings · 3 formulas on 1 sheet')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Overwritten formula1',
      'Constant in a formula2',
    ]);
    expect(rows('Overwritten formula')[0]).toMatch(
      /^Risk· Budget · B3B3 holds the number 35.25 where the column around it is calculated.*Proposed for B3: =A3\*1\.175Accept$/,
    );
    expect(rows('Constant in a formula')[0]).toMatch(
      /B1 and 1 copy of it: the number 1\.175 is in the formula/,
    );
    expect(screen.getByText(/ICAEW principle 14 and Financial Modelling Code/)).toBeTruthy();
  });

  it('goes to the cell of a finding when its row is clicked', async () => {
    const workbook = faulty();
    const user = await showPane(workbook);
    await begin(user);
    await user.click(screen.getByRole('button', { name: /B3 holds the number/ }));
    expect(workbook.selected).toEqual([['id of Budget', 2, 1]]);
  });

  it('accepts a finding with a reason alone, keeps it in the workbook, and takes it back', async () => {
    const workbook = faulty();
    const user = await showPane(workbook);
    await begin(user);
    await user.click(screen.getByRole('button', { name: 'Accept B3' }));
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    expect(screen.getByText(/^Give the reason/)).toBeTruthy();
    expect(workbook.accepted).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Why is B3 right as it is?' }), 'As billed{Enter}');
    expect(await screen.findByText('Because: As billed')).toBeTruthy();
    expect(workbook.accepted).toMatchObject([
      {
        rule: 'Overwritten formula',
        sheetId: 'id of Budget',
        cell: 'B3',
        content: '35.25',
        reason: 'As billed',
      },
    ]);
    expect(screen.getByText('3 findings, 1 accepted · 3 formulas on 1 sheet')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Overwritten formula/ }).textContent).toMatch(/accepted$/);
    await user.click(screen.getByRole('button', { name: 'Withdraw B3' }));
    expect(await screen.findByRole('button', { name: 'Accept B3' })).toBeTruthy();
    expect(workbook.accepted).toEqual([]);
  });

  it('shows what was accepted before as accepted, until the cell holds something else', async () => {
    const workbook = faulty();
    workbook.accepted = [
      {
        rule: 'Overwritten formula',
        sheetId: 'id of Budget',
        cell: 'B3',
        content: '35.25',
        reason: 'As billed',
      },
    ];
    const user = await showPane(workbook);
    await begin(user);
    expect(rows('Overwritten formula')[0]).toMatch(/^Accepted.*Because: As billedWithdraw$/);
    workbook.formulas = bookOf(
      sheetOf('Budget', [[10, '=A1'], [20, '=A2'], [30, 36], [40, '=A4']]), // prettier-ignore
    );
    await user.click(screen.getByRole('button', { name: 'Review again' }));
    expect(await screen.findByText('1 finding · 3 formulas on 1 sheet')).toBeTruthy();
    expect(rows('Overwritten formula')[0]).toMatch(
      /^Risk.*Proposed for B3: =A3\. B3 would be 6 less\.Accept$/,
    );
  });

  it('says that the workbook has changed since, and keeps what was found while other screens are shown', async () => {
    const workbook = faulty();
    const user = await showPane(workbook);
    await begin(user);
    await user.click(screen.getByRole('tab', { name: 'Checks' }));
    await user.click(screen.getByRole('tab', { name: 'Trace' }));
    expect(screen.getByText('3 findings · 3 formulas on 1 sheet')).toBeTruthy();
    await settled(() => workbook.change());
    expect(screen.getByText(/the workbook has changed since$/)).toBeTruthy();
  });

  it('shows how far it is and leaves off when it is stopped', async () => {
    const workbook = faulty();
    let readOn: () => void = () => undefined;
    workbook.readFormulas = (stop) =>
      new Promise((resolve) => (readOn = () => resolve(stop() ? null : workbook.formulas)));
    const user = await showPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Review formulas' }));
    expect(screen.getByText('Reviewing the formulas … 0%')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    // at once, though Excel answers only when the cell that is being edited is left
    expect(await screen.findByRole('button', { name: 'Review formulas' })).toBeTruthy();
    await act(async () => readOn());
    expect(screen.queryByText(/formulas on 1 sheet/)).toBeNull();
  });

  it('says so when nothing is found', async () => {
    const workbook = faulty();
    workbook.formulas = bookOf(sheetOf('Budget', [[10, '=A1*12']]));
    const user = await showPane(workbook);
    await begin(user);
    expect(screen.getByText('Every rule holds: nothing needs looking at.')).toBeTruthy();
  });

  it('says why it could not be done', async () => {
    const workbook = faulty();
    const user = await showPane(workbook);
    const button = await screen.findByRole('button', { name: 'Review formulas' });
    workbook.failing = new Error('Excel is closing.');
    await user.click(button);
    await settled();
    expect(statusLine()).toBe('Excel is closing.');
  });
});
