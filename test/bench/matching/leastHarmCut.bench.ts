import { solve as yalps } from 'yalps';
import { leastHarmCut } from '../../../src/model/matching/leastHarmCut';
import {
  cutProgram,
  highs,
  type LinearProgram,
  type Prepared,
  prepared,
  solved,
} from '../../model/matching/linearProgram';
import { type Bench } from '../bench';
import { type SeededPlan, seededPlan, type SeededYear, SIZE_M, SIZE_S } from './seededPlan';

/** Harm for each £ by tier, and what a floor's £ counts more. */
const HARMS = [10, 6, 3, 2, 1];
const FLOOR = 100;

interface Year extends SeededYear {
  readonly harms: Float64Array;
  /** The same for a solver; made beforehand, so that only its solving is timed. */
  readonly program: LinearProgram;
  readonly prepared: Prepared;
  /** Pence by service. */
  readonly services: Float64Array;
}

type Solver = Awaited<ReturnType<typeof highs>>;
const yearsOf = (solver: Solver, plan: SeededPlan): Year[] => {
  const harms = Float64Array.from(plan.services, ({ tier }) => HARMS[tier]!);
  return plan.years.map((year) => {
    const program = cutProgram(year.lines, year.available, year.floors, harms, FLOOR);
    const services = new Float64Array(harms.length);
    year.lines.pence.forEach((pence, line) => (services[year.lines.serviceOf[line]!]! += pence));
    return { ...year, harms, program, prepared: prepared(solver, program), services };
  });
};

/** Σ harm per £ × pence kept, and the floors' pence kept: what a solver maximises. */
function kept({ lines, available, floors, harms, services }: Year): number {
  const { cut, belowFloor } = leastHarmCut(lines, available, floors, harms);
  let worth = 0;
  for (let service = 0; service < harms.length; service++)
    worth +=
      harms[service]! * (services[service]! - cut[service]!) +
      FLOOR * (floors[service]! - belowFloor[service]!);
  return worth;
}

function byYalps({ gain, most, atMost, rows, signs }: LinearProgram): number {
  const constraints = new Map<string, { max: number }>();
  atMost.forEach((max, row) => constraints.set(`r${row}`, { max }));
  most.forEach((max, column) => constraints.set(`c${column}`, { max }));
  const variables = gain.map((worth, column) => {
    const of = rows[column]!.map((row, k) => [`r${row}`, signs[column]![k]!] as const);
    return [`x${column}`, [['worth', worth] as const, [`c${column}`, 1] as const, ...of]] as const;
  });
  return Math.round(yalps({ direction: 'maximize', objective: 'worth', constraints, variables }).result);
}

const ours = { name: 'Poolbook', run: (years: readonly Year[]) => years.map(kept) };
const size = (years: readonly Year[]) => {
  const lines = years.reduce((sum, year) => sum + year.lines.pence.length, 0);
  return `${years.length} years, ${lines.toLocaleString('en-GB')} lines of ${years[0]!.lines.sources} sources and ${years[0]!.lines.services} services`;
};

/** The jobs, with HiGHS loaded before the clock starts. */
export default async function jobs(): Promise<Bench<readonly Year[], number[]>[]> {
  const solver = await highs();
  const byHighs = {
    name: 'HiGHS (CSC)',
    run: (years: readonly Year[]) => years.map(({ prepared }) => Math.round(solved(solver, prepared))),
    goal: 12,
  };
  const large = yearsOf(solver, seededPlan(SIZE_M, 1));
  const small = yearsOf(solver, seededPlan(SIZE_S, 1));
  return [
    {
      job: 'J4: the cut of least harm under floors and ring-fences',
      size: size(large),
      input: () => large,
      ours,
      peers: [byHighs],
      leftOut: [
        { name: 'yalps', why: 'it keeps every row of every column; it stands below at a smaller size' },
        { name: 'glpk.js', why: 'its licence is GPL-3.0' },
      ],
    },
    {
      job: 'J4: the cut of least harm of a small plan',
      size: size(small),
      input: () => small,
      ours,
      peers: [
        byHighs,
        { name: 'yalps', run: (years) => years.map(({ program }) => byYalps(program)), goal: 12 },
      ],
    },
  ];
}
