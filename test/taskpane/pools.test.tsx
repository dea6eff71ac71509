import { screen, within } from '@testing-library/react';
import { type UserEvent } from '@testing-library/user-event';
import { type Grid } from '../../src/model/table/grid';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const pools: Grid = [
  ['Pool', 'Kind', 'Legal basis', 'Host', 'Starts', 'Ends', 'Overspend rule', 'Underspend rule'],
  ['CAMHS', 'Pooled fund', 'Section 31', 'Council', 38808, 39903, 'Contribution share', 'Carry forward'],
  ['Equipment', 'Aligned', '', '', '', '', '', ''],
];
const contributions: Grid = [
  ['Contribution', 'Pool', 'Partner', 'In kind', 'Paid', '2006/07', '2007/08'],
  ['', 'CAMHS', 'Council', '', 1250000, 1250000, 1000],
  ['', 'CAMHS', 'PCT', '', 622500, 830000, 'unknown'],
  ['', 'CAMHS', 'Schools', '', 170000, 170000, 500.5],
  ['', 'CAMHS', 'Schools', 'Yes', '', 25000, ''],
  ['', 'Equipment', 'Council', '', '', 'tbc', 'tbc'],
];
const outturns = (respite: number | string = 1200000): Grid => [
  ['Outturn', 'Pool', 'Service', '2006/07', '2007/08'],
  ['', 'CAMHS', 'Respite', respite, ''],
  ['', 'CAMHS', 'Transition', 1138417.63, ''],
];
const workbookWith = (...more: Grid[]) =>
  new ToyWorkbook(
    table('Budgets', pools, 'Pools'),
    table('Contributions', contributions),
    ...more.map((grid, i) => table(`Table${i}`, grid, `Sheet ${i}`)),
  );

const poolList = () => within(screen.getByRole('list', { name: 'Pools' })).getAllByRole('button');
const openPool = async (user: UserEvent, name: RegExp) => {
  await user.click(poolList().find((row) => name.test(row.textContent))!);
};
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('td, th[scope^=row]')].map(({ textContent }) => textContent))
    .filter((cells) => cells.length > 0);
const field = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label });
/** Due by partner, as the settlement shows it. */
const settlement = () => {
  const groups = within(screen.getByRole('table', { name: /^What if/ }))
    .getAllByRole('rowgroup')
    .slice(1);
  return groups.map((group) => [
    within(group).getByRole('rowheader').textContent,
    ...within(group)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ]);
};
const retype = async (user: UserEvent, label: string, text: string) => {
  await user.clear(field(label));
  await user.type(field(label), text);
};

describe('the pools on the Plan screen', () => {
  it('are listed with their kind, their money of the first year and their findings', async () => {
    await showPane(workbookWith());
    const [camhs, equipment] = poolList().map((row) => row.textContent);
    expect(camhs).toMatch(/^CAMHS£2,250,000Pooled fund/);
    expect(equipment).toMatch(/^Equipment– not givenAligned/);
    expect(screen.getByText('2006/07')).toBeTruthy();
  });

  it('are not there where the plan has none', async () => {
    await showPane(
      new ToyWorkbook(
        table('Funding', [
          ['Stream', '2006/07'],
          ['Grant', 1],
        ]),
      ),
    );
    expect(screen.queryByRole('heading', { name: 'Pools' })).toBeNull();
  });

  it('open a page and are come back to, by Back and by Escape', async () => {
    const user = await showPane(workbookWith());
    for (const leave of ['{Enter}', '{Escape}']) {
      poolList()[1]!.focus();
      await user.keyboard('{Enter}');
      await screen.findByRole('heading', { level: 2, name: 'Equipment' });
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }));
      await user.keyboard(leave);
      expect(document.activeElement).toBe(poolList()[1]);
    }
  });
});

