import { called } from '../../functions/called';
import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { MEASURES } from '../../../src/model/scenarios/questions/compare';
import { scenarioNames } from '../../../src/model/scenarios/steps/chain';
import { type Grid } from '../../../src/model/table/grid';
import { type TracedCall } from '../../../src/model/trace/nodes/tracedResult';
import { type PlanContent } from '../../../src/workbook/layout/content';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { portsmouth } from '../../../src/workbook/examples/portsmouth';
import { review } from '../../../src/workbook/examples/review';
import { sharedOverspend } from '../../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../../src/workbook/examples/southwark';
import { planLayout } from '../../../src/workbook/planLayout';

const account = called('ACCOUNT');
const agreement = called('AGREEMENT');
const checks = called('CHECKS');
const commitments = called('COMMITMENTS');
const compare = called('COMPARE');
const funding = called('FUNDING');
const ledger = called('LEDGER');
const outcomes = called('OUTCOMES');
const partners = called('PARTNERS');
const pools = called('POOLS');
const register = called('REGISTER');
const risk = called('RISK');
const services = called('SERVICES');
const settlement = called('SETTLEMENT');
const statement = called('STATEMENT');
const surviving = called('SURVIVES');
const tiers = called('TIERS');

/** The error that Excel's function runtime offers. */
Object.assign(globalThis, {
  CustomFunctions: {
    Error: class extends Error {
      constructor(
        readonly code: string,
        message?: string,
      ) {
        super(message);
      }
    },
  },
});

export const EXAMPLES: readonly (readonly [string, PlanContent])[] = [
  ['Coventry', coventry],
  ['The Joint Area Review', review],
  ['Portsmouth', portsmouth],
  ['Southwark', southwark],
  ['Nottingham', nottingham],
  ['Nine ways to share an overspend', sharedOverspend],
];

/** The tables of an example as its sheets hold them, headings first. */
export const gridsOf = (content: PlanContent): Grid[] =>
  planLayout(content, { suffix: '' })
    .sheets.flatMap((sheet) => sheet.tables)
    .map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]);

/** A call of a function with what it answers. */
export interface Answered {
  readonly call: TracedCall;
  readonly grid: Grid;
}

/** Every function that is taken apart, called with all of a plan's tables in every way that the plan offers. */
export function answersOf(grids: readonly Grid[]): Answered[] {
  const plan = readPlan(grids);
  const tables = grids as unknown[][][];
  const answer = (name: string, given: TracedCall['given'], work: () => unknown[][]): Answered[] => {
    try {
      return [{ call: { name, given, plan, whole: plan }, grid: work() as Grid as never }];
    } catch {
      return []; // a table that the function needs is not there: the cell shows an error
    }
  };
  const word = (text: string): Grid => [[text]];
  const scenarios = ['Base', ...scenarioNames(plan)];
  const under = { FUNDING: funding, POOLS: pools, SERVICES: services, TIERS: tiers };
  const also = { PARTNERS: partners, COMMITMENTS: commitments, CHECKS: checks, REGISTER: register };
  const ofYear = { SETTLEMENT: settlement, ACCOUNT: account, LEDGER: ledger };
  return [
    ...Object.entries({ ...under, ...also }).flatMap(([name, run]) =>
      scenarios.flatMap((scenario) => answer(name, [word(scenario)], () => run(scenario, tables))),
    ),
    ...Object.entries(ofYear).flatMap(([name, run]) =>
      (plan.tables.Pool?.names ?? []).flatMap((pool) =>
        yearsOf(plan).flatMap((year) =>
          answer(name, [word(pool), word(year)], () => run(pool, year, tables)),
        ),
      ),
    ),
    ...['spending', 'resources', 'partners', 'outcomes', 'agree', 'tests'].flatMap((part) =>
      scenarios.flatMap((scenario) =>
        answer('STATEMENT', [word(part), word(scenario)], () => statement(part, scenario, tables)),
      ),
    ),
    ...(plan.tables.Pool?.names ?? []).flatMap((pool) =>
      answer('AGREEMENT', [word(pool)], () => agreement(pool, tables)),
    ),
    ...scenarios.flatMap((scenario) =>
      yearsOf(plan).flatMap((year) => [
        ...answer('SURVIVES', [word(scenario), word(year)], () => surviving(scenario, year, tables)),
        ...answer('OUTCOMES', [word(scenario), word(year)], () => outcomes(scenario, year, tables)),
        ...answer('RISK', [word(scenario), word(year), word(''), word('')], () =>
          risk(scenario, year, null, null, tables),
        ),
      ]),
    ),
    ...MEASURES.flatMap((measure) =>
      yearsOf(plan).flatMap((year) =>
        answer('COMPARE', [word(measure), [scenarios], word(year)], () =>
          compare(measure, [scenarios], year, tables),
        ),
      ),
    ),
  ];
}

const yearsOf = ({ tables }: Plan): string[] => [
  ...new Set(
    (['Stream', 'Contribution', 'Allocation', 'Commitment'] as const).flatMap((kind) =>
      (tables[kind]?.years ?? []).map(({ label }) => label),
    ),
  ),
];
