import { screen, within } from '@testing-library/react';
import { type Grid } from '../../src/model/table/grid';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { LAID_OUT, type LaidOut } from '../../src/workbook/layout/content';
import { gridsOf } from '../workbook/planOf';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const ORDER = ['Partner', 'Stream', 'Pool', 'Contribution', 'Service', 'Allocation', 'Commitment'] as const;

/** A workbook that holds Alderbrook as far as a table; null for a new plan. */
function builtUpTo(
  last: LaidOut | null,
  change: Partial<Record<LaidOut, readonly object[]>> = {},
): ToyWorkbook {
  const done = ORDER.slice(0, ORDER.indexOf(last as (typeof ORDER)[number]) + 1);
  const filled = Object.fromEntries(done.map((kind) => [kind, alderbrook.tables[kind]]));
  const content = { ...alderbrook, tables: { ...emptyPlan(2025).tables, ...filled, ...change } };
  const grids = gridsOf(content as typeof alderbrook);
  const sheetOf = (grid: Grid) => LAID_OUT.find((kind) => kind === grid[0]![0]) ?? '';
  return new ToyWorkbook(...grids.map((grid) => table(sheetOf(grid), grid)));
}
const step = () => within(screen.getByText('Next step').closest('section')!);
const task = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'To do' })).getByRole('button', { name });
const tasks = () =>
  within(screen.getByRole('list', { name: 'To do' }))
    .getAllByRole('button')
    .map((task) => task.getAttribute('title'));

describe('a plan that is being built', () => {
  it('is new: nothing is wrong, the partners are next, and what comes after another says so', async () => {
    await showPane(builtUpTo(null));
    expect(step().getByRole('heading').textContent).toBe('Name the partners');
    expect(screen.queryByText('To put right')).toBeNull();
    expect(screen.queryByRole('group', { name: 'Findings' })).toBeNull();
    expect(screen.queryByText('What can we count on?')).toBeNull();
    expect(tasks()).toEqual([
      ...['To do', 'To do', 'To do', 'Not yet', 'To do', 'Not yet', 'To do', 'Not yet'],
    ]);
    expect(screen.getByText('After pools')).toBeTruthy();
  });

  it('opens the form of what is next, which the keyboard leaves for the step after it', async () => {
    const workbook = builtUpTo('Partner');
    const user = await showPane(workbook);
    await user.click(step().getByRole('button', { name: 'Add a stream' }));
    expect((await screen.findByRole('form')).textContent).toContain('Add a funding stream');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(step().getByRole('button', { name: 'Add a stream' }));
    await user.click(task(/Services/));
    expect((await screen.findByRole('form')).textContent).toContain('Add a service');
    expect(workbook.selected).toEqual([]);
  });

  it('leads to the rows that are there', async () => {
    const workbook = builtUpTo('Partner');
    const user = await showPane(workbook);
    await user.click(task(/Partners/));
    expect(workbook.selected.pop()).toEqual(['id of Partner', 4 + alderbrook.tables.Partner.length, 1]);
  });

  it('asks for the amounts of streams that have none, in their first cell', async () => {
    const workbook = builtUpTo('Partner', { Stream: [{ Stream: 'Grant', Partner: 'Alderbrook Council' }] });
    const user = await showPane(workbook);
    expect(step().getByRole('heading').textContent).toBe('Enter the amounts of the funding streams');
    await user.click(step().getByRole('button', { name: 'Enter an amount' }));
    expect(workbook.selected.pop()).toEqual(['id of Stream', 4, 4]);
  });

  it('says which pool has nothing yet, as something to do and not as an error', async () => {
    const pool = String(alderbrook.tables.Pool.at(-1)?.Pool);
    const some = alderbrook.tables.Contribution.filter(({ Pool }) => Pool !== pool);
    const user = await showPane(builtUpTo('Pool', { Contribution: some }));
    expect(step().getByRole('heading').textContent).toBe(`Say what each partner puts into ${pool}`);
    expect(screen.queryByText('To put right')).toBeNull();
    await user.click(step().getByRole('button', { name: 'Add a contribution' }));
    await screen.findByRole('form');
    expect(screen.getByRole('combobox', { name: 'Pool' })).toHaveProperty('value', pool);
  });

  it('tells apart what is wrong: a contribution that does not add up', async () => {
    const [first, ...others] = alderbrook.tables.Contribution;
    const wrong = { ...first, '2026/27': 1 };
    await showPane(builtUpTo('Pool', { Contribution: [wrong, ...others] }));
    expect(screen.getByRole('heading', { name: 'To put right' })).toBeTruthy();
    expect(screen.getByText('1 error')).toBeTruthy();
  });

  it('puts a step off, and offers the one after it', async () => {
    const user = await showPane(builtUpTo(null));
    await user.click(step().getByRole('button', { name: 'Later' }));
    expect(step().getByRole('heading').textContent).toBe('Add the first funding stream');
  });

  it('offers a first commitment, then a first scenario, over the pictures of the plan', async () => {
    const workbook = builtUpTo('Allocation');
    const user = await showPane(workbook);
    expect(step().getByRole('heading').textContent).toBe('Add the first commitment');
    expect(screen.getByText('What can we count on?')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'To do' })).toBeNull();
    await settled(() => workbook.change(...builtUpTo('Commitment').tables));
    await user.click(step().getByRole('button', { name: 'Add a scenario' }));
    expect(screen.getByRole('tab', { name: 'Scenarios', selected: true })).toBeTruthy();
  });

  it('puts errors right before the first scenario', async () => {
    const streams = alderbrook.tables.Stream.map((row, at) =>
      at === 0 ? { ...row, '2026/27': 'many' } : row,
    );
    const user = await showPane(builtUpTo('Commitment', { Stream: streams }));
    expect(step().getByRole('heading').textContent).toMatch(/^Put (the error|\d+ errors) right$/);
    await user.click(step().getByRole('button', { name: 'Show the checks' }));
    expect(screen.getByRole('tab', { name: 'Checks', selected: true })).toBeTruthy();
  });

  it('looks at warnings when all is done; where they are put off too no next step is made up', async () => {
    const user = await showPane(builtUpTo('Commitment', { Scenario: alderbrook.tables.Scenario }));
    expect(step().getByRole('heading').textContent).toMatch(/^Look at (the|\d+) warnings?$/);
    expect(step().getByText(/: £[\d,.]+\.$/)).toBeTruthy();
    await user.click(step().getByRole('button', { name: 'Later' }));
    expect(screen.queryByText('Next step')).toBeNull();
  });
});
