import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../src/taskpane/frame/ErrorBoundary';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const funding = (pounds: number) =>
  table('Funding', [
    ['Stream', '2010/11'],
    ['Grant', pounds],
  ]);
const busy = new Error('A cell is being edited. Press Enter to finish it, then try again.');

describe('when the workbook cannot be read', () => {
  it('says why, keeps the last good figures and says that they are that, and goes on afterwards', async () => {
    const workbook = new ToyWorkbook(funding(100));
    const user = await showPane(workbook);
    workbook.failing = busy;
    await settled(() => workbook.change(funding(250)));
    expect(statusLine()).toBe(busy.message);
    expect(screen.getByText('as of the last good reading')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Total £100' })).toBeTruthy();

    workbook.failing = null;
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    await settled();
    expect(screen.getByRole('row', { name: 'Total £250' })).toBeTruthy();
    expect(screen.queryByText('as of the last good reading')).toBeNull();
    expect(statusLine()).toMatch(/^Up to date/);
  });

  it('says so from the start, and shows the plan once it can be read', async () => {
    const workbook = new ToyWorkbook(funding(100));
    workbook.failing = busy;
    await showPane(workbook);
    expect(statusLine()).toBe(busy.message);
    expect(screen.getByText(/once the workbook can be read/)).toBeTruthy();
    workbook.failing = null;
    await settled(() => workbook.change());
    expect(screen.getByRole('row', { name: 'Total £100' })).toBeTruthy();
  });

  it('shows the pane without changes where they cannot be watched, and says so', async () => {
    const workbook = new ToyWorkbook(funding(100));
    workbook.watch = () =>
      Promise.reject(new Error('Excel does not tell of changes. Choose Check to read again.'));
    await showPane(workbook);
    expect(statusLine()).toMatch(/^Excel does not tell of changes/);
    expect(screen.getByRole('row', { name: 'Total £100' })).toBeTruthy();
  });
});

describe('when a cell cannot be shown', () => {
  it('says why without calling the figures old, and forgets it at the next success', async () => {
    const workbook = new ToyWorkbook(funding(100));
    const user = await showPane(workbook);
    workbook.failing = new Error('The sheet Funding is hidden. Unhide it, then try again.');
    await user.click(screen.getByRole('button', { name: /^Stream/ }));
    await settled();
    expect(statusLine()).toMatch(/^The sheet Funding is hidden/);
    expect(screen.queryByText('as of the last good reading')).toBeNull();
    workbook.failing = null;
    await user.click(screen.getByRole('button', { name: /^Stream/ }));
    await settled();
    expect(statusLine()).toMatch(/^Up to date/);
  });
});

describe('when a screen cannot be drawn', () => {
  it('says so in a sentence and draws it again when asked', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const Screen = () => {
      if (broken) throw new Error('The figures of 2010/11 are missing.');
      return <p>All is well</p>;
    };
    render(
      <ErrorBoundary explain={(failure) => (failure instanceof Error ? failure.message : '')}>
        <Screen />
      </ErrorBoundary>,
    );
    expect(screen.getByText(/The figures of 2010\/11 are missing/)).toBeTruthy();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('All is well')).toBeTruthy();
    quiet.mockRestore();
  });
});
