import { checkPlan } from '../../../src/model/checks/checkPlan';
import { commitmentSchedule } from '../../../src/model/commitments/commitmentSchedule';
import { dependences } from '../../../src/model/commitments/dependence';
import { together } from '../../../src/model/commitments/together';
import { evidenceCoverage } from '../../../src/model/evidence/evidenceCoverage';
import { balances } from '../../../src/model/funding/balance';
import { pooledBreaches } from '../../../src/model/funding/fences/pooledBreaches';
import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { outcomeOf } from '../../../src/model/scenarios/run/underScenario';
import { scenarioNames } from '../../../src/model/scenarios/steps/chain';
import { serviceSchedule } from '../../../src/model/services/serviceSchedule';
import { tierSchedule } from '../../../src/model/services/tierSchedule';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { southwark } from '../../../src/workbook/examples/southwark';
import { planLayout } from '../../../src/workbook/planLayout';
import * as fc from '../../fastCheck';

/** The same plan in tables of its own, of which nothing is remembered. */
const unremembered = (plan: Plan): Plan => ({
  ...plan,
  positions: { ...plan.positions },
  tables: Object.fromEntries(
    Object.entries(plan.tables).map(([kind, table]) => [
      kind,
      {
        ...table,
        names: [...table.names],
        words: Object.fromEntries(
          Object.entries(table.words).map(([heading, words]) => [heading, [...words]]),
        ),
        numbers: { ...table.numbers },
        years: table.years.map((year) => ({ ...year })),
      },
    ]),
  ) as Plan['tables'],
});

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'bigint') return `${each}n`;
    if (each instanceof Map || each instanceof Set) return [...each];
    return ArrayBuffer.isView(each) ? Array.from(each as Float64Array) : each;
  });
const QUESTIONS = {
  checkPlan,
  balances,
  together,
  dependences,
  commitmentSchedule,
  serviceSchedule,
  tierSchedule,
  evidenceCoverage,
  pooledBreaches,
};
/** What a plan answers, as it is and under its first scenario; a refusal is an answer. */
function answers(plan: Plan): Record<string, string> {
  const answered = (question: (plan: Plan) => unknown, of: Plan) => {
    try {
      return asText(question(of));
    } catch (refusal) {
      return String(refusal);
    }
  };
  const all = (of: Plan, when: string) =>
    Object.entries(QUESTIONS).map(([name, question]) => [`${name}, ${when}`, answered(question, of)]);
  const [scenario] = scenarioNames(plan);
  const under = scenario === undefined ? null : outcomeOf(plan, scenario).plan;
  return Object.fromEntries([...all(plan, 'as entered'), ...(under ? all(under, 'under the scenario') : [])]);
}

const gridsOf = (content: typeof coventry): Grid[] =>
  planLayout(content, { suffix: '' })
    .sheets.flatMap(({ tables }) => tables)
    .map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]);
const EXAMPLES = [coventry, southwark, nottingham].map(gridsOf);

/** A cell takes what another row of its column has, or is emptied. */
const edit = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), from: fc.nat() });
function edited(
  grids: readonly Grid[],
  { table, row, column, from }: { [Of in 'table' | 'row' | 'column' | 'from']: number },
): Grid[] {
  const filled = grids.filter(({ length }) => length > 1);
  const grid = filled[table % filled.length]!;
  const rows = grid.length - 1;
  const [at, across, other] = [1 + (row % rows), column % grid[0]!.length, 1 + (from % (rows + 1))];
  const value: Cell = grid[other]?.[across] ?? '';
  return grids.map((each) =>
    each === grid
      ? each.map((line, r) => (r === at ? line.map((cell, c) => (c === across ? value : cell)) : line))
      : each,
  );
}

test('what is remembered of a plan answers after an edit only where nothing that it goes by has changed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EXAMPLES),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (example, edits) => {
        answers(readPlan(example));
        edits.reduce((grids, each) => {
          const next = edited(grids, each);
          const plan = readPlan(next);
          expect(answers(plan)).toEqual(answers(unremembered(plan)));
          return next;
        }, example);
      },
    ),
    { numRuns: 240 },
  );
});
