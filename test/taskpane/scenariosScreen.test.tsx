import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { readPlan } from '../../src/model/plan/readPlan';
import { type Grid } from '../../src/model/table/grid';
import { Comparison } from '../../src/taskpane/scenarios/results/Comparison';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const streams: Grid = [
  ['Stream', 'Certainty', '2010/11', '2011/12'],
  ['Area Based Grant', 'At risk', 10700000, 10700000],
  ['Sure Start', 'Indicative', 16400000, 16400000],
];
const allocations: Grid = [
  ['Allocation', 'Source', 'Commitment', '2010/11', '2011/12'],
  ['', 'Sure Start', 'School ready', 16400000, 16400000],
  ['', 'Area Based Grant', 'In work or learning', 10700000, 10700000],
];
const commitments: Grid = [
  ['Commitment', '2010/11', '2011/12'],
  ['School ready', 15000000, 15000000],
  ['In work or learning', 10000000, 10000000],
];
const scenarios: Grid = [
  ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'My note'],
  ['Grant ends', 1, 'Stream', 'Sure Start', 'ends', 40633, 'mine'],
];
const workbook = () =>
  new ToyWorkbook(
    table('Streams', streams),
    table('Allocations', allocations),
    table('Commitments', commitments),
    table('Scenarios', scenarios),
  );
const open = async (book = workbook()) => {
  const user = await showPane(book);
  await user.click(screen.getByRole('tab', { name: 'Scenarios' }));
  await screen.findByRole('heading', { name: 'What would have to change?' });
  await user.click(screen.getByRole('button', { name: 'Add a step' }));
  return { user, book };
};
const field = (name: string) => screen.getByLabelText(name);
const part = (name: string) => within(screen.getByRole('region', { name }));
const stairs = async () => {
  const region = await screen.findByRole('region', { name: 'What breaks first?' });
  await waitFor(() => expect(region.getAttribute('aria-busy')).toBe('false'));
  return within(region)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
};

