import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { figuresOf } from '../../../src/taskpane/atHand/figures';
import { type Bench, type Peer } from '../bench';
import { seededTables, SIZE_M } from '../plan/seededTables';
import { unseenPlans } from '../plan/unseenPlans';
import { carryOut, mapPlan, outcomeOf } from '../scenarios/byMaps';
import { rangesOf } from '../scenarios/outcome';

const { byYear } = seededTables(SIZE_M, 1);
const json = JSON.stringify(byYear);
const size = `${(SIZE_M.lines * SIZE_M.years).toLocaleString('en-GB')} allocation rows of ${SIZE_M.years} years, ${SIZE_M.streams} streams and ${SIZE_M.commitments} commitments`;

/** Everything that the pane shows of a reading, every check among it; how many findings there are. */
const findings = (grids: readonly Grid[]): number => {
  const tables = grids.map((grid, i) => ({
    ...{ id: String(i), name: `Table${i}`, sheet: `Sheet ${i}`, sheetId: String(i), row: 0, column: 0, grid },
  }));
  return figuresOf({ planName: 'Plan', tables }).findings.length;
};
const peers: readonly Peer<readonly Grid[], number>[] = [
  {
    name: 'code with Maps, one scenario',
    run: (grids) => {
      const plan = mapPlan(rangesOf(grids));
      carryOut(plan, plan.steps);
      return outcomeOf(plan).balances.length;
    },
    differs: 'carries one scenario out and checks nothing.',
  },
  {
    name: 'JSON.parse',
    run: () => (JSON.parse(json) as unknown[]).length,
    differs: 'only parses the text of the same tables, and stands here for scale.',
  },
];

/** The rows of the last table after another edit of one amount: the pane reads one row again and keeps the others. */
let edits = 0;
let now: readonly Grid[] = byYear;
function edited(): readonly Grid[] {
  const allocations = [...now.at(-1)!];
  const row = 1 + ((edits++ * 7919) % SIZE_M.lines);
  const line: Cell[] = [...allocations[row]!];
  line[4] = edits / 100;
  allocations[row] = line;
  now = [...now.slice(0, -1), allocations];
  return now;
}

const opened = unseenPlans((seed) => seededTables(SIZE_M, seed).byYear);
readPlan(byYear);

export default [
  {
    job: 'From an edit to its findings',
    size: `One amount of a plan of ${size}; from the cells to every finding, without what the spreadsheet itself takes to hand them over`,
    input: edited,
    calls: 1,
    ours: { name: 'Poolbook', run: findings },
    peers,
    atMost: { nanoseconds: 100e6, of: 1, unit: 'edit' },
  },
  {
    job: 'Opening a plan',
    size: `Each time another plan, of which no table was read before: ${size}`,
    input: () => opened().grids,
    calls: 1,
    ours: { name: 'Poolbook', run: findings },
    peers,
    atMost: { nanoseconds: 1500e6, of: 1, unit: 'plan' },
  },
] satisfies Bench<readonly Grid[], number>[];