describe('the page of a pool', () => {
  it('says its kind, its basis, its life and its host, and where the plan does not give them', async () => {
    const user = await showPane(workbookWith());
    await openPool(user, /^CAMHS/);
    const facts = () => screen.getAllByRole('definition').map((fact) => fact.textContent);
    expect(facts()).toEqual(['Pooled fund', 'Section 31', '1 April 2006 to 31 March 2009', 'Council']);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await openPool(user, /^Equipment/);
    expect(facts()).toEqual(['Aligned', '– not given', '– not given', '– not given']);
  });

  it('shows who puts in what with the shares of the whole, and what is given in kind apart', async () => {
    const user = await showPane(workbookWith());
    await openPool(user, /^CAMHS/);
    expect(rowsOf('Who puts in what?')).toEqual([
      ['Council', '£1,250,000', '55.6%'],
      ['PCT', '£830,000', '36.9%'],
      ['Schools', '£170,000', '7.6%'],
      ['Total', '£2,250,000', ''],
      ['In kind, not in the total'],
      ['Schools', '£25,000', ''],
    ]);
  });

  it('says "at least" and "at most" where a partner has not answered, and "not given" of that partner', async () => {
    const user = await showPane(workbookWith());
    await openPool(user, /^CAMHS/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2007/08');
    expect(rowsOf('Who puts in what?').slice(0, 4)).toEqual([
      ['Council', '£1,000', '≤at most 66.6%'],
      ['PCT', '– not given', '–no share'],
      ['Schools', '£501', '≤at most 33.4%'],
      ['Total', '≥at least £1,501', ''],
    ]);
  });

  it('draws the bar from the parts that are known, with an open end for those that are not', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openPool(user, /^CAMHS/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2007/08');
    expect(screen.getByTitle('PCT: not given')).toBeTruthy();
    await user.click(screen.getByTitle('Schools: £500.50'));
    expect(workbook.selected).toEqual([['id of Contributions', 3 + 3, 1 + 6]]);
  });

  it('goes to the amount of a partner', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openPool(user, /^CAMHS/);
    await user.click(screen.getByRole('button', { name: 'PCT' }));
    expect(workbook.selected).toEqual([['id of Contributions', 3 + 2, 1 + 5]]);
  });

  it('says the rules in words and names the terms that are missing, each a way to its cell', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openPool(user, /^CAMHS/);
    expect(screen.getByText(/^An overspend is borne by the partners in proportion/)).toBeTruthy();
    expect(screen.getByText(/^An underspend is carried forward/)).toBeTruthy();
    const missing = within(screen.getByRole('list', { name: 'Not stated:' }));
    await user.click(missing.getByRole('button', { name: 'VAT regime' }));
    expect(workbook.selected).toEqual([['id of Pools', 3 + 1, 1]]);
    expect(missing.queryByRole('button', { name: 'Host' })).toBeNull();
  });

  it('lists the findings of the pool alone; a click selects the cell', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    const [, counted] = /(\d+) errors?(\d+) warnings?$/.exec(poolList()[0]!.textContent) ?? [];
    await openPool(user, /^CAMHS/);
    const found = within(screen.getByRole('list', { name: 'What needs looking at?' }));
    const errors = found.getAllByRole('button').filter((row) => row.textContent.startsWith('Error'));
    expect(errors).toHaveLength(Number(counted));
    await user.click(errors[0]!);
    expect(workbook.selected).toHaveLength(1);
  });

  it('says so when the pool is renamed under it', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openPool(user, /^Equipment/);
    await settled(() => workbook.change(table('Budgets', pools.slice(0, 2))));
    expect(screen.getByText('The plan no longer names this pool.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(poolList()).toHaveLength(1);
  });
});

