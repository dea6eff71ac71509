import { act, render, screen } from '@testing-library/react';
import { FluentProvider } from '@fluentui/react-components';
import { StatusLine } from '../../src/taskpane/frame/StatusLine';
import { type PlanState } from '../../src/taskpane/atHand/usePlan';
import { themes } from '../../src/taskpane/look/theme';
import { type Cell, type Grid } from '../../src/model/table/grid';
import { figuresOf } from '../../src/taskpane/atHand/figures';

const figures = figuresOf({ planName: 'Coventry', tables: [] });
const state = (part: Partial<PlanState>): PlanState => ({
  figures,
  readAt: new Date(2010, 3, 1, 12, 4, 31),
  awaitsCalculation: false,
  milliseconds: 12.4,
  working: null,
  failure: null,
  mishap: null,
  done: null,
  gone: [],
  outOfDate: false,
  ...part,
});
const show = (part: Partial<PlanState>) =>
  render(
    <FluentProvider theme={themes.light}>
      <StatusLine plan={state(part)} readAgain={() => undefined} />
    </FluentProvider>,
  );
const words = () => screen.getByRole('status').textContent;
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

describe('the status line', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows nothing of work under 100 ms, then a thin bar, and after a second what is being done', () => {
    show({ working: 'Reading the workbook' });
    pass(99);
    expect(screen.queryByRole('progressbar')).toBeNull();
    pass(1);
    expect(screen.getByRole('progressbar', { name: 'Reading the workbook' })).toBeTruthy();
    expect(words()).toBe('No plan in this workbook');
    pass(900);
    expect(words()).toBe('Reading the workbook …');
  });

  it('says that figures may be old where Excel calculates manually, and offers to calculate', () => {
    const asked = jest.fn();
    render(
      <FluentProvider theme={themes.light}>
        <StatusLine
          plan={state({ awaitsCalculation: true })}
          readAgain={() => undefined}
          calculateNow={asked}
        />
      </FluentProvider>,
    );
    expect(words()).toBe('Excel is set to calculate manually: figures may be old.');
    act(() => screen.getByRole('button', { name: 'Calculate now' }).click());
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says when the figures were read, how many numbers are read, and how many are not', () => {
    const table = (rows: Grid) => ({
      ...{ id: '1', name: 'Streams', sheet: 'Funding', sheetId: 's', row: 3, column: 0 },
      grid: [['Stream', 'Weeks', '2010/11'], ...rows],
    });
    const read = (...rows: (readonly Cell[])[]) => figuresOf({ planName: '', tables: [table(rows)] });
    const { unmount } = show({ figures: read(['ABG', '', 5], ['Sure Start', '', 7]) });
    expect(words()).toBe('Up to date · 1 table · 12:04:31 · 2 numbers read');
    unmount();
    show({ figures: read(['ABG', 52, 5], ['Sure Start', 26, 7]) });
    expect(words()).toBe('Up to date · 1 table · 12:04:31 · 2 numbers read, 2 not read');
  });

  it('is empty before the first reading', () => {
    show({ figures: null });
    expect(words()).toBe('');
  });

  it('says which table is gone and how it comes back', () => {
    const grid = [['Stream', '2010/11']];
    const place = { id: '1', name: 'Streams', sheet: 'Funding', sheetId: 's', row: 3, column: 0, grid };
    const { tables } = figuresOf({ planName: '', tables: [place] });
    show({ gone: tables });
    expect(words()).toBe(
      'The Stream table of Funding is gone, and what it held is not counted. Undo (Ctrl+Z) brings back what was deleted.',
    );
  });

  it('says what came of the last thing asked for, unless something is wrong', () => {
    const { unmount } = show({ done: 'Three cells were entered again.' });
    expect(words()).toBe('Three cells were entered again.');
    unmount();
    show({ done: 'Three cells were entered again.', failure: 'A cell is being edited.' });
    expect(words()).toBe('A cell is being edited.');
  });

  it('keeps why the last thing asked for was not done, over a good reading', () => {
    show({ mishap: 'The sheet is protected.' });
    expect(words()).toBe('The sheet is protected.');
  });
});
