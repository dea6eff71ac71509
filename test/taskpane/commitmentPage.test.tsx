import { screen, within } from '@testing-library/react';
import { type UserEvent } from '@testing-library/user-event';
import { type Grid } from '../../src/model/table/grid';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

/** docs/calculations.md#15-dependence: £700,000 of which £450,000 is not confirmed; £600,000 is. */
const streams: Grid = [
  ['Stream', 'Certainty', '2010/11', '2011/12'],
  ['Council', 'Confirmed', 600000, 1],
  ['ABG', 'Indicative', 450000, ''],
];
const pools: Grid = [
  ['Pool', 'Kind'],
  ['CAMHS', 'Pooled fund'],
];
const contributions: Grid = [
  ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11', '2011/12'],
  ['', 'CAMHS', 'Council', 'Council', '', 1],
  ['', 'CAMHS', 'PCT', '', '', 3],
];
const commitments: Grid = [
  [
    'Commitment',
    'Priority',
    'Lead',
    'Outcome',
    'Indicator',
    'Status',
    'Rule',
    'Evidence',
    '2010/11',
    '2011/12',
  ],
  [
    'Safe',
    'Staying safe',
    'Head of Care',
    'Safety',
    'NI 68',
    'Green',
    'funded >= 0.9 * floor',
    'SOU-1; SOU-9',
    700000,
    5,
  ],
  ['Well', '', '', '', '', '', '', '', 350000, ''],
  ['Empty', '', '', '', '', '', '', '', '', ''],
];
const allocations: Grid = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
  ['', 'Council', 'Care', 'Safe', 250000, ''],
  ['', 'ABG', '', 'Safe', 450000, ''],
  ['', 'CAMHS', 'Therapy', 'Safe', '', 4],
  ['', 'Lottery', '', 'Safe', '', 'unknown'],
];
const evidence: Grid = [
  ['Evidence', 'Document', 'Reference', 'Figure', 'Quality', 'Note'],
  ['SOU-1', 'Southwark’s plan 2010-13', '¶15', '£0.7M', 'exact', 'Said twice'],
];
const workbook = () =>
  new ToyWorkbook(
    table('Funding', streams),
    table('Pools', pools),
    table('Contributions', contributions),
    table('Allocations', allocations),
    table('Commitments', commitments),
    table('Sources', evidence),
  );
const open = async (user: UserEvent, name: string) => {
  const map = within(screen.getByRole('region', { name: 'Which commitments hold?' }));
  await user.click(map.getByRole('button', { name }));
  await settled();
};
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('td, th')].map(({ textContent }) => textContent));

