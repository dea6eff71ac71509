import { isDeepStrictEqual } from 'node:util';
import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { planUnder } from '../../../src/model/scenarios/run/planUnder';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { type Bench, type Peer } from '../bench';
import { natively } from '../limit/native';
import { ScenarioLimit } from '../limit/scenarioLimit';
import { seededTables, type Size, SIZE_M, SIZE_S } from '../plan/seededTables';
import { type Given, unseenPlans } from '../plan/unseenPlans';
import { carryOut as carryOutDecimals, decimalPlan, outcomeOf as outcomeOfDecimals } from './byDecimals';
import { outcomeByDuckdb } from './byDuckdb';
import { outcomeByArquero } from './byArquero';
import { outcomeByFilters } from './byFilters';
import { carryOut, mapPlan, outcomeOf } from './byMaps';
import { outcomeOfPlan } from './byModel';
import { outcomeBySqlite } from './bySqlite';
import { type Outcome, rangesOf } from './outcome';

/** The same plan again after one more edit: an amount of the last table; all of it handed over afresh. */
function edited(grids: readonly Grid[]): () => Given {
  const json = JSON.stringify(grids);
  let call = 0;
  return () => {
    const edit = 1 + Math.floor(call++ / 2);
    const now = JSON.parse(json) as Cell[][][];
    const lines = now.at(-1)!;
    lines[1 + ((edit * 7919) % (lines.length - 1))]![4] = edit / 100;
    return { grids: now, json };
  };
}

function byModel({ grids }: Given): Outcome {
  const plan = readPlan(grids);
  return outcomeOfPlan(planUnder(plan, scenarioNamed(plan, 'Cuts')).plan);
}

const maps: Peer<Given, Outcome> = {
  name: 'code with Maps',
  run: ({ grids }) => {
    const plan = mapPlan(rangesOf(grids));
    carryOut(plan, plan.steps);
    return outcomeOf(plan);
  },
};
const decimals: Peer<Given, Outcome> = {
  name: 'the same with decimal.js',
  run: ({ grids }) => {
    const plan = decimalPlan(rangesOf(grids));
    carryOutDecimals(plan, plan.steps);
    return outcomeOfDecimals(plan);
  },
};
const filters: Peer<Given, Outcome> = {
  name: 'filter and reduce',
  run: ({ grids }) => outcomeByFilters(mapPlan(rangesOf(grids))),
};
const parsing: Peer<Given, Outcome> = {
  name: 'JSON.parse',
  run: ({ json }) => JSON.parse(json) as Outcome,
  differs: 'only parses the text of the same tables, and stands here for scale.',
};

const columns: Peer<Given, Outcome> = {
  name: 'DuckDB, loaded and asked',
  run: ({ grids }) => outcomeByDuckdb(rangesOf(grids)),
};
const frames: Peer<Given, Outcome> = {
  name: 'Arquero',
  run: ({ grids }) => outcomeByArquero(rangesOf(grids)),
};
const database: Peer<Given, Outcome> = {
  name: 'SQLite, loaded and asked',
  run: ({ grids }) => outcomeBySqlite(rangesOf(grids)),
};

const sizeOf = ({ streams, pools, services, commitments, lines, years }: Size, rows = lines) =>
  `A plan of ${streams} streams, ${pools} pools, ${services.toLocaleString('en-GB')} services, ${commitments} commitments and ${rows.toLocaleString('en-GB')} allocation rows, ${years} years`;
const WHAT =
  'from the ranges: totals by stream, service, tier, pool and partner, balances and shortfalls by year, after twelve steps';

const READING =
  'most of the time goes into reading: every cell is copied into columns, rows of totals are looked for among the others, and every number is accounted for.';
const large = seededTables(SIZE_M, 1);
const opened = 'each time another plan, of which no table was read before';
const ours = { name: 'Poolbook', run: byModel };
const prepared = readPlan(large.grids);
const steps = scenarioNamed(prepared, 'Cuts');
const rows = mapPlan(rangesOf(large.grids));

const inC = new ScenarioLimit(prepared, [steps.steps]);
const limit: Peer<Plan, Outcome> = {
  name: 'the limit',
  run: () => {
    inC.limit.scenario();
    return inC.outcomeIn(inC.limit.image());
  },
};
function alone() {
  const done = natively('scenario', inC.limit.image());
  if (!done) return null;
  if (!isDeepStrictEqual(inC.outcomeIn(done.image), outcomeOfPlan(planUnder(prepared, steps).plan)))
    throw new Error('The limit gives another answer natively.');
  return { name: 'C, compiled for this machine', nanoseconds: done.nanoseconds };
}

export default [
  {
    job: 'J1: a scenario of a large plan',
    size: `${sizeOf(SIZE_M)}; ${WHAT}; ${opened}`,
    input: unseenPlans((seed) => seededTables(SIZE_M, seed).grids, 2),
    calls: 1,
    ours,
    peers: [
      { ...maps, goal: 15, floor: 12, missedSince: READING },
      decimals,
      { ...columns, goal: 35, floor: 30, missedSince: READING },
      database,
      frames,
      parsing,
    ],
    leftOut: [{ name: 'HyperFormula', why: 'its licence is GPL-3.0' }],
  } satisfies Bench<Given, Outcome>,
  {
    job: 'J1: the same plan with a row for each amount',
    size: `${sizeOf(SIZE_M, SIZE_M.lines * SIZE_M.years)}; ${WHAT}; ${opened}`,
    input: unseenPlans((seed) => seededTables(SIZE_M, seed).byYear, 2),
    calls: 1,
    ours,
    peers: [
      { ...maps, goal: 4, floor: 3, missedSince: READING },
      { ...parsing, goal: 1, floor: 1 / 1.2, missedSince: READING },
    ],
  } satisfies Bench<Given, Outcome>,
  {
    job: 'J1: the large plan after an edit',
    size: `${sizeOf(SIZE_M)}; one amount of a line is another than at the call before, and all ranges are handed over afresh; ${WHAT}`,
    input: edited(large.grids),
    calls: 1,
    ours,
    peers: [maps, parsing],
  } satisfies Bench<Given, Outcome>,
  {
    job: 'J1: another scenario of a plan that has been read',
    size: `${sizeOf(SIZE_M)}; the same figures`,
    input: () => prepared,
    ours: { name: 'Poolbook', run: (plan: Plan) => outcomeOfPlan(planUnder(plan, steps).plan) },
    alone,
    peers: [
      limit,
      {
        name: 'code with Maps, rows read once',
        goal: 12,
        run: () => {
          carryOut(rows, rows.steps);
          return outcomeOf(rows);
        },
      },
    ],
  } satisfies Bench<Plan, Outcome>,
  {
    job: 'J1: a scenario of a small plan',
    size: `${sizeOf(SIZE_S)}; ${WHAT}; ${opened}`,
    input: unseenPlans((seed) => seededTables(SIZE_S, seed).grids, 2),
    calls: 1,
    ours,
    peers: [filters, maps, decimals],
  } satisfies Bench<Given, Outcome>,
];
