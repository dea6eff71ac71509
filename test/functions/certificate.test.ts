import { called } from './called';
import fc from '../fastCheck';
import { recompute } from '../../src/model/certificate/recompute';
import { type InputCell } from '../../src/model/certificate/inputTable';
import { coventry } from '../../src/workbook/examples/coventry';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../src/workbook/examples/southwark';
import { type PlanContent } from '../../src/workbook/layout/content';
import { planLayout } from '../../src/workbook/planLayout';
import { excelErrors } from './excelErrors';

const commitments = called('COMMITMENTS');
const funding = called('FUNDING');
const pools = called('POOLS');
const services = called('SERVICES');
const tiers = called('TIERS');

beforeAll(excelErrors);

const FUNCTIONS = {
  FUNDING: funding,
  POOLS: pools,
  SERVICES: services,
  TIERS: tiers,
  COMMITMENTS: commitments,
};
type Name = keyof typeof FUNCTIONS;
const NAMES = Object.keys(FUNCTIONS) as Name[];
type Cells = InputCell[][];

const shown = (name: Name, tables: readonly Cells[]) =>
  FUNCTIONS[name]('Base', tables as unknown[][][]) as Cells;
const tablesOf = (content: PlanContent): Cells[] =>
  planLayout(content, { suffix: '' })
    .sheets.flatMap((sheet) => sheet.tables)
    .map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])]);

