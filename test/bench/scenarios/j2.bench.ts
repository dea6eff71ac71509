import { isDeepStrictEqual } from 'node:util';
import { readPlan } from '../../../src/model/plan/readPlan';
import { sweep, type SweepFigures } from '../../../src/model/scenarios/sweep/sweep';
import { type Bench, type Peer } from '../bench';
import { natively } from '../limit/native';
import { ScenarioLimit } from '../limit/scenarioLimit';
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

const atRandom = randomVariants(plan, TRIED);
const onGrid = gridVariants(plan, SIDE);

/** The limit, which carries every variant out from the beginning, and the same as a program of this machine. */
function limitOf(variants: readonly Tried[]) {
  const inC = new ScenarioLimit(
    plan,
    variants.map(({ steps }) => steps),
  );
  const position = new Map(variants.map((tried, i) => [tried, i]));
  const figures = (image: Uint8Array): Figures[] => [inC.sweptIn(image)];
  const run = (tried: readonly Tried[]): Figures[] => {
    const first = position.get(tried[0]!)!;
    inC.limit.sweep(first, first + tried.length);
    return figures(inC.limit.image());
  };
  const alone = () => {
    const done = natively('sweep', inC.limit.image(), [0, TOGETHER]);
    if (!done) return null;
    if (!isSameLast(variants.slice(0, TOGETHER).map(bySweep), figures(done.image)))
      throw new Error('The limit gives another answer natively.');
    return { name: 'C, compiled for this machine', nanoseconds: done.nanoseconds };
  };
  return { run, alone };
}

/** The limit hands over what the last of its variants comes to. */
const isSameLast = (ours: readonly Figures[], theirs: readonly Figures[]) =>
  isDeepStrictEqual(ours.at(-1), theirs.at(-1));

const bench = (
  what: string,
  variants: readonly Tried[],
  goal: Pick<Peer<unknown, unknown>, 'goal' | 'floor'>,
  others: readonly Peer<readonly Tried[], Figures[]>[],
): Bench<readonly Tried[], Figures[]> => {
  const { run, alone } = limitOf(variants);
  return {
    job: `J2: ${what}`,
    size: `${TOGETHER} of ${variants.length.toLocaleString('en-GB')} scenarios of twelve levers each; a plan of ${SIZE_M.streams} streams and ${SIZE_M.lines.toLocaleString('en-GB')} lines of ${SIZE_M.years} years; tiers and shortfalls by year`,
    input: inTurn(warmedUp(variants)),
    calls: 1,
    ours: { name: 'Poolbook', run: (tried) => tried.map(bySweep) },
    peers: [
      { name: 'the limit', run, agrees: isSameLast, ...goal },
      ...others,
      {
        name: 'code with Maps, recalculated each time',
        run: (tried) => tried.map((one) => byMaps(mapPlan(rangesOf(grids)), one)),
      },
      { name: 'code with Maps, rows read once', run: (tried) => tried.map((one) => byMaps(kept, one)) },
    ],
    alone,
  };
};

const other = sweep(plan);
let next = 0;
/** Ours as well, so that it shows what a grid saves. */
const ownAtRandom: Peer<readonly Tried[], Figures[]> = {
  name: 'Poolbook, levers drawn at random',
  run: (tried) =>
    tried.map(() => {
      const { tiers, shortfalls } = other.under(atRandom[next++ % TRIED]!.steps);
      return { tiers: tiers.slice(), shortfalls: shortfalls.slice() };
    }),
  differs: 'carries out other scenarios of the same plan',
  goal: 6,
  floor: 4,
  missedSince:
    'what has not changed is not calculated again, but every stream of every year is asked whether it has.',
};

export default [
  bench('scenarios with levers drawn at random', atRandom, { goal: 0.25, floor: 0.18 }, []),
  bench('a grid of two levers', onGrid, {}, [ownAtRandom]),
];
