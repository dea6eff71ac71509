import * as fc from '../../fastCheck';
import { called } from '../../functions/called';
import { named } from '../checks/find';
import { recompute } from '../../../src/model/certificate/recompute';
import { checkPlan } from '../../../src/model/checks/checkPlan';
import { CUT_RULES } from '../../../src/model/cuts/rule';
import { contributionsBehind } from '../../../src/model/funding/behindLine';
import { readPlan } from '../../../src/model/plan/readPlan';
import { leastChange } from '../../../src/model/scenarios/questions/leastChange';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const commitments = called('COMMITMENTS');
const risk = called('RISK');

const YEAR = '2026/27';
type Line = readonly [service: string, stream: string, pounds: number, floor: number];
const LINES: Line[] = [
  ['Nursing', 'NHS', 50, 0],
  ['Beds', 'NHS', 10, 0],
  ['Care', '', 60, 0],
];
type Step = readonly [stream: string, change: string, value: number, spread: string];
/** A pool of two streams, lines that may name one of them, each with a commitment of its own, and a scenario. */
const pool = (
  brings: readonly [nhs: number, council: number],
  lines: readonly Line[],
  steps: readonly Step[],
  fence = '',
): Grid[] => [
  [
    ['Stream', 'Certainty', 'Probability', 'Ring-fence', YEAR],
    ['NHS', 'At risk', 0.5, fence, brings[0]],
    ['Council', 'Confirmed', '', '', brings[1]],
  ],
  [
    ['Contribution', 'Pool', 'Stream', YEAR],
    ['', 'P', 'NHS', brings[0]],
    ['', 'P', 'Council', brings[1]],
  ],
  [['Service'], ...lines.map(([service]): Cell[] => [service])],
  [
    ['Allocation', 'Source', 'Service', 'Commitment', 'Stream', YEAR],
    ...lines.map(([service, stream, pounds]): Cell[] => ['', 'P', service, service, stream, pounds]),
  ],
  [['Commitment', 'Rank', YEAR], ...lines.map(([service, , , floor], i): Cell[] => [service, i + 1, floor])],
  [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ...steps.map(([stream, change, value, spread], i): Cell[] => [
      ...['Cuts', i + 1, 'Stream', stream, change, value],
      spread,
    ]),
  ],
];
const left = (grids: Grid[]) =>
  Array.from(underScenario(readPlan(grids), 'Cuts').tables.Allocation!.years[0]!.pence, (each) => each / 100);

test('a stream that is cut takes from the lines that name it, each by its part', () => {
  expect(left(pool([60, 60], LINES, [['NHS', 'cut £', 30, 'pro rata']]))).toEqual([25, 5, 60]);
});

test('a stream that no line names takes from the others, and theirs keep what their own brings', () => {
  expect(left(pool([60, 60], LINES, [['Council', 'cut £', 30, 'pro rata']]))).toEqual([50, 10, 30]);
});

test('by a rule that keeps floors they give down to these, and all lines the rest', () => {
  const lines: Line[] = [['Nursing', 'NHS', 50, 45], ...LINES.slice(1)];
  expect(left(pool([60, 60], lines, [['NHS', 'cut £', 30, 'protected']]))).toEqual([45, 0, 45]);
  expect(left(pool([60, 60], lines, [['NHS', 'cut £', 30, 'pro rata']]))).toEqual([25, 5, 60]);
});

test('by priority the last in Rank of those that name the stream gives first', () => {
  expect(left(pool([60, 60], LINES, [['NHS', 'cut £', 12.34, 'priority']]))).toEqual([47.66, 0, 60]);
});

test('money that the pool has to spare gives before them', () => {
  expect(left(pool([60, 80], LINES, [['NHS', 'cut £', 20, 'pro rata']]))).toEqual([50, 10, 60]);
  expect(left(pool([60, 80], LINES, [['NHS', 'cut £', 30, 'pro rata']]))).toEqual([41.67, 8.33, 60]);
});

test('two streams that are short bear their parts of what the pool is short of', () => {
  const lines: Line[] = [
    ['Nursing', 'NHS', 60, 0],
    ['Care', 'Council', 40, 0],
    ['Play', '', 20, 0],
  ];
  const steps: Step[] = [
    ['NHS', 'cut £', 30, 'pro rata'],
    ['Council', 'cut £', 40, 'pro rata'],
  ];
  // £60 and £70 come to £10 more than the lines; then £30 and £30 are left, and £60 short falls on £30 and £10 first
  expect(left(pool([60, 70], lines, steps))).toEqual([30, 30, 0]);
});