test('nothing is cut before anybody asks for it', async () => {
  const user = await showPane(workbook());
  await user.click(screen.getByRole('tab', { name: 'Scenarios' }));
  await screen.findByText(/^Add what might happen/);
  expect(screen.queryByText(/commitments break/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Save scenario' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('Starting from'), 'Grant ends');
  expect(await screen.findByText('Every commitment holds: none of 2 commitments breaks')).toBeTruthy();
});

test('a cut shows at once what breaks, and nothing is written', async () => {
  const { user, book } = await open();
  expect(await screen.findByText('2 of 2 commitments break')).toBeTruthy();
  await user.clear(field('Percent'));
  await user.type(field('Percent'), '5');
  expect(await screen.findByText('Every commitment holds: none of 2 commitments breaks')).toBeTruthy();
  await user.clear(field('Percent'));
  await user.type(field('Percent'), '24.6');
  expect(await screen.findByText('2 of 2 commitments break')).toBeTruthy();
  await waitFor(() =>
    expect(
      part('What changed?')
        .getAllByRole('rowgroup')
        .map(({ textContent }) => textContent),
    ).toContain('There is to spend£27,100,000£20,433,400-£6,666,600'),
  );
  expect(book.tables.find(({ name }) => name === 'Scenarios')!.grid).toHaveLength(2);
});

test('a step that is added has the keyboard, and where one is removed the button that adds one', async () => {
  const { user } = await open();
  expect(document.activeElement).toBe(field('What'));
  await user.click(screen.getByRole('button', { name: 'Remove step 1' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a step' }));
});

test('what is asked of a step can be asked only when the step is drawn, so that its answer stays', async () => {
  const frame = jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  await open();
  expect(screen.queryByRole('button', { name: 'Find changes' })).toBeNull();
  frame.mockRestore();
});

test('the change that does least harm is found and proved, and a step that changes nothing says why', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Find changes' }));
  const found = part('Which change does least harm?');
  expect(await found.findByText('£2,710,000 has to be cut, £610,000 of it below the floors.')).toBeTruthy();
  expect(found.getByText(/^Proved: at each level of Rank/)).toBeTruthy();
  await user.clear(field('Percent'));
  await user.type(field('Percent'), '0');
  expect(await screen.findByText('This step changes nothing.')).toBeTruthy();
});

test('match that is lost with a cut is named with what is saved', async () => {
  const book = new ToyWorkbook(
    table('Streams', [
      ['Stream', '2010/11'],
      ['Council', 3600000],
    ]),
    table('Services', [
      ['Service', 'Match'],
      ['Centres', 0.4],
      ['Play', 0.5],
      ['Youth', ''],
    ]),
    table('Allocations', [
      ['Allocation', 'Source', 'Service', '2010/11'],
      ['', 'Council', 'Centres', 2400000],
      ['', 'Council', 'Play', 600000],
      ['', 'Council', 'Youth', 600000],
    ]),
  );
  await open(book);
  await screen.findByRole('region', { name: 'What match is lost?' });
  const lost = part('What match is lost?');
  expect(
    lost.getByText(
      'Of £300,000 cut from services with match, £126,000 was a partner’s and goes with it: £174,000 is saved.',
    ),
  ).toBeTruthy();
  expect(lost.getByRole('row', { name: 'Centres (40% match) £240,000 £96,000 £144,000' })).toBeTruthy();
  expect(lost.getByRole('row', { name: 'Total £300,000 £126,000 £174,000' })).toBeTruthy();
});

test('where no service has match nothing is said of it', async () => {
  await open();
  expect(screen.queryByRole('region', { name: 'What match is lost?' })).toBeNull();
});

test('a shift to prevention says what double running needs and when it pays back', async () => {
  const years = ['2006/07', '2007/08', '2008/09'];
  const { user } = await open(
    new ToyWorkbook(
      table('Streams', [
        ['Stream', ...years],
        ['Council', 2000000, 2000000, 2000000],
      ]),
      table('Services', [
        ['Service', 'Tier'],
        ['Placements', 'Specialist'],
        ['Family support', 'Targeted'],
      ]),
      table('Allocations', [
        ['Allocation', 'Source', 'Service', ...years],
        ['', 'Council', 'Placements', 1000000, 1000000, 1000000],
        ['', 'Council', 'Family support', 1000000, 1000000, 1000000],
      ]),
    ),
  );
  expect(screen.queryByRole('region', { name: 'Does the shift pay back?' })).toBeNull();
  await user.selectOptions(field('What'), 'Tier');
  await user.selectOptions(field('Which'), 'Specialist');
  await user.selectOptions(field('Change'), 'shift %');
  await user.selectOptions(field('To tier'), 'Prevention');
  await user.selectOptions(field('From year'), '2006/07');
  await user.selectOptions(field('To year'), '2006/07');
  await user.clear(field('Percent'));
  await user.type(field('Percent'), '50');
  await screen.findByRole('region', { name: 'Does the shift pay back?' });
  expect(screen.getByRole('row', { name: '£1,000,000 £1,500,000 £500,000' })).toBeTruthy();
  expect(screen.getByRole('row', { name: '50.0% 75.0% +25.0 points' })).toBeTruthy();
  const back = part('Does the shift pay back?');
  expect(back.getByText(/^Enter what each £ moved avoids a year/)).toBeTruthy();
  expect(back.queryByText(/pays back after/)).toBeNull();
  await user.type(back.getByLabelText('£1 avoids a year'), '30');
  await user.type(back.getByLabelText('From year'), '3');
  expect(
    back.getByText(
      'Double running needs £500,000, £500,000 of it in 2006/07: specialist services cannot fall before demand does. It pays back after 5 years and 4 months, in 2011/12.',
    ),
  ).toBeTruthy();
  expect(back.getByRole('row', { name: '2010/11 £0 £150,000 £0 £450,000' })).toBeTruthy();
  expect(back.getByRole('row', { name: '2011/12 £0 £150,000 £0 £600,000' })).toBeTruthy();
  await user.clear(back.getByLabelText('From year'));
  await user.type(back.getByLabelText('From year'), '0.5');
  expect(back.getByRole('alert').textContent).toContain('give a whole number');
  await user.clear(back.getByLabelText('From year'));
  await user.type(back.getByLabelText('From year'), '3');
  await user.clear(back.getByLabelText('Discount rate'));
  await user.type(back.getByLabelText('Discount rate'), '60');
  expect(back.getByText(/It has not paid back in 60 years/)).toBeTruthy();
});

describe('real terms', () => {
  const plan = (...rows: Grid) =>
    new ToyWorkbook(
      table('Streams', [
        ['Stream', '1998/99', '2003/04', '2004/05'],
        ['Council', 7400000, 7400000, 7400000],
      ]),
      table('Deflators', [['Deflator', 'Published', 'Source', '1998/99', '2003/04'], ...rows]),
    );
  const gdp = ['GDP deflator', 38168, 'HM Treasury', 91.031, 102.789];

  test('£7.4m of 1998/99 is £8,355,819.45 in 2003/04 prices, and a year without an index is not known', async () => {
    const { user } = await open(plan(gdp));
    await user.clear(field('Percent'));
    await user.type(field('Percent'), '0');
    await screen.findByRole('region', { name: 'What is it worth in real terms?' });
    const real = part('What is it worth in real terms?');
    expect(
      await real.findByText(
        /£7,400,000 in 2003\/04 is worth £6,553,516.43 in 1998\/99 prices, 11.439% less than in 1998\/99\./,
      ),
    ).toBeTruthy();
    await user.selectOptions(real.getByLabelText('In the prices of'), '2003/04');
    const row = await real.findByRole('row', { name: /^1998\/99 £7,400,000 £8,355,819/ });
    expect(within(row).getByTitle('£8,355,819.45')).toBeTruthy();
    expect(
      real.getByText(
        '£7,400,000 in 2003/04 is worth £7,400,000 in 2003/04 prices. There is no index for 2004/05, and prices are never guessed.',
      ),
    ).toBeTruthy();
    expect(real.getByText(/^GDP deflator, published 30 June 2004, HM Treasury\./)).toBeTruthy();
    expect(real.getByRole('row', { name: /^2004\/05 £7,400,000 not given not given/ })).toBeTruthy();
  });

  test('of two publications one is chosen, and they are never mixed', async () => {
    const { user } = await open(plan(gdp, ['GDP deflator', 40359, 'HM Treasury', 91, '']));
    await screen.findByRole('region', { name: 'What is it worth in real terms?' });
    const real = part('What is it worth in real terms?');
    await user.selectOptions(
      real.getByLabelText('Price index'),
      'GDP deflator, published 30 June 2010, HM Treasury',
    );
    expect(within(real.getByLabelText('In the prices of')).getAllByRole('option')).toHaveLength(1);
    expect(real.getByText(/There is no index for 2003\/04, 2004\/05/)).toBeTruthy();
  });

  test('without a price index nothing is said', async () => {
    await open();
    expect(screen.queryByRole('region', { name: 'What is it worth in real terms?' })).toBeNull();
  });
});

describe('what demand costs', () => {
  const placements = () =>
    new ToyWorkbook(
      table('Streams', [
        ['Stream', '2006/07', '2007/08'],
        ['Council', 20000000, 20000000],
      ]),
      table('Services', [
        ['Service', 'Tier', 'Units', 'Unit cost'],
        ['Foster care', 'Specialist', 330, 400],
        ['Agency foster care', 'Specialist', 120, 900],
        ['Residential care', 'Specialist', 42, 2500],
        ['Play', 'Universal', '', ''],
      ]),
      table('Allocations', [
        ['Allocation', 'Source', 'Service', '2006/07', '2007/08'],
        ['', 'Council', 'Foster care', 6864000, 6864000],
        ['', 'Council', 'Agency foster care', 5616000, 5616000],
        ['', 'Council', 'Residential care', 5460000, 5460000],
      ]),
    );
  const type = async (user: Awaited<ReturnType<typeof open>>['user'], label: RegExp, text: string) => {
    const input = part('What does demand cost?').getByLabelText(label);
    await user.clear(input);
    await user.type(input, text);
  };
  const setUp = async () => {
    const { user } = await open(placements());
    const demand = part('What does demand cost?');
    await user.selectOptions(demand.getByLabelText('A unit cost is for'), 'a week, 52 a year');
    for (const [service, units, cost] of [
      ['Foster care', '318', '410'],
      ['Agency foster care', '138', '935'],
      ['Residential care', '44', '2,550'],
    ] as const) {
      await user.selectOptions(demand.getByLabelText('Service'), service);
      await type(user, /^Units, now/, units);
      await type(user, /^Unit cost, now/, cost);
    }
    return { user, demand };
  };

  test('492 children who become 500 cost £1,383,720 more: volume, mix and price', async () => {
    const { demand } = await setUp();
    expect(
      demand.getByText(
        'It costs £1,383,720 more in 2006/07: volume £291,707.32, mix £561,092.68, price £530,920.',
      ),
    ).toBeTruthy();
    expect(demand.getByRole('row', { name: 'Total £1,383,720 £1,383,720' })).toBeTruthy();
  });

  test('and can be taken as steps, by which the stream is drawn on for as much', async () => {
    const { user, demand } = await setUp();
    await user.click(demand.getByRole('button', { name: 'Take it as steps' }));
    expect(screen.getByText('Set Foster care to £6,779,760 a year, in 2006/07')).toBeTruthy();
    expect(screen.getByText('Set Residential care to £5,834,400 a year, in 2007/08')).toBeTruthy();
  });

  test('a placement that begins on 14 November costs £17,742.86 to the end of March', async () => {
    const { user } = await open(placements());
    const demand = part('What does demand cost?');
    await user.selectOptions(demand.getByLabelText('Service'), 'Agency foster care');
    await user.selectOptions(demand.getByLabelText('A unit cost is for'), 'a week, by days');
    await type(user, /^Units, now/, '121');
    await user.type(demand.getByLabelText(/^Begins on/), '2006-11-14');
    expect(demand.getByText(/It costs £17,742.86 more in 2006\/07/)).toBeTruthy();
    await user.clear(demand.getByLabelText(/^Begins on/));
    await user.type(demand.getByLabelText(/^Begins on/), '2007-11-14');
    expect(demand.getByRole('alert').textContent).toContain('a day outside the year');
  });

  test('growth alone is of the service that is chosen, and compounds', async () => {
    const { user } = await open(placements());
    await type(user, /^Units then grow/, '5');
    expect(part('What does demand cost?').getByRole('row', { name: 'Total £0 £6,600' })).toBeTruthy();
  });
});

test('what breaks first, by the cut that breaks it', async () => {
  await open();
  expect(await stairs()).toEqual([
    'In work or learning6.6%£1,788,600£6,200',
    'School ready8.6%£2,330,600£10,400',
  ]);
});

test('what cannot be read stays, and says what to type', async () => {
  const { user } = await open();
  await user.clear(field('Percent'));
  await user.type(field('Percent'), 'a quarter');
  expect((field('Percent') as HTMLInputElement).value).toBe('a quarter');
  expect(screen.getByText('Type a percentage such as 24.6.')).toBeTruthy();
  expect(screen.getByText('Step 1 has no Value for cut %.')).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Save scenario' }) as HTMLButtonElement).disabled).toBe(true);
});

test('names are picked from the plan', async () => {
  const { user } = await open();
  await user.selectOptions(field('What'), 'Stream');
  expect(
    within(field('Which'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose', 'Area Based Grant', 'Sure Start']);
  await user.selectOptions(field('Which'), 'Sure Start');
  expect(screen.getByText('Cut Sure Start by 10%')).toBeTruthy();
  expect(await stairs()).toEqual(['School ready8.6%£1,410,400£10,400', 'In work or learningnever']);
});

test('it is saved as rows under a free name, and picked', async () => {
  const { user, book } = await open();
  await user.click(screen.getByRole('button', { name: 'Save scenario' }));
  expect(screen.getByText('Give the scenario a name.')).toBeTruthy();
  await user.type(field('Save to the workbook as'), 'grant  ends');
  expect(
    screen.getByText('The plan has a scenario called grant ends: choose another name.', {
      normalizer: (text) => text.replace(/\s+/g, ' '),
    }),
  ).toBeTruthy();
  await user.clear(field('Save to the workbook as'));
  await user.type(field('Save to the workbook as'), 'A tenth');
  await user.click(screen.getByRole('button', { name: 'Save scenario' }));
  await settled();
  expect(book.tables.find(({ name }) => name === 'Scenarios')!.grid.at(-1)).toEqual([
    'A tenth',
    1,
    'All',
    '',
    'cut %',
    0.1,
    '',
  ]);
  expect((screen.getByRole('combobox', { name: 'Scenario' }) as HTMLSelectElement).value).toBe('A tenth');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(document.activeElement!.textContent).toBe('A tenth breaks 2 of 2 commitments');
});

test('the first scenario brings the sheets What if and Comparison, where the tables have our names', async () => {
  const named = (name: string, kind: string): [string, Grid] => [name, [[kind, '2010/11']]];
  const others = [
    named('Pools', 'Pool'),
    named('Contributions', 'Contribution'),
    named('Conditions', 'Condition'),
  ];
  const book = new ToyWorkbook(
    table('Streams', streams),
    table('Allocations', allocations),
    table('Commitments', commitments),
    table('Scenarios', scenarios.slice(0, 1)),
    ...others.map(([name, grid]) => table(name, grid)),
    table('Services', [['Service', 'Tier']]),
    table('Tiers', [['Tier', 'Counts as']]),
    table('Evidence', [['Evidence', 'Quality']]),
  );
  const { user } = await open(book);
  await user.type(field('Save to the workbook as'), 'A tenth');
  await user.click(screen.getByRole('button', { name: 'Save scenario' }));
  await waitFor(() => expect(book.built).toHaveLength(1));
  expect(book.built[0]!.sheets.map(({ name }) => name)).toEqual(['What if', 'Comparison', 'Pick lists']);
  await user.clear(field('Save to the workbook as'));
  await user.type(field('Save to the workbook as'), 'Again');
  await user.click(screen.getByRole('button', { name: 'Save scenario' }));
  await settled();
  expect(book.built).toHaveLength(1);
});

test('every screen shows the plan under the scenario that is picked', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Scenario' }), 'Grant ends');
  await user.click(screen.getByRole('tab', { name: 'Plan' }));
  expect(screen.getByRole('row', { name: 'Total £27,100,000 £10,700,000' })).toBeTruthy();
});

test('a scenario that cannot be carried out leaves the plan as entered, and says why', async () => {
  const wrong = [scenarios[0]!, ['Grant ends', 1, 'Stream', 'Nothing', 'ends', 40633, '']];
  const { user, book } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Scenario' }), 'Grant ends');
  await settled(() =>
    book.change(...book.tables.map((each) => (each.name === 'Scenarios' ? { ...each, grid: wrong } : each))),
  );
  expect(screen.getByText(/Shown as entered: Step 1 of Grant ends acts on nothing/)).toBeTruthy();
});

test('the scenario that is picked is named, with the draft scenario instead', async () => {
  const { user } = await open();
  expect(screen.queryByText(/is picked/)).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Scenario' }), 'Grant ends');
  const line = (from: string) => `The other screens show Grant ends. A draft starts from ${from}.`;
  expect(screen.getByText(line('Base'))).toBeTruthy();
  await user.selectOptions(field('Starting from'), 'Grant ends');
  expect(screen.getByText(line('Grant ends'))).toBeTruthy();
});

test('a step that fails in another year than the one looked at is told once it stays the same', async () => {
  const ended = streams.map((row) => (row[0] === 'Sure Start' ? [...row.slice(0, -1), 0] : row));
  const book = workbook();
  book.tables = book.tables.map((each) => (each.name === 'Streams' ? { ...each, grid: ended } : each));
  const { user } = await open(book);
  await user.selectOptions(field('What'), 'Stream');
  await user.selectOptions(field('Which'), 'Sure Start');
  await user.selectOptions(field('Change'), 'cut £');
  await user.type(field('Amount'), '1000');
  await user.selectOptions(screen.getByLabelText('From year'), '2010/11');
  expect(await screen.findByText(/There is nothing of Sure Start in 2011\/12 to cut/)).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Save scenario' }) as HTMLButtonElement).disabled).toBe(true);
  await user.selectOptions(screen.getByLabelText('To year'), '2010/11');
  expect(await screen.findByText('Every commitment holds: none of 2 commitments breaks')).toBeTruthy();
});

test('the steps of a scenario can be taken, and what was tried outlasts a look at another screen', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Scenario' }), 'Grant ends');
  await user.click(screen.getByRole('button', { name: 'Take the steps of Grant ends' }));
  expect(
    within(screen.getByRole('list', { name: 'Steps' })).getByText('End Sure Start on 31 March 2011'),
  ).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: 'Checks' }));
  await user.click(screen.getByRole('tab', { name: 'Scenarios' }));
  expect(
    within(screen.getByRole('list', { name: 'Steps' })).getByText('End Sure Start on 31 March 2011'),
  ).toBeTruthy();
});

test('scenarios side by side: which commitments they break, and how they come about', async () => {
  const { user } = await open();
  const side = within(screen.getByRole('region', { name: 'Which is better?' }));
  const rowsOf = (name: string) =>
    within(side.getByRole('table', { name }))
      .getAllByRole('row')
      .map((row) => row.textContent);
  // the screen opens on the year in which the scenario does something
  expect(rowsOf('Side by side in 2011/12')).toEqual([
    'ScenarioKept of 2MoneyBelow floorsDemand unmet',
    'Base✓ 2£27.1m£0£0',
    'Grant ends✕ 1£10.7m£15.0m£0',
  ]);
  await user.selectOptions(field('Looking at'), '2010/11');
  expect(rowsOf('Which is better?')).toEqual([
    'CommitmentBaseGrant ends',
    'School readyKeptKept',
    'In work or learningKeptKept',
  ]);
  await waitFor(() =>
    expect(rowsOf('Side by side in 2010/11').slice(2)).toEqual([
      'Grant ends✓ 2£27.1m£0£0',
      'Draft✕ 0£24.4m£0.6m£0',
    ]),
  );
  await user.selectOptions(field('Looking at'), '2011/12');
  expect(side.getByRole('row', { name: 'School ready Kept Broken' })).toBeTruthy();
  await user.selectOptions(field('By'), 'Stream');
  expect(side.getByRole('row', { name: 'Sure Start £16,400,000 £0' })).toBeTruthy();
  const steps = within(screen.getByRole('region', { name: 'How does Grant ends come about?' }));
  expect(steps.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'There is to spend in 2011/12, as entered£27,100,000',
    'End Sure Start on 31 March 2011-£16,400,000',
    'Under Grant ends£10,700,000',
  ]);
  await user.click(side.getByRole('checkbox', { name: 'Grant ends' }));
  expect(screen.queryByRole('region', { name: /come about/ })).toBeNull();
});

describe('steps that are moved', () => {
  const twoSteps = async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    await user.selectOptions(field('Change'), 'cut £');
    await user.type(field('Amount'), '2000000');
    await screen.findByRole('heading', { name: 'Which step matters most?' });
    return user;
  };
  test('one at a time, and what they do together', async () => {
    const user = await twoSteps();
    const most = part('Which step matters most?');
    await user.selectOptions(most.getByLabelText('Looking at'), 'What commitments are short of');
    await user.click(most.getByRole('button', { name: 'Calculate' }));
    // £2,670,000 off: School ready is short of £230,000 by the first, and the second alone leaves all kept
    expect((await most.findAllByRole('row')).map(({ textContent }) => textContent)).toEqual([
      'StepAt one endAt the other',
      '1. Cut all streams by 10%£0£610,000',
      '2. Cut all streams by £2,000,000 a year£0£89,668',
    ]);
    expect(
      most.getByText(
        '£0.00 with none of them moved, £2,610,000.00 with all at their worse ends. That is £1,910,332.10 more than what each does alone adds up to.',
      ),
    ).toBeTruthy();
    await user.selectOptions(most.getByLabelText('Looking at'), 'Commitments that are broken');
    expect(most.queryByRole('table')).toBeNull();
  });
  test('two together, from nothing to twice what they are', async () => {
    const user = await twoSteps();
    const both = part('What do two steps do together?');
    await user.click(both.getByRole('button', { name: 'Calculate' }));
    expect((await both.findAllByRole('row')).map(({ textContent }) => textContent)).toEqual([
      'Step 1 down, Step 2 across£0£1,000,000£2,000,000£3,000,000£4,000,000',
      '0%00122',
      '5%02222',
      '10%22222',
      '15%22222',
      '20%22222',
    ]);
  });
  test('a step without an amount is not offered', async () => {
    const user = await twoSteps();
    await user.clear(field('Amount'));
    await user.type(field('Amount'), '0');
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'What do two steps do together?' })).toBeNull(),
    );
  });
});

