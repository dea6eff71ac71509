import { run } from '../../src/cli/run';
import { planFile } from './planFile';
import { testMachine } from './testMachine';

/** Streams in rows 5 to 7; row 8 holds totals, of which that of 2011/12 leaves out the last grant. */
const table = [
  ['Stream', 'Partner', '2010/11', '2011/12'],
  ['ABG', 'Council', 100, 90],
  ['Sure Start', 'Council', 250, 240],
  ['KS3', 'Council', 30, 20],
  ['Sum of grants', 'all', 380, 330],
];
const total = (column: number, formula: string, shows: number) => ({
  ...{ sheet: 'Streams', row: 7, column, formula, shows },
});
const files = {
  'short.xlsx': planFile({ Streams: table }, [total(2, '=SUM(C5:C7)', 380), total(3, '=SUM(D5:D6)', 330)]),
  'sound.xlsx': planFile({ Streams: table }, [total(2, '=SUM(C5:C7)', 380), total(3, '=SUM(D5:D7)', 350)]),
  'text.xlsx': new TextEncoder().encode('no workbook'),
};
const poolbook = async (...args: string[]) => {
  const machine = testMachine(files);
  const status = await run(args, machine);
  return { status, said: machine.said() };
};

describe('poolbook review', () => {
  test('a total that leaves £20 out is one finding as JSON, with the formula that it should have', async () => {
    const { status, said } = await poolbook('review', 'short.xlsx', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(said)).toEqual([
      {
        ...{
          sheet: 'Streams',
          cell: 'D8',
          cells: ['C8:D8'],
          rule: 'Neighbouring totals differ',
          kind: 'wrong',
        },
        sentence: 'D8 is SUM(D5:D6) and C8 beside it SUM(C5:C7): D8 leaves out D7.',
        proposed: '=SUM(D5:D7)',
        effect: { cell: 'D8', amount: 20 },
      },
    ]);
  });

  test('as SARIF it is an error of its rule, at its cells', async () => {
    const { runs } = JSON.parse((await poolbook('review', 'short.xlsx', '--sarif')).said) as {
      runs: { results: object[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    expect(runs[0]!.results).toEqual([
      expect.objectContaining({ ruleId: 'neighbouring-totals-differ', level: 'error' }),
    ]);
    expect(runs[0]!.tool.driver.rules.map(({ id }) => id)).toContain('neighbouring-totals-differ');
  });

  test('a sound workbook ends with 0 and an empty list, one that cannot be read with 2', async () => {
    expect(await poolbook('review', 'sound.xlsx', '--json')).toEqual({ status: 0, said: '[]\n' });
    expect((await poolbook('review', 'text.xlsx', '--json')).status).toBe(2);
  });
});
