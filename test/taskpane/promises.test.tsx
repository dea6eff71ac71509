import { screen, within } from '@testing-library/react';
import { type UserEvent } from '@testing-library/user-event';
import { type Grid } from '../../src/model/table/grid';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const TITLE = 'Which commitments hold?';
const streams: Grid = [
  ['Stream', 'Certainty', '2010/11', '2011/12'],
  ['Council', 'Confirmed', 1000, 1000],
  ['ABG', 'Indicative', 1000, 1000],
];
const commitments: Grid = [
  ['Commitment', 'Status', '2010/11', '2011/12'],
  ['Safe', 'Green', 100, 100],
  ['Hoped for', '', 50, 200],
  ['Nobody pays', '', 70, ''],
  ['Who knows', '', 10, 'unknown'],
  ['No commitment', '', '', ''],
];
const allocations: Grid = [
  ['Allocation', 'Source', 'Commitment', '2010/11', '2011/12'],
  ['', 'Council', 'Safe', 100, 100],
  ['', 'ABG', 'Hoped for', 50, 150],
  ['', 'Council', 'Who knows', 'unknown', 5],
];
const scenarios: Grid = [
  ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
  ['Council cut', 1, 'Stream', 'Council', 'cut %', 0.95],
  ['Nothing much', 1, 'Stream', 'Council', 'cut %', 0],
];
const workbookWith = (...more: Grid[]) =>
  new ToyWorkbook(
    table('Funding', streams),
    table('Allocations', allocations),
    table('Commitments', commitments),
    ...more.map((grid, i) => table(`Table${i}`, grid, `Sheet ${i}`)),
  );
const section = () => within(screen.getByRole('region', { name: TITLE }));
const rows = () =>
  within(section().getByRole('table', { name: TITLE }))
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) =>
        textContent.replace(/[\u00ad\u200b]/g, ''),
      ),
    );
const cell = (name: RegExp, year: number) =>
  within(within(section().getByRole('row', { name })).getAllByRole('cell')[year]!).getByRole('button');
const openPage = async (user: UserEvent, name: string) => {
  section().getByRole('button', { name }).focus();
  await user.keyboard('{Enter}');
  await settled();
};

