import { checkPlan } from '../../../src/model/checks/checkPlan';
import { commitmentSchedule } from '../../../src/model/commitments/commitmentSchedule';
import { dependences } from '../../../src/model/commitments/dependence';
import { together } from '../../../src/model/commitments/together';
import { evidenceCoverage } from '../../../src/model/evidence/evidenceCoverage';
import { balances } from '../../../src/model/funding/balance';
import { pooledBreaches } from '../../../src/model/funding/fences/pooledBreaches';
import { partnerFigures } from '../../../src/model/funding/partnerFigures';
import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { tableOf } from '../../../src/model/plan/tableOf';
import { poolAccount } from '../../../src/model/pools/account/poolAccount';
import { agreementOf } from '../../../src/model/pools/agreement/agreementOf';
import { conditionSchedule } from '../../../src/model/pools/conditions/conditionSchedule';
import { register } from '../../../src/model/pools/contributions/register';
import { settlePool } from '../../../src/model/pools/settled/poolSettlement';
import { commitmentRisks } from '../../../src/model/risk/commitmentRisk';
import { survives } from '../../../src/model/scenarios/questions/survives';
import { outcomeOf } from '../../../src/model/scenarios/run/underScenario';
import { scenarioNames } from '../../../src/model/scenarios/steps/chain';
import { serviceSchedule } from '../../../src/model/services/serviceSchedule';
import { tierSchedule } from '../../../src/model/services/tierSchedule';
import { reconciliation } from '../../../src/model/statement/reconciliation';
import { statementTests } from '../../../src/model/statement/statementTests';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { southwark } from '../../../src/workbook/examples/southwark';
import { planLayout } from '../../../src/workbook/planLayout';
import { anyPlan } from '../../functions/anyPlan';
import * as fc from '../../fastCheck';
import { THOROUGH } from '../../thorough';

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
/** What is asked of each pool and year of a plan, where it has them. */
const ofPools =
  (ask: (plan: Plan, pool: string, year: { start: number }) => unknown) =>
  (plan: Plan): unknown =>
    tableOf(plan, 'Pool').names.map((pool) =>
      tableOf(plan, 'Outturn').years.map(({ year }) => year && answered((of) => ask(of, pool, year), plan)),
    );
const ofYears =
  (ask: (plan: Plan, label: string) => unknown) =>
  (plan: Plan): unknown =>
    tableOf(plan, 'Allocation').years.map(({ label }) => answered((of) => ask(of, label), plan));

type Questions = Readonly<Record<string, (plan: Plan) => unknown>>;
const QUESTIONS: Questions = {
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
const MORE: Questions = {
  ...QUESTIONS,
  partnerFigures,
  register,
  conditionSchedule,
  reconciliation,
  statementTests,
  settlements: ofPools(settlePool),
  accounts: ofPools(poolAccount),
  agreements: (plan) => tableOf(plan, 'Pool').names.map((pool) => agreementOf(plan, pool)),
  risks: ofYears((plan, label) => commitmentRisks(plan, label, 100, 1)),
  survives: ofYears(survives),
};
/** A refusal is an answer. */
function answered(question: (plan: Plan) => unknown, of: Plan): string {
  try {
    return asText(question(of));
  } catch (refusal) {
    return String(refusal);
  }
}
/** What a plan answers, as it is and under its first scenario. */
function answers(plan: Plan, questions: Questions): Record<string, string> {
  const all = (when: string, planThen: (plan: Plan) => Plan) =>
    Object.entries(questions).map(([name, question]) => [
      `${name}, ${when}`,
      answered((of) => question(planThen(of)), plan),
    ]);
  const [scenario] = scenarioNames(plan);
  const under = (of: Plan) => outcomeOf(of, scenario ?? '').plan;
  return Object.fromEntries([
    ...all('as entered', (of) => of),
    ...(scenario === undefined ? [] : all('under the scenario', under)),
  ]);
}

const gridsOf = (content: typeof coventry): Grid[] =>
  planLayout(content, { suffix: '' })
    .sheets.flatMap(({ tables }) => tables)
    .map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]);
const EXAMPLES = { coventry, southwark, nottingham };

/** A cell takes what another row of its column has, or is emptied. */
const edit = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), from: fc.nat() });
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;
function edited(grids: readonly Grid[], { table, row, column, from }: Edits[number]): Grid[] {
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
function compareAfterEach(
  plan: readonly Grid[],
  changes: readonly ((grids: readonly Grid[]) => Grid[])[],
  questions: Questions,
): void {
  answers(readPlan(plan), questions);
  changes.reduce<readonly Grid[]>((grids, change) => {
    const next = change(grids);
    const after = readPlan(next);
    expect(answers(after, questions)).toEqual(answers(unremembered(after), questions));
    return next;
  }, plan);
}

// a case asks everything twice after each edit, so that few are drawn where time is short
test('what is remembered of an example answers after an edit only where nothing that it goes by has changed', () => {
  fc.assertAll(
    fc.property(fc.constantFrom(...Object.keys(EXAMPLES)), edits, (name, changes) =>
      compareAfterEach(
        gridsOf(EXAMPLES[name as keyof typeof EXAMPLES]),
        changes.map((each) => (grids) => edited(grids, each)),
        QUESTIONS,
      ),
    ),
    { numRuns: THOROUGH ? 80 : 10 },
  );
});

/** Small plans of which streams have a fifth of what draws on them, so that ring-fences and floors decide what is cut. */
const scarce = anyPlan.map((plan) =>
  plan.map((grid) =>
    grid[0]?.[0] === 'Stream'
      ? grid.map((row) =>
          row.map((cell) => (typeof cell === 'number' && cell > 1 ? Math.round(cell * 20) / 100 : cell)),
        )
      : grid,
  ),
);
/** Words by which much goes and no amount: where they are, and what they may become. */
const WORDS: readonly (readonly [kind: string, heading: string, ...words: string[]])[] = [
  ['Stream', 'Ring-fence', 'V1', 'care', 'Universal', ''],
  ['Service', 'Purpose', 'care', 'health', ''],
  ['Service', 'Tier', 'Universal', 'Specialist'],
  ['Stream', 'Certainty', 'Confirmed', 'At risk'],
  ['Contribution', 'In kind', 'Yes', ''],
  ['Commitment', 'Protected', 'Yes', ''],
];
const rewording = fc.record({ words: fc.constantFrom(...WORDS), row: fc.nat(), word: fc.nat() });
function reworded(
  grids: readonly Grid[],
  { words: [kind, heading, ...words], row, word }: typeof rewording extends fc.Arbitrary<infer T> ? T : never,
): Grid[] {
  return grids.map((grid) => {
    const column = grid[0]?.indexOf(heading) ?? -1;
    if (grid[0]?.[0] !== kind || column < 0) return grid;
    const at = 1 + (row % (grid.length - 1));
    return grid.map((line, r) =>
      r === at ? line.map((cell, c) => (c === column ? words[word % words.length]! : cell)) : line,
    );
  });
}

test('nor of any small plan, whatever is asked of it after a word has changed', () => {
  fc.assertAll(
    fc.property(scarce, fc.array(rewording, { minLength: 1, maxLength: 3 }), (plan, changes) =>
      compareAfterEach(
        plan,
        changes.map((each) => (grids) => reworded(grids, each)),
        MORE,
      ),
    ),
    { numRuns: THOROUGH ? 300 : 20 },
  );
});
