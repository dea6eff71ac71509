import { readPlan } from '../../../src/model/plan/readPlan';
import { sweep, type SweepFigures } from '../../../src/model/scenarios/sweep/sweep';
import { type Bench } from '../bench';
import { seededTables, SIZE_M } from '../plan/seededTables';
import { carryOut, mapPlan, tiersAndShortfalls } from './byMaps';
import { rangesOf } from './outcome';
import { gridVariants, randomVariants, type Tried } from './variants';

/** Pence by year, all of the first year first. */
type Figures = Pick<SweepFigures, 'tiers' | 'shortfalls'>;

const TRIED = 10_000;
const SIDE = 100;
/** So many scenarios are one call: a sweep goes from one to the next. */
const TOGETHER = 10;

const { grids } = seededTables(SIZE_M, 1);
const plan = readPlan(grids);
const swept = sweep(plan);
const kept = mapPlan(rangesOf(grids));

function bySweep({ steps }: Tried): Figures {
  const { tiers, shortfalls } = swept.under(steps);
  return { tiers: tiers.slice(), shortfalls: shortfalls.slice() };
}

/** Of ten thousand the first few hundred, which warm the compiler up, do not count. */
function warmedUp(variants: readonly Tried[]): readonly Tried[] {
  for (const tried of variants.slice(-500)) bySweep(tried);
  for (const tried of variants.slice(-20)) byMaps(kept, tried);
  return variants;
}

function byMaps(from: typeof kept, { inWords }: Tried): Figures {
  carryOut(from, inWords);
  return tiersAndShortfalls(from, swept.tiers);
}

/** Both contenders are given the same scenarios, and then both the next. */
function inTurn(variants: readonly Tried[]): () => readonly Tried[] {
  let call = 0;
  return () => {
    const from = (Math.floor(call++ / 2) * TOGETHER) % variants.length;
    return variants.slice(from, from + TOGETHER);
  };
}

const bench = (
  what: string,
  variants: readonly Tried[],
  goal: number,
): Bench<readonly Tried[], Figures[]> => ({
  job: `J2: ${what}`,
  size: `${TOGETHER} of ${variants.length.toLocaleString('en-GB')} scenarios of twelve levers each; a plan of ${SIZE_M.streams} streams and ${SIZE_M.lines.toLocaleString('en-GB')} lines of ${SIZE_M.years} years; tiers and shortfalls by year`,
  input: inTurn(warmedUp(variants)),
  calls: 1,
  ours: { name: 'Poolbook', run: (tried) => tried.map(bySweep) },
  peers: [
    {
      name: 'code with Maps, recalculated each time',
      run: (tried) => tried.map((one) => byMaps(mapPlan(rangesOf(grids)), one)),
      goal,
    },
    { name: 'code with Maps, rows read once', run: (tried) => tried.map((one) => byMaps(kept, one)) },
  ],
});

export default [
  bench('scenarios with levers drawn at random', randomVariants(plan, TRIED), 250),
  bench('a grid of two levers', gridVariants(plan, SIDE), 2000),
];