test('a line whose stream is cut keeps the ring-fenced money that only it can use', () => {
  const lines: Line[] = [
    ['Homes', 'Council', 50, 0],
    ['Care', '', 60, 0],
  ];
  const steps: Step[] = [['Council', 'cut £', 50, 'pro rata']];
  const grids = pool([30, 80], lines, steps, 'Homes');
  // the council still brings £30 for homes, which can use £20 beside it of the £30 that is for homes alone
  expect(left(grids)).toEqual([50, 0]);
  expect(named('Money stranded', ...grids)).toEqual([]);
  const under = underScenario(readPlan(grids), 'Cuts');
  expect(checkPlan(under).filter(({ check }) => check === 'Money stranded')).toMatchObject([
    { subject: 'P', amount: 1000 },
  ]);
});

test('POOL.RISK takes what does not arrive from the lines that name it', () => {
  const lines: Line[] = [
    ['Nursing', 'NHS', 50, 50],
    ['Care', '', 70, 70],
  ];
  const answer = risk('', YEAR, '', '', pool([60, 60], lines, []));
  expect(answer.slice(1).map((row) => row.slice(0, 6))).toEqual([
    ['Nursing', 0.5, 25, 0, 0, 50],
    ['Care', 0.5, 5, 60, 60, 70],
  ]);
});

test('nor does the change of least harm give money of a named stream to others', () => {
  const lines: Line[] = [
    ['Nursing', 'NHS', 50, 0],
    ['Care', '', 60, 60],
  ];
  const plan = underScenario(readPlan(pool([50, 60], lines, [['Council', 'cut £', 20, 'priority']])), 'Cuts');
  expect(leastChange(plan, YEAR)).toMatchObject({ lines: [{ row: 1, cut: 2000 }], proved: true });
});

const pence = fc.integer({ min: 0, max: 900 }).map((each) => each / 100);
const plans = fc.record({
  brings: fc.tuple(pence, pence),
  lines: fc.array(fc.tuple(fc.constantFrom('', 'NHS', 'NHS', 'Council', 'Nobody'), pence, pence), {
    minLength: 1,
    maxLength: 6,
  }),
  steps: fc.array(
    fc.tuple(
      fc.constantFrom('NHS', 'Council'),
      fc.constant('cut %'),
      fc.integer({ min: 0, max: 100 }).map((each) => each / 100),
      fc.constantFrom('pro rata', 'pro rata', 'pro rata', '', ...CUT_RULES),
    ),
    { minLength: 1, maxLength: 2 },
  ),
});

test('for any plan no penny is lost, what a stream brings stays with its lines, and these give first', () => {
  let [cut, spared] = [0, 0];
  fc.assert(
    fc.property(plans, ({ brings, lines, steps }) => {
      const grids = pool(
        brings,
        lines.map(([stream, pounds, floor], i) => [`S${i}`, stream, pounds, floor]),
        steps,
      );
      const plan = underScenario(readPlan(grids), 'Cuts');
      const allocated = plan.tables.Allocation!.years[0]!.pence;
      const brought = Array.from(plan.tables.Contribution!.years[0]!.pence);
      const needed = lines.map(([, pounds]) => Math.round(100 * pounds));
      const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
      const isCut = needed.some((each, i) => each !== allocated[i]);
      if (!isCut) return;
      cut++;
      expect(sum(Array.from(allocated))).toBe(Math.min(sum(needed), sum(brought)));
      const isShort = (stream: string): boolean => {
        const own = [...lines.keys()].filter((i) => lines[i]![0] === stream);
        const brings = brought[['NHS', 'Council'].indexOf(stream)]!;
        const [needs, keeps] = [sum(own.map((i) => needed[i]!)), sum(own.map((i) => allocated[i]!))];
        expect(keeps).toBeGreaterThanOrEqual(Math.min(needs, brings));
        if (!steps.every(([, , , spread]) => spread === 'pro rata')) return false;
        return keeps > brings;
      };
      // where a line of a short stream has more than that brings, no other line has been cut
      const short = ['NHS', 'Council'].filter(isShort);
      if (short.length) {
        spared++;
        lines.forEach(([stream], i) => {
          if (stream !== 'NHS' && stream !== 'Council') expect(allocated[i]).toBe(needed[i]);
        });
      }
      lines.forEach((_, row) => {
        const behind = contributionsBehind(plan, row, YEAR);
        const paid = behind.map(({ weight }) => Number(weight.numerator) / Number(weight.denominator));
        if (behind.some(({ of }) => of !== null)) expect(Math.round(sum(paid))).toBe(allocated[row]);
      });
      const shown = commitments('Cuts', grids);
      expect(recompute('COMMITMENTS', grids, shown, { scenario: 'Cuts' })).toMatchObject({ differences: [] });
    }),
    { numRuns: 600 },
  );
  expect(cut).toBeGreaterThan(40);
  expect(spared).toBeGreaterThan(0);
});
