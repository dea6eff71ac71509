import { equalRingFences, type Allowed, type Classes } from '../../../src/model/matching/equalRingFences';
import { match } from '../../../src/model/matching/match';
import { highs, matchProgram, prepared, solved } from '../../model/matching/linearProgram';
import { solve as yalps } from 'yalps';
import { type Bench } from '../bench';
import { SIZE_M, seeded, seededPlan } from './seededPlan';

/** Supplies, demands and who may pay for whom. */
interface Lines {
  readonly supply: Float64Array;
  readonly demand: Float64Array;
  readonly allowed: Allowed;
}

/** One year of a plan: sources pay for services of their purpose, or for any; needs are up to half as much again. */
function lines(supplies: number, demands: number, seed: number): Lines {
  const random = seeded(seed);
  const plan = seededPlan(SIZE_M, seed);
  const sources = plan.sources.slice(0, supplies);
  const services = plan.services.slice(0, demands);
  const supply = plan.years[0]!.available.slice(0, supplies);
  const mean = supply.reduce((sum, pence) => sum + pence, 0) / services.length;
  return {
    supply,
    demand: Float64Array.from(services, () => Math.round(mean * (0.5 + random()))),
    allowed: {
      supplies: sources.length,
      demands,
      cells: Uint8Array.from(
        sources.flatMap((source) =>
          services.map(({ purpose }) => (source.purpose === null || source.purpose === purpose ? 1 : 0)),
        ),
      ),
    },
  };
}

const pairsOf = ({ supplies, demands, cells }: Allowed) =>
  Array.from({ length: supplies }, (_, i) =>
    Array.from({ length: demands }, (_, j) => [i, j] as const).filter(([, j]) => cells[i * demands + j]),
  ).flat();

const ours = {
  name: 'Poolbook',
  run: ({ supply, demand, allowed }: Lines) => total(match(supply, demand, allowed).met),
};
const total = (amounts: Float64Array) => amounts.reduce((sum, pence) => sum + pence, 0);

/** Demands of one class made into one; the supplies as well, or left as they are. */
function merged({ supply, demand, allowed }: Lines, suppliesToo: boolean): Lines {
  const classes = equalRingFences(allowed);
  const summed = (amounts: Float64Array, { of, count }: Classes) => {
    const sums = new Float64Array(count);
    amounts.forEach((pence, line) => (sums[of[line]!]! += pence));
    return sums;
  };
  const rows = suppliesToo ? classes.supply.first : Array.from(supply.keys());
  const cells = rows.flatMap((i) => classes.demand.first.map((j) => allowed.cells[i * allowed.demands + j]!));
  return {
    supply: suppliesToo ? summed(supply, classes.supply) : supply,
    demand: summed(demand, classes.demand),
    allowed: { supplies: rows.length, demands: classes.demand.count, cells: Uint8Array.from(cells) },
  };
}

const LEFT_OUT = [{ name: 'glpk.js', why: 'its licence is GPL-3.0' }];

/** Pairs whose model yalps can hold: it keeps every row of every column. */
function byYalps({ supply, demand, allowed }: Lines): number {
  const constraints = new Map<string, { max: number }>();
  supply.forEach((max, i) => constraints.set(`s${i}`, { max }));
  demand.forEach((max, j) => constraints.set(`d${j}`, { max }));
  const variables = pairsOf(allowed).map(
    ([i, j]) => [`${i} ${j}`, [['paid', 1] as const, [`s${i}`, 1] as const, [`d${j}`, 1] as const]] as const,
  );
  return Math.round(yalps({ direction: 'maximize', objective: 'paid', constraints, variables }).result);
}

/** The jobs, with HiGHS loaded before the clock starts. */
export default async function jobs(): Promise<Bench<Lines, number>[]> {
  const solver = await highs();
  const byHighs = ({ supply, demand, allowed }: Lines) =>
    Math.round(solved(solver, prepared(solver, matchProgram(supply, demand, pairsOf(allowed)))));
  const large = lines(Infinity, 1000, 1);
  const small = lines(60, 100, 2);
  const classes = merged(large, true);
  const size = (of: Lines) =>
    `${of.supply.length} supplies, ${of.demand.length} demands, ${pairsOf(of.allowed).length.toLocaleString('en-GB')} allowed pairs`;
  return [
    {
      job: 'J4: ring-fence matching, every payment to the penny',
      size: size(large),
      input: () => large,
      ours,
      peers: [
        {
          name: 'HiGHS, demands merged by class, total only',
          run: (of) => byHighs(merged(of, false)),
          goal: 12,
        },
        {
          name: 'HiGHS, both merged by class, total only',
          run: (of) => byHighs(merged(of, true)),
          goal: 1,
        },
      ],
      leftOut: [
        ...LEFT_OUT,
        { name: 'HiGHS, a column for each pair', why: 'it takes seconds; it stands below at a smaller size' },
        { name: 'yalps', why: 'it keeps every row of every column: 160 million numbers' },
      ],
    },
    {
      job: 'J4: ring-fence matching, on classes merged beforehand',
      size: size(classes),
      input: () => classes,
      ours,
      peers: [{ name: 'HiGHS, total only', run: byHighs, goal: 1 }],
    },
    {
      job: 'J4: ring-fence matching of a small plan',
      size: size(small),
      input: () => small,
      ours,
      peers: [
        { name: 'HiGHS, a column for each pair', run: byHighs, goal: 12 },
        { name: 'yalps', run: byYalps, goal: 12 },
      ],
    },
  ];
}
