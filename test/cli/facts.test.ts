import { type Facts, FACT_COLUMNS, type FactColumn } from '../../src/cli/rollUp/fact';
import { csvFormat } from '../../src/cli/rollUp/csvFormat';
import { fileFacts } from '../../src/cli/rollUp/fileFacts';
import { OVERSPENT, planFile } from './planFile';
import { testMachine } from './testMachine';

const machine = testMachine({ 'plan.xlsx': planFile(OVERSPENT) });

const at = ({ words, row, pence }: Facts, fact: number, column: FactColumn): string | number => {
  if (column === 'row') return row[fact]!;
  if (column === 'pence') return pence[fact]!;
  return words[column].words[words[column].codes[fact]!]!;
};
const rowsOf = (facts: Facts) =>
  Array.from({ length: facts.rows }, (_, fact) =>
    Object.fromEntries(FACT_COLUMNS.map((column) => [column, at(facts, fact, column)])),
  );

test('each amount is a fact in pence, with what its row and the rows that it names say', async () => {
  const facts = rowsOf(await fileFacts('plan.xlsx', machine, false));
  expect(facts).toContainEqual(
    expect.objectContaining({
      table: 'Stream',
      row: 2,
      source: 'Sure Start',
      partner: 'Council',
      kind: 'Grant',
      certainty: 'At risk',
      year: '2010/11',
      scenario: 'Base',
      measure: 'funding',
      pence: 25050,
      quality: 'not evidenced',
    }),
  );
  expect(facts).toContainEqual(
    expect.objectContaining({
      measure: 'allocation',
      source: 'ABG',
      service: 'Play',
      tier: 'Universal',
      commitment: 'More play',
      priority: 'Be healthy',
      outcome: 'Health',
      pence: 12000,
    }),
  );
});

test('an amount that nobody knows is a fact without pence, never a zero', async () => {
  const unknown = rowsOf(await fileFacts('plan.xlsx', machine, false)).filter(
    ({ quality }) => quality === 'unknown',
  );
  expect(unknown).toEqual([expect.objectContaining({ source: 'Sure Start', year: '2011/12', pence: NaN })]);
});

test('with scenarios the plan is there as entered and under each of them', async () => {
  const facts = rowsOf(await fileFacts('plan.xlsx', machine, true));
  const abg = facts.filter(
    ({ source, measure, year }) => source === 'ABG' && measure === 'funding' && year === '2010/11',
  );
  expect(abg.map(({ scenario, pence }) => [scenario, pence])).toEqual([
    ['Base', 10000],
    ['Cuts', 5000],
  ]);
});

test('as CSV a name that Excel would take for a formula stays text, and commas are quoted', async () => {
  const named = planFile({
    Streams: [
      ['Stream', '2010/11'],
      ['=SUM(A1), "x"', 1],
    ],
  });
  const facts = await fileFacts('odd.xlsx', testMachine({ 'odd.xlsx': named }), false);
  let text = '';
  const file = csvFormat.begin((bytes) => (text += new TextDecoder().decode(bytes)));
  file.add(csvFormat.part(facts)!);
  file.end();
  const [headings, line] = text.split('\r\n');
  expect(headings).toBe(FACT_COLUMNS.join(','));
  expect(line).toContain(`"'=SUM(A1), ""x"""`);
});