describe('the page of a commitment', () => {
  it('is opened and left by keyboard, and the focus returns', async () => {
    const user = await showPane(workbook());
    for (const leave of ['{Enter}', '{Escape}']) {
      const name = () => screen.getByRole('button', { name: 'Well' });
      name().focus();
      await user.keyboard('{Enter}');
      await settled();
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Well');
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }));
      await user.keyboard(leave);
      expect(document.activeElement).toBe(name());
    }
  });

  it('says whose it is, what for, and its rule; what is not given is said to be', async () => {
    const user = await showPane(workbook());
    await open(user, 'Safe');
    const facts = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts()).toEqual([
      'Staying safe',
      'Head of Care',
      'Safety',
      'NI 68',
      'Green',
      'funded >= 0.9 * floor',
    ]);
    await user.keyboard('{Escape}');
    await open(user, 'Well');
    expect(facts()).toEqual(Array.from({ length: 5 }, () => '– not given'));
  });

  it('says by year what it gets and needs, and what rests on unconfirmed money: as wired, at best, together', async () => {
    const user = await showPane(workbook());
    await open(user, 'Safe');
    expect(rowsOf('Is it kept?')).toEqual([
      ['Year', '2010/11', '2011/12'],
      ['Status', '◔At risk', '?Not known'],
      ['Funded', '£700,000', '≥at least £4'],
      ['Floor', '£700,000', '£5'],
      ['Shortfall', '£0', '– not given'],
      ['Uncertain, as wired', '£450,000 64.3%', '– not known'],
      ['Uncertain, at best', '£100,000 14.3%', '£4 80.0%'],
      ['All commitments together'],
      ['Needed', '£1,050,000', '£5'],
      ['Confirmed pays', '£600,000', '£1'],
    ]);
  });

  it('says "about" of what is uncertain of a rounded amount', async () => {
    const user = await showPane(
      new ToyWorkbook(
        table('Funding', [
          ['Stream', 'Certainty', 'Evidence', '2010/11'],
          ['ABG', 'Indicative', 'SOU-1', 700],
        ]),
        table('Allocations', [
          ['Allocation', 'Source', 'Commitment', 'Evidence', '2010/11'],
          ['', 'ABG', 'Safe', 'SOU-1', 700],
        ]),
        table('Commitments', [
          ['Commitment', '2010/11'],
          ['Safe', 700],
        ]),
        table('Sources', [
          ['Evidence', 'Quality'],
          ['SOU-1', 'rounded'],
        ]),
      ),
    );
    await open(user, 'Safe');
    expect(rowsOf('Is it kept?').slice(2, 7)).toEqual([
      ['Funded', '≈about £700'],
      ['Floor', '£700'],
      ['Shortfall', '£0'],
      ['Uncertain, as wired', '≈about £700 100.0%'],
      ['Uncertain, at best', '£700 100.0%'],
    ]);
  });

  it('lists its allocations with source, certainty and amounts, each a way to its cell', async () => {
    const toy = workbook();
    const user = await showPane(toy);
    await open(user, 'Safe');
    expect(rowsOf('Where does the money come from?')).toEqual([
      ['2010/11', '2011/12'],
      ['CouncilConfirmedfor Care'],
      ['£250,000', '£0'],
      ['ABGIndicative'],
      ['£450,000', '£0'],
      ['CAMHSPool, 25.0% confirmedfor Therapy'],
      ['£0', '£4'],
      ['LotteryNot a source of the plan'],
      ['£0', '– not given'],
    ]);
    screen.getByRole('button', { name: '£450,000' }).focus();
    await user.keyboard('{Enter}');
    expect(toy.selected.pop()).toEqual(['id of Allocations', 5, 5]);
    await user.click(screen.getByRole('button', { name: '£700,000' }));
    expect(toy.selected.pop()).toEqual(['id of Commitments', 4, 9]);
  });

  it('shows its evidence by key, and which key is not there', async () => {
    const toy = workbook();
    const user = await showPane(toy);
    await open(user, 'Safe');
    const written = within(screen.getByRole('list', { name: 'Where is it written?' }));
    const [first, second] = written.getAllByRole('listitem');
    expect([...first!.querySelectorAll('span')].map(({ textContent }) => textContent)).toEqual([
      'SOU-1 · exact',
      'Southwark’s plan 2010-13, ¶15',
      '£0.7M',
      'Said twice',
    ]);
    expect(second!.textContent).toBe('SOU-9 is not in the Evidence table.');
    await user.click(written.getByRole('button'));
    expect(toy.selected.pop()).toEqual(['id of Sources', 4, 1]);
    await user.keyboard('{Escape}');
    await open(user, 'Well');
    await user.click(screen.getByRole('button', { name: 'Evidence' }));
    expect(toy.selected.pop()).toEqual(['id of Commitments', 5, 8]);
  });

  it('shows the findings about it alone, and says where there are none', async () => {
    const user = await showPane(workbook());
    await open(user, 'Well');
    const found = within(screen.getByRole('list', { name: 'What needs looking at?' }));
    expect(found.getByText(/Well has a floor of £350,000/)).toBeTruthy();
    expect(found.queryByText(/Safe gets/)).toBeNull();
    await user.keyboard('{Escape}');
    await open(user, 'Empty');
    expect(screen.getByText('It has no floor in any year, and no allocation gives it money.')).toBeTruthy();
    expect(screen.getByText('Every check of this commitment holds.')).toBeTruthy();
  });

  it('says that the plan no longer names it once it is renamed', async () => {
    const toy = workbook();
    const user = await showPane(toy);
    await open(user, 'Well');
    await settled(() =>
      toy.change(
        table('Commitments', [
          ['Commitment', '2010/11'],
          ['Better', 1],
        ]),
      ),
    );
    expect(screen.getByText('The plan no longer names this commitment.')).toBeTruthy();
  });
});
