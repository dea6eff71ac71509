import { act } from '@testing-library/react';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const workbook = () =>
  new ToyWorkbook(
    table('Funding', [
      ['Stream', '2010/11'],
      ['Grant', 100],
    ]),
  );

describe('the ribbon’s Repair', () => {
  it('enters functions again and says how many for a while', async () => {
    const toy = workbook();
    toy.unnamed = 3;
    await showPane(toy);
    jest.useFakeTimers();
    try {
      await act(async () => toy.press('repair'));
      expect(statusLine()).toBe('Entered again: 3 cells that showed #NAME? for a function of Poolbook.');
      act(() => jest.advanceTimersByTime(10_000));
      expect(statusLine()).toMatch(/^Up to date/);
    } finally {
      jest.useRealTimers();
    }
  });

  it('names what it could not mend, and the function that may have been meant', async () => {
    const toy = workbook();
    toy.unnamed = 1;
    toy.misspelt = [
      {
        address: 'Funding!D4',
        why: 'Poolbook has no function POOL.CUTT: did you mean POOL.CUT?',
        late: false,
      },
    ];
    await showPane(toy);
    await settled(() => toy.press('repair'));
    expect(statusLine()).toBe(
      'Entered again: 1 cell that showed #NAME? for a function of Poolbook. 1 cell still shows #NAME?. Funding!D4: Poolbook has no function POOL.CUTT: did you mean POOL.CUT?',
    );
  });

  it('is done once where it is pressed again while it runs', async () => {
    const toy = workbook();
    let runs = 0;
    let end: () => void = () => undefined;
    toy.reenterFunctions = async () => {
      runs++;
      await new Promise<void>((resolve) => (end = resolve));
      return { cells: 0, unmended: [], refused: [] };
    };
    await showPane(toy);
    await act(async () => {
      toy.press('repair');
      toy.press('repair');
    });
    expect(runs).toBe(1);
    await act(async () => end());
    await settled(() => toy.press('repair'));
    expect(runs).toBe(2);
  });

  it('says so where there is nothing to enter again', async () => {
    const toy = workbook();
    await showPane(toy);
    await settled(() => toy.press('repair'));
    expect(statusLine()).toBe('No cell shows #NAME? for a function of Poolbook.');
  });

  it('says why it could not', async () => {
    const toy = workbook();
    await showPane(toy);
    toy.failing = new Error('The sheet or workbook is protected.');
    await settled(() => toy.press('repair'));
    expect(statusLine()).toBe('The sheet or workbook is protected.');
  });
});
