import { EXAMPLES, gridsOf } from '../model/trace/examples';
import { called } from './called';
import { functionCards } from './cards';
import { excelErrors, failure } from './excelErrors';
import { readPlan } from '../../src/model/plan/readPlan';

beforeAll(excelErrors);

type Rows = readonly (readonly unknown[])[];
/** Excel on the desktop hands a blank cell over as 0, on the web as null or ''. */
const FORMS: readonly (readonly [string, unknown])[] = [
  ["''", ''],
  ['0', 0],
];
const withBlanks = (grid: Rows, blank: unknown): Rows =>
  grid.map((row) => row.map((each) => (each === null || each === '' ? blank : each)));

/** The year and the names that a function is asked about. */
const asked = (parameter: string, plan: ReturnType<typeof readPlan>): readonly unknown[] => {
  const years = (plan.tables.Stream ?? plan.tables.Commitment ?? plan.tables.Contribution)?.years ?? [];
  const labels = years.map(({ label }) => label);
  if (parameter === 'year') return [labels[0] ?? '2010/11', labels.at(-1) ?? '2010/11'];
  if (parameter === 'pool') return (plan.tables.Pool?.names ?? ['']).slice(0, 3);
  if (parameter === 'measure') return ['Stream', 'Status', 'Tier'];
  if (parameter === 'scenarios')
    return [[['Base', ...new Set(plan.tables.Scenario?.names ?? [])].slice(0, 3)]];
  if (parameter === 'scenario') return ['', ...new Set(plan.tables.Scenario?.names ?? [])].slice(0, 3);
  return [''];
};

const every = (lists: readonly (readonly unknown[])[]): unknown[][] =>
  lists.reduce<unknown[][]>((all, list) => all.flatMap((one) => list.map((each) => [...one, each])), [[]]);

describe.each(EXAMPLES)('%s: a blank is a blank, however Excel hands it over', (_, example) => {
  const grids = gridsOf(example) as Rows[];
  const plan = readPlan(grids as never);
  test.each(functionCards().filter(({ tablesFrom }) => tablesFrom !== null))(
    'POOL.$id',
    ({ id, parameters }) => {
      const run = called(id);
      for (const given of every(parameters.slice(0, -1).map(({ name }) => asked(name, plan)))) {
        const answers = [null, ...FORMS.map(([, blank]) => blank)].map((blank) => {
          const filled = given.map((each) => (each === '' ? blank : each));
          return failure(() =>
            run(
              ...filled,
              grids.map((grid) => withBlanks(grid, blank)),
            ),
          );
        });
        expect([id, given, answers[1]]).toEqual([id, given, answers[0]]);
        expect([id, given, answers[2]]).toEqual([id, given, answers[0]]);
      }
    },
  );
});