describe('what the functions answer is what recomputing by another path comes to', () => {
  describe.each([
    ['Coventry', coventry],
    ['Portsmouth', portsmouth],
    ['Southwark', southwark],
    ['Nottingham', nottingham],
    ['Nine ways to share an overspend', sharedOverspend],
  ])('%s', (_, example) => {
    const tables = tablesOf(example);
    it.each(NAMES)('%s', (name) => {
      const answer = recompute(name, tables, shown(name, tables));
      expect(answer).toMatchObject({ is: 'compared', differences: [] });
      expect(answer).not.toMatchObject({ cells: 0 });
    });
  });

  /** A plan of a few names, among them the same in other letters, blanks, and amounts that are not known or a bound. */
  const YEARS = ['2010/11', '2011/12', 'Undated'];
  const amount = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((pence) => pence / 100) },
    { weight: 2, arbitrary: fc.constantFrom<InputCell>(0, null, '') },
    { weight: 1, arbitrary: fc.constantFrom<InputCell>('unknown', 'tbc', '?') },
    { weight: 1, arbitrary: fc.integer({ min: -500, max: 0 }) },
  );
  const oneOf = (...cells: InputCell[]) => fc.constantFrom<InputCell>(...cells);
  const name = oneOf('a', 'A ', 'b', 'c', '', null);
  const amounts = fc.tuple(amount, amount, amount);
  const quality = oneOf('', 'exact', 'rounded', 'derived', 'bound', 'bound');
  const evidence = oneOf('', '', 'e1', 'e2', 'e3', 'e1; e2', 'nowhere');
  const rows = (first: InputCell[], cells: fc.Arbitrary<InputCell>[], most = 7): fc.Arbitrary<Cells> =>
    fc
      .array(
        fc.tuple(fc.tuple(...cells), amounts).map(([words, money]): InputCell[] => [...words, ...money]),
        { maxLength: most },
      )
      .map((lines) => [[...first, ...YEARS], ...lines]);
  const plain = (first: InputCell[], cells: fc.Arbitrary<InputCell>[]): fc.Arbitrary<Cells> =>
    fc.array(fc.tuple(...cells), { maxLength: 6 }).map((lines) => [first, ...lines.map((line) => [...line])]);
  const plan = fc
    .record({
      Stream: rows(
        ['Stream', 'Partner', 'Certainty', 'Ring-fence', 'Evidence'],
        [
          name,
          oneOf('P', 'Q', ''),
          oneOf('Confirmed', 'confirmed', 'At risk', ''),
          oneOf('', '', 's', 'T', 's; old', 'Old;t', 'specialist'),
          evidence,
        ],
      ),
      Pool: plain(['Pool', 'Host'], [oneOf('x', 'y', ''), oneOf('P', '')]),
      Contribution: rows(
        ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', 'Evidence'],
        [
          oneOf(''),
          oneOf('x', 'X', 'y', 'z', ''),
          oneOf('P', 'p', 'Q', ''),
          name,
          oneOf('', '', 'Yes'),
          evidence,
        ],
      ),
      Service: plain(
        ['Service', 'Tier', 'Purpose'],
        [
          oneOf('s', 'S', 't', 'u', ''),
          oneOf('Universal', 'specialist', 'Level 2', 'Early', 'early', ''),
          oneOf('', 'old', 'Old; young'),
        ],
      ),
      Allocation: rows(
        ['Allocation', 'Source', 'Service', 'Commitment', 'Evidence'],
        [
          oneOf('', 'n'),
          oneOf('a', 'b', 'x', 'y', 'z', 'q', ''),
          oneOf('s', 't', 'u', 'v', ''),
          oneOf('k', 'K', 'l', ''),
          evidence,
        ],
        10,
      ),
      Commitment: rows(
        ['Commitment', 'Priority', 'Evidence'],
        [oneOf('k', 'l', 'm', ''), oneOf('1', ''), evidence],
      ),
      Tier: plain(
        ['Tier', 'Counts as', 'Prevention'],
        [
          oneOf('Early', 'Level 2', 'Universal'),
          oneOf('', 'Universal', 'Specialist'),
          oneOf('', 'yes', 'No'),
        ],
      ),
      Evidence: plain(
        ['Evidence', 'Quality', 'Figure'],
        [oneOf('e1', 'e2', 'e3'), quality, oneOf('', 'up to £3m', 'over £2m')],
      ),
    })
    .chain((all) =>
      fc.subarray(Object.entries(all), { minLength: 3 }).map((some) => some.map(([, table]) => table)),
    );

  test.each(NAMES)('POOL.%s on any plan', (asked) => {
    let compared = 0;
    fc.assert(
      fc.property(plan, (tables) => {
        let answer: Cells;
        try {
          answer = shown(asked, tables);
        } catch {
          return; // what the function refuses has no figures to compare
        }
        const again = recompute(asked, tables, answer);
        expect(again).toMatchObject({ is: 'compared', differences: [] });
        compared++;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  /** One pool with ring-fenced money, of which hardly anything is unknown. */
  const pence = fc.integer({ min: 0, max: 900 }).map((each) => each / 100);
  const SERVED = ['s', 't', 'u'];
  const fencedPlan = fc
    .record({
      streams: fc.array(
        fc.tuple(oneOf('Confirmed', 'At risk'), oneOf('', 's', 't', 's;t', 't;u', 'old'), pence),
        { minLength: 1, maxLength: 5 },
      ),
      lines: fc.array(fc.tuple(oneOf(...SERVED, ''), oneOf('k', 'l'), pence), { minLength: 1, maxLength: 6 }),
    })
    .map(({ streams, lines }): Cells[] => [
      [
        ['Stream', 'Certainty', 'Ring-fence', '2010/11'],
        ...streams.map(([certainty, fence, amount], i) => [`S${i}`, certainty, fence, amount]),
      ],
      [
        ['Contribution', 'Pool', 'Stream', '2010/11'],
        ...streams.map(([, , amount], i) => ['', 'x', `S${i}`, amount]),
      ],
      [
        ['Service', 'Purpose'],
        ['s', ''],
        ['t', 'old'],
        ['u', 'Old; young'],
      ],
      [
        ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
        ...lines.map(([service, commitment, amount]) => ['', 'x', service, commitment, amount]),
      ],
      [['Commitment'], ['k'], ['l']],
    ]);

  test('POOL.COMMITMENTS of a pool with ring-fenced money', () => {
    const inProportion = new Set<boolean>();
    fc.assert(
      fc.property(fencedPlan, (tables) => {
        const answer = shown('COMMITMENTS', tables);
        expect(recompute('COMMITMENTS', tables, answer)).toMatchObject({ is: 'compared', differences: [] });
        const shares = answer.slice(1).map((row) => row[6]);
        if (shares.every((share) => typeof share === 'number'))
          inProportion.add(Math.abs(Number(shares[0]) - Number(shares[1])) < 1e-12);
      }),
      { numRuns: 1000 },
    );
    expect(inProportion.size).toBe(2);
  });
});
