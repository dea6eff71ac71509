import { readBook } from '../../src/file/readBook';
import { run } from '../../src/cli/run';
import { planFile } from './planFile';
import { testMachine } from './testMachine';

const PLAN = {
  Streams: [
    ['Stream', 'Ring-fence', '2025/26'],
    ['NHS minimum', 'Health;Social care', 100],
    ['Disabled facilities grant', 'Adaptations', 10],
  ],
  Pools: [
    ['Pool', 'Legal basis'],
    ['Fund', 's75 NHS Act 2006'],
  ],
  Contributions: [
    ['Contribution', 'Pool', 'Stream', '2025/26'],
    ['a', 'Fund', 'NHS minimum', 100],
    ['b', 'Fund', 'Disabled facilities grant', 10],
  ],
  Conditions: [
    [
      'Condition',
      'Pool',
      'Stream',
      'Applies to',
      'Of',
      'At least or At most',
      'Source',
      'Uplift',
      'From',
      'To',
      '2025/26',
    ],
    ['Minimum', 'Fund', 'NHS minimum', 'Contribution', '', 'At least', 'letter', '', '', '', 99],
  ],
  Scenarios: [
    ['Scenario', 'Target', 'Change', 'Value'],
    ['Less', 'All', 'cut %', 0.1],
  ],
};

const poolbook = async (...args: readonly string[]) => {
  const machine = testMachine({ 'plan.xlsx': planFile(PLAN) });
  const status = await run(args, machine);
  return { status, machine, said: machine.said(), complained: machine.complained() };
};

test('what each condition has to spare, as entered and under a scenario', async () => {
  const base = await poolbook('conditions', 'plan.xlsx');
  expect([base.status, base.said]).toEqual([0, 'To spare  2025/26\nMinimum   £1.00\n']);
  const less = await poolbook('conditions', 'plan.xlsx', '--scenario', 'Less', '--json');
  expect(less.status).toBe(1);
  expect(JSON.parse(less.said)).toEqual([
    {
      ...{ condition: 'Minimum', year: '2025/26', limit: 'At least', asked: 99, counted: 90, headroom: -9 },
      ...{ atLeast: false, assumes: '' },
    },
  ]);
});

test('the conditions of the Fund are added to a copy, in the plan’s own names and without amounts', async () => {
  const { status, machine, said } = await poolbook(
    'conditions',
    'plan.xlsx',
    '--insert',
    'Fund',
    '--out',
    'new.xlsx',
  );
  expect(status).toBe(0);
  expect(said).toMatch(/5 conditions more/);
  const sheet = readBook(await machine.read('new.xlsx')).sheets.find(({ name }) => name === 'Conditions')!;
  expect(sheet.tables[0]?.area.rows).toBe(7);
  const cell = (row: number, column: number) => sheet.cells.get((row + 3) * 16384 + column)?.value ?? null;
  expect([1, 2, 6].map((row) => [0, 1, 2, 3, 4, 7, 10].map((column) => cell(row, column)))).toEqual([
    ['Minimum', 'Fund', 'NHS minimum', 'Contribution', null, null, 99],
    ['Minimum for adult social care', 'Fund', 'NHS minimum', 'Allocation', 'Social care', 0.039, null],
    [
      'Adaptations grant for adaptations',
      'Fund',
      'Disabled facilities grant',
      'Allocation',
      'Adaptations',
      null,
      null,
    ],
  ]);
});

test('a pool that is not there, and a file to write that is not given, are said', async () => {
  expect((await poolbook('conditions', 'plan.xlsx', '--insert', 'LD', '--out', 'x.xlsx')).complained).toMatch(
    /has no pool LD. Its pools are Fund/,
  );
  expect((await poolbook('conditions', 'plan.xlsx', '--insert', 'Fund')).complained).toMatch(
    /needs --out FILE/,
  );
});