describe('which commitments hold', () => {
  it('says of every commitment in every year how it stands, by shape and word', async () => {
    await showPane(workbookWith());
    expect(screen.getAllByRole('heading', { level: 2 })[0]!.textContent).toBe(
      '2 of 4 commitments are not kept',
    );
    expect(rows()).toEqual([
      ['Commitment', '2010/11', '2011/12'],
      ['Safe', '✓Kept', '✓Kept'],
      ['Hoped for', '◔At risk', '✕Broken'],
      ['Nobody pays', '○Unfunded', 'No floor'],
      ['Who knows', '?Not known', '?Not known'],
      ['No commitment', 'No floor', 'No floor'],
    ]);
    expect(
      section().getByText(
        '1 of 4 commitments holds in every year; 1 rests on confirmed money alone. 1 has no floor.',
      ),
    ).toBeTruthy();
  });

  it.each([
    [100, 'is kept', 'holds in every year; it rests on confirmed money alone.'],
    [99, 'is not kept', 'does not hold in every year.'],
  ])('speaks of one commitment in the singular, when it gets £%s', async (gets, answer, held) => {
    const only = [commitments[0]!, ['Safe', 'Green', 100, '']];
    const paid = [allocations[0]!, ['', 'Council', 'Safe', gets, '']];
    await showPane(
      new ToyWorkbook(table('Funding', streams), table('Allocations', paid), table('Commitments', only)),
    );
    expect(screen.getAllByRole('heading', { level: 2 })[0]!.textContent).toBe(`The one commitment ${answer}`);
    expect(section().getByText(`The one commitment ${held}`)).toBeTruthy();
  });

  it('says to the penny what each gets and needs', async () => {
    await showPane(workbookWith());
    expect(cell(/^Safe/, 0).title).toBe('Gets £100.00, floor £100.00');
    expect(cell(/^Hoped for/, 0).title).toBe('Gets £50.00, floor £50.00; 100% of it is not confirmed');
    expect(cell(/^Hoped for/, 1).title).toBe('Gets £150.00, floor £200.00: £50.00 short');
    expect(cell(/^Nobody pays/, 0).title).toBe('Floor £70.00, and no allocation names it');
    expect(cell(/^Who knows/, 0).title).toBe('Gets not given, floor £10.00');
  });

  it('a click on a cell selects the floor', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await user.click(cell(/^Hoped for/, 1));
    expect(workbook.selected.pop()).toEqual(['id of Commitments', 5, 4]);
    cell(/^Nobody pays/, 0).focus();
    await user.keyboard('{Enter}');
    expect(workbook.selected.pop()).toEqual(['id of Commitments', 6, 3]);
  });

  it('shows those that stand so in some year, and keeps that while a page is open', async () => {
    const user = await showPane(workbookWith());
    const shown = () =>
      rows()
        .slice(1)
        .map(([name]) => name);
    const filter = within(
      section().getByRole('group', { name: 'Show the commitments that are in some year' }),
    );
    expect(filter.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '✓ Kept 1',
      '◔ At risk 1',
      '✕ Broken 1',
      '○ Unfunded 1',
      '? Not known 1',
    ]);
    await user.click(filter.getByRole('button', { name: 'Broken 1' }));
    expect(shown()).toEqual(['Hoped for']);
    await user.click(filter.getByRole('button', { name: 'Unfunded 1' }));
    expect(shown()).toEqual(['Hoped for', 'Nobody pays']);
    await openPage(user, 'Hoped for');
    await user.keyboard('{Escape}');
    expect(shown()).toEqual(['Hoped for', 'Nobody pays']);
    expect(document.activeElement?.textContent).toBe('Hoped for');
  });

  it('marks what a scenario changes, with what it was, and says where it changes nothing', async () => {
    const user = await showPane(workbookWith(scenarios));
    const pick = (name: string) =>
      user.selectOptions(screen.getByRole('combobox', { name: 'Scenario' }), name);
    await pick('Council cut');
    expect(rows()[1]).toEqual(['Safe', '✕Brokenwas ✓, was kept', '✕Brokenwas ✓, was kept']);
    expect(rows()[2]).toEqual(['Hoped for', '◔At risk', '✕Broken']);
    expect(section().getByText('Outlined: changed by the scenario, with what it was.')).toBeTruthy();
    await pick('Nothing much');
    expect(section().getByText('The scenario changes none of these.')).toBeTruthy();
    await pick('Base');
    expect(section().queryByText(/scenario/)).toBeNull();
  });

  it('calls nothing at risk where no stream says how certain it is, and says so', async () => {
    const untold = streams.map(([stream, , ...amounts], i) => [
      stream,
      i === 0 ? 'Certainty' : '',
      ...amounts,
    ]);
    await showPane(
      new ToyWorkbook(
        table('Funding', untold as Grid),
        table('Allocations', allocations),
        table('Commitments', commitments),
      ),
    );
    expect(rows()[2]).toEqual(['Hoped for', '✓Kept', '✕Broken']);
    expect(section().getByText(/what is at risk is not known/)).toBeTruthy();
  });

  it('draws the first hundred of many, and all when asked; who is come back to is among them', async () => {
    const names = Array.from({ length: 130 }, (_, i) => `Commitment ${i + 1}`);
    const user = await showPane(
      new ToyWorkbook(
        table('Allocations', [
          ['Allocation', 'Commitment', '2010/11'],
          ...names.map((name) => ['', name, 1]),
        ]),
        table('Commitments', [['Commitment', '2010/11'], ...names.map((name) => [name, 1])]),
      ),
    );
    expect(rows()).toHaveLength(101);
    await user.click(section().getByRole('button', { name: 'Show all 130' }));
    expect(rows()).toHaveLength(131);
    await openPage(user, 'Commitment 130');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(document.activeElement?.textContent).toBe('Commitment 130');
  });

  it('says what will be told there while no commitment has a floor, and leads to the pages even so', async () => {
    const user = await showPane(
      new ToyWorkbook(
        table('Allocations', [['Allocation', 'Commitment', '2010/11']]),
        table('Commitments', [
          ['Commitment', '2010/11'],
          ['Safe', ''],
        ]),
      ),
    );
    expect(section().getByText(/once the Commitment table has a floor/)).toBeTruthy();
    expect(rows()).toEqual([['Commitment'], ['Safe']]);
    await openPage(user, 'Safe');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Safe');
  });
});
