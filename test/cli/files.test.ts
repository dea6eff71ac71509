import { formulaList } from '../../src/file/formulaList';
import { readBook } from '../../src/file/readBook';
import { cellKey } from '../../src/file/address/address';
import { planTables } from '../../src/file/views/planTables';
import { run } from '../../src/cli/run';
import { IN_ORDER, planFile } from './planFile';
import { testMachine } from './testMachine';

const formulas = [
  { sheet: 'Streams', row: 9, column: 0, formula: '=POOL.APPORTION(100,Streams[#All])', shows: 100 },
];

const poolbook = async (...args: readonly string[]) => {
  const machine = testMachine({ 'plan.xlsx': planFile(IN_ORDER, formulas) });
  const status = await run(args, machine);
  const fileOf = async (path: string) => new TextDecoder().decode(await machine.read(path));
  return { status, said: machine.said(), complained: machine.complained(), machine, fileOf };
};

describe('new and example', () => {
  test('new writes the empty plan as Plan.xlsx, or under the name that is given', async () => {
    expect(await (await poolbook('new')).fileOf('Plan.xlsx')).toBe('the workbook new-plan');
    expect(await (await poolbook('new', 'ours.xlsx')).fileOf('ours.xlsx')).toBe('the workbook new-plan');
  });

  test('an example is found in any case, with blanks for hyphens', async () => {
    const { status, fileOf } = await poolbook('example', 'Shared Overspend', '--out', 'nine.xlsx');
    expect(status).toBe(0);
    expect(await fileOf('nine.xlsx')).toBe('the workbook shared-overspend');
  });

  test('an example that does not exist names those that do', async () => {
    const { status, complained } = await poolbook('example', 'coventy');
    expect(status).toBe(2);
    expect(complained).toContain('was coventry meant?');
    expect(complained).toContain('nottingham');
  });

  test('a file that exists is not overwritten', async () => {
    const { status, complained, machine } = await poolbook('new', 'plan.xlsx');
    expect(status).toBe(2);
    expect(complained).toContain('plan.xlsx exists already');
    expect(readBook(await machine.read('plan.xlsx')).sheets[0]?.name).toBe('Streams');
  });
});

describe('values-only', () => {
  test('the copy shows £100 without a formula, and the sheet Formulas says how it was calculated', async () => {
    const { status, machine } = await poolbook('values-only', 'plan.xlsx', '--out', 'copy.xlsx');
    expect(status).toBe(0);
    const { sheets } = readBook(await machine.read('copy.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Streams', 'Formulas']);
    const [streams, list] = sheets;
    expect(streams?.cells.get(cellKey(9, 0))?.value).toBe(100);
    expect(sheets.flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula))).toEqual([]);
    expect([0, 1, 2, 3].map((column) => list?.cells.get(cellKey(1, column))?.value)).toEqual([
      'Streams',
      'A10',
      '=POOL.APPORTION(100,Streams[#All])',
      expect.stringMatching(/^£100 shared by weight /),
    ]);
  });
});

test('the list of formulas names the evidence of the tables that a formula is given', () => {
  const list = formulaList(
    readBook(
      planFile(
        {
          Streams: [
            ['Stream', 'Evidence', '2010/11'],
            ['ABG', 'COV-A3; letter', 100],
          ],
        },
        [
          {
            sheet: 'Streams',
            row: 9,
            column: 0,
            formula: '=POOL.FUNDING("Base",T_Streams[#All])',
            shows: 100,
          },
        ],
      ),
    ),
  );
  expect(list?.cells.get(cellKey(1, 4))?.value).toBe('COV-A3; letter');
});

describe('import', () => {
  const SHEET = 'Budget (£000),,,\nScheme,2025/26,2026/27,Ref\nHome care,1250.5,1300,00412\nDay care,(300),310,00413\nTotal,950.5,1610,\n'; // prettier-ignore
  const imported = async (text: string, ...options: readonly string[]) => {
    const machine = testMachine({ 'budget.csv': new TextEncoder().encode(text) });
    const status = await run(['import', 'budget.csv', '--out', 'plan.xlsx', ...options], machine);
    return { status, machine, said: machine.said(), complained: machine.complained() };
  };

  test('a spreadsheet becomes a plan, and each of its numbers is accounted for', async () => {
    const { status, machine, said } = await imported(SHEET);
    expect(status).toBe(0);
    expect(said).toMatch(/read +4 +£2,560,500\.00/);
    expect(said).toMatch(/totals +2 +£2,560,500\.00/);
    expect(said).toMatch(/all numbers +6/);
    const { planName, tables } = planTables(readBook(await machine.read('plan.xlsx')));
    expect(planName).toBe('budget');
    const allocations = tables.find(({ name }) => name === 'Allocations')?.grid ?? [];
    const columns = ['Service', '2025/26', '2026/27'].map(
      (heading) => allocations[0]?.indexOf(heading) ?? -1,
    );
    expect(allocations.slice(1).map((row) => columns.map((column) => row[column]))).toEqual([
      ['Home care', 1_250_500, 1_300_000],
      ['Day care', -300_000, 310_000],
    ]);
  });

  test('a plan of 40 years, one row and amounts as other programs print them is read', async () => {
    const years = Array.from({ length: 40 }, (_, i) => `${2020 + i}/${String(21 + i).padStart(2, '0')}`);
    const { status, said, machine } = await imported(
      `Stream,${years.join(',')}\nGrant,${years.map(() => '3000000.0300000003').join(',')}\n`,
      ...['--as', 'Stream'],
    );
    expect(status).toBe(0);
    expect(said).toMatch(/read +40 +£120,000,001\.20/);
    expect(said).toContain('one row in the Stream table');
    const { tables } = planTables(readBook(await machine.read('plan.xlsx')));
    expect(tables.find(({ name }) => name === 'Streams')?.grid[1]).toContain(3_000_000.03);
  });

  test('what cannot be read, does not cast or has no amount is said, and the command ends with 1', async () => {
    const { status, complained, said } = await imported(
      'Stream,Partner,2010/11\nA,X,"£1,200.50"\nB,Y,(300)\nC,Z,1.2m\nD,X,n/a\nHealth,,\nTotal,,"1,200,900.50"\n',
      ...['--as', 'Stream'],
    );
    expect(status).toBe(1);
    expect(complained.split('\n')).toEqual([
      'Row 4, 2010/11 holds the text "1.2m": it is not read and stays blank.',
      'Row 7, Total, is £1,200,000 more than its rows in 2010/11.',
      'Without an amount, and left out: row 5 (D).',
      '',
    ]);
    expect(said).toContain('plan.xlsx is written: 3 rows');
  });

  test('a day that may be either of two in a column with months first is not guessed', async () => {
    const { complained } = await imported(
      'Stream,2010/11,Ends\nA,5,01/02/2011\nB,5,12/31/2011\n',
      ...['--as', 'Stream'],
    );
    expect(complained).toBe('Row 2, Ends holds the text "01/02/2011": it is not read and stays blank.\n');
  });

  test('nothing is written while an answer is needed', async () => {
    const { status, machine, complained } = await imported(SHEET.replace('2025/26', '2025/26 Budget'), '--as', 'Allocations'); // prettier-ignore
    expect(status).toBe(1);
    expect(complained).toContain('2 numbers wait for one answer: nothing is written.');
    expect(complained).toContain('Which year is "2025/26 Budget"?');
    expect(await machine.exists('plan.xlsx')).toBe(false);
  });

  test('a table that is none is refused with those that are', async () => {
    expect((await imported(SHEET, '--as', 'Law')).complained).toContain('Give one of Allocation, Stream,');
  });
});