describe('how likely each commitment is kept', () => {
  const likely = () =>
    within(screen.getByRole('region', { name: 'How likely is each commitment to be kept?' }));
  const withProbability: Grid = [
    ['Stream', 'Certainty', 'Probability', '2010/11', '2011/12'],
    ['Area Based Grant', 'At risk', 0.8, 10700000, 10700000],
    ['Sure Start', 'Indicative', 0.6, 16400000, 16400000],
  ];
  test('is calculated when asked, of the draft scenario', async () => {
    const book = workbook();
    book.tables = book.tables.map((each) =>
      each.name === 'Streams' ? { ...each, grid: withProbability } : each,
    );
    const { user } = await open(book);
    await user.clear(field('Percent'));
    await user.type(field('Percent'), '0');
    await stairs(); // the draft is what will be asked about
    await user.click(likely().getByRole('button', { name: 'Calculate' }));
    expect((await likely().findAllByRole('row')).slice(1).map(({ textContent }) => textContent)).toEqual([
      'School readyExact: 2 outcomes60%£6,000,000£16,400,000',
      'In work or learningExact: 2 outcomes80%£2,000,000£10,700,000',
    ]);
    await user.type(field('Percent'), '5');
    await waitFor(() => expect(likely().queryByRole('table')).toBeNull());
  });
  test('says which stream is missing its probability', async () => {
    const { user } = await open();
    await stairs(); // the draft is what will be asked about
    await user.click(likely().getByRole('button', { name: 'Calculate' }));
    expect(await likely().findByText(/Area Based Grant is not Confirmed .* but no Probability/)).toBeTruthy();
  });
});

test('of many commitments the comparison shows 40 until all are asked for', async () => {
  const named = Array.from({ length: 60 }, (_, i) => `Commitment ${i + 1}`);
  const many: Grid = [['Commitment', '2010/11'], ...named.map((name) => [name, 1])];
  const plan = readPlan([streams, allocations, many, scenarios]);
  render(<Comparison picked="" draft={null} plan={plan} names={['Grant ends']} year="2010/11" />);
  const rows = () => part('Which is better?').getAllByRole('rowheader', { name: /^Commitment \d/ }).length;
  expect(rows()).toBe(40);
  fireEvent.click(part('Which is better?').getByRole('button', { name: 'Show all 60' }));
  expect(rows()).toBe(60);
});
