import { readPlan } from '../../../src/model/plan/readPlan';
import { onlyYear } from '../../../src/model/scenarios/sweep/onlyYear';
import { type Draft } from '../../../src/taskpane/drafting/draft';
import { tryDraft } from '../../../src/taskpane/drafting/tryDraft';
import { commitmentsOf } from '../../../src/taskpane/scenarios/results/commitmentChanges';
import { type Bench } from '../bench';
import { seededTables, SIZE_M } from '../plan/seededTables';
import { carryOut, mapPlan, tiersAndShortfalls } from '../scenarios/byMaps';
import { rangesOf, TIERS } from '../scenarios/outcome';

const YEAR = '2026/27';
const { grids } = seededTables(SIZE_M, 1);
const before = onlyYear(readPlan(grids), YEAR);
const rows = mapPlan(rangesOf(grids));

/** What the pane shows in the year that is looked at while a cut of everything is dragged: every commitment, before and after. */
function frame(cut: number): number {
  const draft: Draft = {
    basedOn: '',
    steps: [{ Target: 'All', Change: 'cut %', Value: cut, Spread: 'pro rata' }],
  };
  const after = tryDraft(before, draft);
  if ('why' in after) throw new Error(after.why);
  return commitmentsOf(before, after.plan, YEAR).length;
}

let dragged = 0;
export default {
  job: 'From a slider to its figures',
  size: `A cut of everything in one year, and what each commitment then gets; a plan of ${SIZE_M.streams} streams, ${SIZE_M.lines.toLocaleString('en-GB')} lines and ${SIZE_M.commitments} commitments. A frame at 60 a second is 16.7 ms`,
  input: () => (dragged++ % 900) / 1000,
  calls: 1,
  ours: { name: 'Poolbook', run: frame },
  peers: [
    {
      name: 'code with Maps, rows read once',
      run: (cut) => {
        carryOut(rows, [{ target: 'All', name: '', share: -Math.round(cut * 1000) / 1000 }]);
        return tiersAndShortfalls(rows, TIERS).shortfalls.length;
      },
      differs: 'keeps the amounts of all years together and calculates them all.',
    },
  ],
  atMost: { nanoseconds: 1e9 / 60, of: 1, unit: 'frame' },
} satisfies Bench<number, number>;
