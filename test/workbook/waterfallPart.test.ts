import { called } from '../functions/called';
import { EXAMPLES, gridsOf } from '../model/trace/examples';
import { kindOf } from '../../src/model/plan/reading/readHeadings';
import { readPlan } from '../../src/model/plan/readPlan';
import { waterfall } from '../../src/model/scenarios/questions/waterfall';
import { type Cell, type Grid } from '../../src/model/table/grid';
import { type Input } from '../../src/workbook/layout/layout';
import { answersOf } from '../../src/workbook/reports/answersOf';
import { comparisonReport, firstComparedYear } from '../../src/workbook/reports/comparisonReport';
import { cellValue } from '../../src/workbook/reports/figureValues';
import { firstSteps, withFirstSteps } from '../../src/workbook/reports/firstSteps';
import { REPORTS } from '../../src/workbook/reports/reports';

const contextOf = (grids: readonly Grid[], year: string) => ({
  ...{ planName: 'A plan', plan: readPlan(grids), scenario: '', unit: '£' as const, pool: '', year },
});
/** The bars of each waterfall of a report, by what its functions answer over some tables. */
const barsOf = (report: ReturnType<typeof comparisonReport>, grids: readonly Grid[]) => {
  const answers = answersOf(
    report,
    (kind) => grids.find((grid) => kindOf(grid) === kind),
    (name, given) => called<Input[][]>(name)(...given),
  );
  return report.parts.flatMap((part) =>
    part.part === 'cells'
      ? [part.rows.map((line) => line.slice(1).map((cell) => cellValue(cell, answers)))]
      : [],
  );
};
const isLive = ({ answers }: ReturnType<typeof comparisonReport>, scenario: string) =>
  `Under ${scenario}` in answers;

describe.each(EXAMPLES)('%s', (_, example) => {
  const grids = gridsOf(example);
  const plan = readPlan(grids);
  const years = plan.tables.Stream!.years.map(({ label }) => label);

  test('its waterfalls show what each step changes, to the penny, in every year', () => {
    for (const year of years) {
      const report = comparisonReport(contextOf(grids, year));
      const named = report.parts.flatMap((part) => (part.part === 'cells' ? [part.title] : []));
      barsOf(report, grids).forEach((bars, w) => {
        const scenario = /^How does (.*) come about\?$/.exec(named[w]!)![1]!;
        const { from, falls, to } = waterfall(plan, scenario, 'Stream', year);
        const changes = bars
          .slice(1, -1)
          .map(([, , less, more]) => Math.round(100 * (Number(more) - Number(less))));
        expect(changes).toEqual(falls.map(({ change }) => change));
        expect([bars[0]![1], bars.at(-1)![1]]).toEqual([from / 100, to / 100]);
      });
    }
  });
});

const STEPS: Cell[][] = [
  ['Scenario', 'Order', 'Based on', 'Target', 'Name', 'Change', 'Value', 'From year'],
  ['Cuts', 2, '', 'All', '', 'uplift %', 0.1, ''],
  ['Cuts', 1, '', 'Stream', 'ABG', 'cut %', 0.3, ''],
  ['Worse', 1, 'Cuts', 'Stream', 'Base', 'cut £', 5, '2011/12'],
];
const small = (steps: Cell[][]): Grid[] => [
  [
    ['Stream', '2010/11', '2011/12'],
    ['ABG', 100, 100],
    ['Base', 50, 50],
  ],
  steps,
];
const changed = (row: number, column: number, cell: Cell) =>
  STEPS.map((line, r) => line.map((each, c) => (r === row && c === column ? cell : each)));

test('a waterfall follows the steps as they are changed, those of what it is based on too', () => {
  const report = comparisonReport(contextOf(small(STEPS), '2011/12'));
  expect([isLive(report, 'Cuts'), isLive(report, 'Worse')]).toEqual([true, true]);
  const [, worse] = barsOf(report, small(changed(2, 6, 0.5)));
  expect(worse).toEqual([
    [0, 150, 0, 0],
    [100, 0, 50, 0],
    [100, 0, 0, 10],
    [105, 0, 5, 0],
    [0, 105, 0, 0],
  ]);
});

test('it keeps the figures of the day where a formula cannot choose the first steps', () => {
  const plan = (steps: Cell[][]) => readPlan(small(steps));
  expect(firstSteps(plan(STEPS), 'Worse')).toHaveLength(3);
  expect(firstSteps(plan(changed(1, 1, 1)), 'Cuts')).toBeNull(); // twice the first
  expect(firstSteps(plan(changed(1, 1, '')), 'Cuts')).toBeNull();
  expect(firstSteps(plan(changed(2, 0, ' Cuts  ')), 'Cuts')).not.toBeNull(); // spaces at the ends are not read
  const unknown = comparisonReport(
    contextOf(
      [
        [
          ['Stream', '2010/11'],
          ['ABG', 'unknown'],
        ],
        STEPS,
      ],
      '2010/11',
    ),
  );
  expect(isLive(unknown, 'Cuts')).toBe(false);
});

test('a blank that a formula hands on as zero changes no step', () => {
  const all = withFirstSteps(STEPS, { basedOn: ['Cuts'], scenario: 'Worse', upTo: 1 });
  expect(all).toHaveLength(4);
  const funding = called('FUNDING');
  expect(funding('Worse', [small(STEPS)[0]!, all])).toEqual(funding('Worse', small(STEPS)));
});

test('the comparison opens on the first year that one of its scenarios changes', () => {
  const later = [STEPS[0]!, STEPS[3]!.map((cell, i) => (i === 2 ? '' : cell))];
  const years = ['2010/11', '2011/12'];
  expect(firstComparedYear(readPlan(small(later)), years)).toBe('2011/12');
  expect(firstComparedYear(readPlan(small(STEPS)), years)).toBe('2010/11');
  expect(firstComparedYear(readPlan(small([STEPS[0]!])), years)).toBeUndefined();
  expect(REPORTS.filter(({ opensOn }) => opensOn).map(({ name }) => name)).toEqual(['Scenario comparison']);
});