describe('an outturn that is tried', () => {
  const open = async (workbook: ToyWorkbook) => {
    const user = await showPane(workbook);
    await openPool(user, /^CAMHS/);
    return user;
  };
  const SETTLED = [
    ['Council', '£49,120.91', '£1,299,120.91', '£1,250,000.00', '£49,120.91'],
    ['PCT', '£32,616.28', '£862,616.28', '£622,500.00', '£240,116.28'],
    ['Schools', '£6,680.44', '£176,680.44', '£170,000.00', '£6,680.44'],
    ['Total', '£88,417.63', '£2,338,417.63', '£2,042,500.00', '£295,917.63'],
  ];

  it("begins at the plan's outturn, line by line, settled by the pool's rule", async () => {
    await open(workbookWith(outturns()));
    expect(field('Respite').value).toBe('1,200,000.00');
    expect(field('Transition').value).toBe('1,138,417.63');
    expect(screen.getByText('£88,417.63 over budget in 2006/07')).toBeTruthy();
    expect(
      screen.getByText('Borne by Council £49,120.91, PCT £32,616.28 and Schools £6,680.44.'),
    ).toBeTruthy();
    expect(screen.getByText('Outturn £2,338,417.63: £88,417.63 overspent')).toBeTruthy();
    expect(settlement()).toEqual(SETTLED);
    expect(screen.getAllByText('£240,116.28')).toHaveLength(1);
  });

  it('settles anew at each figure that is typed, and writes nothing', async () => {
    const workbook = workbookWith(outturns());
    const user = await open(workbook);
    await retype(user, 'Respite', '£1,066,582.36');
    expect(screen.getByText('Outturn £2,204,999.99: £45,000.01 underspent')).toBeTruthy();
    expect(settlement().map(([who, share]) => [who, share])).toEqual([
      ['Council', '£0.00'],
      ['PCT', '£0.00'],
      ['Schools', '£0.00'],
      ['Carried forward', '-£45,000.01'],
      ['Total', '-£45,000.01'],
    ]);
    expect(workbook.tables[2]!.grid).toEqual(outturns());
    expect(workbook.built).toEqual([]);
  });

  it('keeps what was entered where it is no amount, says so once it is left, and comes back by Escape', async () => {
    const user = await open(workbookWith(outturns()));
    await retype(user, 'Respite', '1,20x');
    expect(settlement().at(-1)![2]).not.toBe('');
    expect(screen.queryByText(/is not an amount/)).toBeNull();
    await user.tab();
    expect(field('Respite').value).toBe('1,20x');
    expect(screen.getByText(/^1,20x is not an amount: type pounds and pence/)).toBeTruthy();
    expect(screen.getByText(/once the amount of Respite can be read/)).toBeTruthy();
    expect(screen.queryByRole('table', { name: /^What if/ })).toBeNull();
    await user.click(field('Respite'));
    await user.keyboard('{Escape}');
    expect(field('Respite').value).toBe('1,200,000.00');
    expect(settlement()).toEqual(SETTLED);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('list', { name: 'Pools' })).toBeTruthy();
  });

  it('asks for an amount that is cleared; it is never taken for zero', async () => {
    const user = await open(workbookWith(outturns()));
    await user.clear(field('Respite'));
    await user.tab();
    expect(screen.getByText(/^Type what Respite spent, 0 where it spent nothing/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the plan’s figures' }));
    expect(settlement()).toEqual(SETTLED);
  });

  it('follows the workbook in the fields that were not touched, and keeps the others', async () => {
    const workbook = workbookWith(outturns());
    const user = await open(workbook);
    await retype(user, 'Transition', '1000000');
    await user.tab();
    expect(field('Transition').value).toBe('1,000,000.00');
    await settled(() =>
      workbook.change(...workbook.tables.slice(0, 2), table('Table0', outturns(1250000), 'Sheet 0')),
    );
    expect(field('Respite').value).toBe('1,250,000.00');
    expect(field('Transition').value).toBe('1,000,000.00');
    expect(screen.getByText('Outturn £2,250,000: all of what there was')).toBeTruthy();
  });

  it('says in place why a year cannot be settled', async () => {
    const user = await open(workbookWith(outturns('unknown')));
    expect(field('Respite').value).toBe('');
    await user.type(field('Respite'), '1200000');
    expect(settlement()).toEqual(SETTLED);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2007/08');
    await retype(user, 'Respite', '5');
    await retype(user, 'Transition', '5');
    expect(
      screen.getByText(/^What CAMHS brings forward into 2007\/08 is not known: .*row 1, 2006\/07/),
    ).toBeTruthy();
    expect(statusLine()).toMatch(/^Up to date/);
  });

  it('begins at the allocations where nothing was spent yet', async () => {
    const allocations: Grid = [
      ['Allocation', 'Source', 'Service', '2006/07'],
      ['', 'CAMHS', 'Respite', 2000000],
      ['', 'CAMHS', 'Speech therapy', 'tbc'],
    ];
    const user = await open(workbookWith(allocations));
    expect(screen.getByText(/^2006\/07 has no outturn yet: begins at what is allocated/)).toBeTruthy();
    expect(field('Respite').value).toBe('2,000,000.00');
    await user.type(field('Speech therapy'), '338,417.63');
    expect(settlement()).toEqual(SETTLED);
  });

  it('is settled under the scenario that is picked, and only the plan as entered is written as a sheet', async () => {
    const scenarios: Grid = [
      ['Scenario', 'Target', 'Name', 'Change', 'Value'],
      ['Less', 'Pool', 'CAMHS', 'cut %', 0.1],
    ];
    const workbook = workbookWith(outturns(), scenarios);
    workbook.memory.set('scenario', 'Less');
    const user = await open(workbook);
    expect(screen.getByText('Outturn £2,338,417.63: £313,417.63 overspent')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write as a sheet' }));
    expect(workbook.built).toEqual([]);
    expect(screen.getByText(/^This is under Less\. A sheet settles the plan as entered/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Scenario' }), 'Base');
    expect(settlement()).toEqual(SETTLED);
  });

  it('is one sum where the plan knows no line', async () => {
    const user = await open(workbookWith());
    expect(screen.getByText('Type what was spent to see who would owe what.')).toBeTruthy();
    await user.type(field('Outturn'), '2338417.63');
    expect(settlement()).toEqual(SETTLED);
  });
});

describe('a settlement written as a sheet', () => {
  const write = async (workbook: ToyWorkbook, tried?: string) => {
    const user = await showPane(workbook);
    await openPool(user, /^CAMHS/);
    if (tried) await retype(user, 'Respite', tried);
    await user.click(screen.getByRole('button', { name: 'Write as a sheet' }));
    await settled();
    return workbook.built[0]!.sheets[0]!;
  };
  const formulas = (sheet: Awaited<ReturnType<typeof write>>) =>
    sheet.spills.map(({ formula }) => formula).join('\n');

  it("is calculated from the workbook's own tables by their names", async () => {
    const sheet = await write(workbookWith(outturns()));
    expect(sheet.name).toBe('CAMHS 2006-07');
    expect(formulas(sheet)).toMatch(
      /POOL\.SETTLEMENT\(.*Budgets\[#All\],Contributions\[#All\],Table0\[#All\]/,
    );
  });

  it('holds the amounts that were tried, beside those that were not', async () => {
    const sheet = await write(workbookWith(outturns()), '1.1m');
    expect(formulas(sheet)).not.toMatch(/Table0/);
    const cells = sheet.blocks.flatMap((block) => block.cells.flat());
    expect(cells).toEqual(expect.arrayContaining([1100000, 1138417.63]));
  });

  it('holds what was spent in earlier years, on which a balance brought forward rests', async () => {
    const known = contributions.map((row) => row.map((cell) => (cell === 'unknown' ? 100 : cell)));
    const workbook = new ToyWorkbook(
      table('Budgets', pools),
      table('Contributions', known),
      table('Outturns', outturns(1000000)),
    );
    const user = await showPane(workbook);
    await openPool(user, /^CAMHS/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2007/08');
    await retype(user, 'Respite', '113,182.87');
    await retype(user, 'Transition', '0');
    expect(settlement().map(([who]) => who)).toContain('Brought forward');
    expect(screen.getByText('Outturn £113,182.87: all of what there was')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write as a sheet' }));
    await settled();
    const cells = workbook.built[0]!.sheets[0]!.blocks.flatMap((block) => block.cells);
    expect(cells).toEqual(
      expect.arrayContaining([
        [1000000, 113182.87],
        [1138417.63, 0],
      ]),
    );
  });

  it('gets a number where its name is taken', async () => {
    const workbook = workbookWith(outturns());
    workbook.sheets = ['CAMHS 2006-07'];
    expect((await write(workbook)).name).toBe('CAMHS 2006-07 (2)');
  });

  it('says why where it cannot be written', async () => {
    const workbook = workbookWith(outturns());
    const user = await showPane(workbook);
    await openPool(user, /^CAMHS/);
    workbook.failing = new Error('The workbook is protected. Take the protection off, then try again.');
    await user.click(screen.getByRole('button', { name: 'Write as a sheet' }));
    await settled();
    expect(statusLine()).toMatch(/^The workbook is protected/);
    expect(workbook.built).toEqual([]);
  });
});

describe('the example of a shared overspend', () => {
  it('is offered where there is no plan, and shows its pools', async () => {
    const user = await showPane(new ToyWorkbook());
    await user.click(screen.getByRole('button', { name: 'A shared overspend' }));
    await settled();
    expect(poolList()).toHaveLength(sharedOverspend.tables.Pool.length);
    expect(poolList()[0]!.textContent).toMatch(/^A Contribution share(illustrative, )?£2,250,000Pooled fund/);
  });
});

describe('a pool that is settled in layers', () => {
  const layered = () =>
    new ToyWorkbook(
      table('Budgets', [
        ['Pool', 'Host', 'Reserve'],
        ['LD', 'Council', 500000],
      ]),
      table('Contributions', [
        ['Contribution', 'Pool', 'Partner', '2025/26'],
        ['', 'LD', 'ICB', 9200000],
        ['', 'LD', 'Council', 21400000],
      ]),
      table('Outturns', [
        ['Outturn', 'Pool', '2025/26'],
        ['', 'LD', 31411417.63],
      ]),
      table('Layers', [
        ['Risk share', 'Pool', 'Side', 'Order', 'Limit', 'Limit is', 'Borne by', 'Basis', 'Cap', 'Cap is'],
        ['The council caused it', 'LD', 'Overspend', 1, 40000, '£', 'Council', '', '', ''],
        ['Risk reserve', 'LD', 'Overspend', 2, '', '', 'Reserve', '', '', ''],
        ['Uncommitted lines', 'LD', 'Overspend', 3, 60000, '£', 'Board', '', '', ''],
        ['By contribution', 'LD', 'Overspend', 4, 0.005, '% of pool', 'All partners', '', '', ''],
        ['50:50', 'LD', 'Overspend', 5, '', '', 'ICB', 'Equal', 0.0075, '% of contribution'],
        ['', 'LD', 'Overspend', 5, '', '', 'Council', '', '', ''],
        ['The rest', 'LD', 'Overspend', 6, '', '', 'Host', '', '', ''],
      ]),
    );

  it('lists them in order, each with what it takes and why', async () => {
    const user = await showPane(layered());
    await openPool(user, /^LD/);
    const list = screen.getByRole('region', { name: 'Layers, in order' });
    const items = within(list)
      .getAllByRole('listitem')
      .map((item) => [...item.children].map(({ textContent }) => textContent));
    expect(items.map(([name, amount]) => [name, amount])).toEqual([
      ['1. The council caused it', '£40,000.00'],
      ['2. Risk reserve', '£500,000.00'],
      ['3. Uncommitted lines', '£60,000.00'],
      ['4. By contribution', '£153,000.00'],
      ['5. 50:50', '£52,208.81'],
      ['6. The rest', '£6,208.82'],
    ]);
    expect(items[4]?.[2]).toBe(
      '£58,417.63 was left; this layer takes all of it. ICB bears £23,000 and Council £29,208.81. The cap of ICB is reached, which leaves £6,208.82 for the next layer.',
    );
  });

  it('shows as bars and as a table who bears an overspend as it grows', async () => {
    const user = await showPane(layered());
    await openPool(user, /^LD/);
    const rows = rowsOf('Who bears an overspend as it grows?');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual(['£202,900', '£40,000', '£162,900', '£0', '£0']);
    expect(rows.at(-1)?.[0]).toBe('£1,217,400');
  });
});
