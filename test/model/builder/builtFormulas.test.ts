/** What the builder writes, calculated by the functions themselves over the examples. */
import { callFunction } from '../../../src/excel/selection/callFunction';
import { argumentFields } from '../../../src/model/builder/argumentFields';
import { builtFormula } from '../../../src/model/builder/builtFormula';
import { DESCRIBED } from '../../../src/model/builder/described';
import { tablesNeeded } from '../../../src/model/builder/tablesNeeded';
import { triedFormula } from '../../../src/model/builder/triedFormula';
import { writtenArgument } from '../../../src/model/builder/writtenArgument';
import { kindOf } from '../../../src/model/plan/reading/readHeadings';
import { readPlan } from '../../../src/model/plan/readPlan';
import { alderbrook } from '../../../src/workbook/examples/alderbrook';
import { sharedOverspend } from '../../../src/workbook/examples/sharedOverspend';
import { planLayout } from '../../../src/workbook/planLayout';
import { associateAll } from '../../functions/associated';
import { gridsOf } from '../trace/examples';
import { bookWith, sheetWith } from '../trace/exampleBook';

beforeAll(associateAll);

/** With what money may not arrive as likely as not. */
const Stream = alderbrook.tables.Stream.map((row) => ({ ...row, Probability: 0.5 }));
const EXAMPLES = { alderbrook: { ...alderbrook, tables: { ...alderbrook.tables, Stream } }, sharedOverspend };
const BOOKS = Object.entries(EXAMPLES).map(([name, content]) => {
  const grids = gridsOf(content);
  const tables = planLayout(content, { suffix: '' })
    .sheets.flatMap((sheet) => sheet.tables)
    .map((table, i) => ({ name: table.name, grid: grids[i]!, kind: kindOf(grids[i]!) }));
  const sheets = tables.map((table) =>
    sheetWith(`Sheet of ${table.name}`, [{ row: 3, column: 0, grid: table.grid, table: table.name }]),
  );
  const empty = sheetWith('Mine', [{ row: 0, column: 0, grid: [['Mine']] }]);
  return { name, tables, plan: readPlan(grids), book: bookWith(empty, ...sheets) };
});
const AT = { sheet: 0, row: 4, column: 1 };
const OF_PLAN = Object.keys(DESCRIBED).filter((id) =>
  DESCRIBED[id]!.parameters.some(({ repeating }) => repeating),
);

const answeredBy = new Set<string>();

describe.each(BOOKS)('$name', ({ tables, plan, book }) => {
  test.each(OF_PLAN)('POOL.%s answers with the tables it is given as with all of them', (id) => {
    const fields = argumentFields(id, plan);
    const scenarios = fields.find(({ kind }) => kind === 'scenario')?.choices.slice(0, 3) ?? [''];
    for (const scenario of scenarios) {
      const words = Object.fromEntries(
        fields.map(({ name, kind, choices, optional }) => [
          name,
          kind === 'scenario'
            ? scenario
            : kind === 'scenarios'
              ? choices.slice(0, 2).join(';')
              : optional
                ? ''
                : (choices[0] ?? 'None'),
        ]),
      );
      const needed = tablesNeeded(id, id === 'COMPARE' ? 'any' : scenario);
      const [few, all] = [tables.filter(({ kind }) => kind && needed.includes(kind)), tables].map((given) =>
        builtFormula(id, fields, { words, tables: given.map(({ name }) => name) }),
      );
      expect(few!.wrong).toEqual({});
      const answered = triedFormula(book, AT, few!.formula!, callFunction);
      if ('grid' in answered) answeredBy.add(id);
      expect(answered).toEqual(triedFormula(book, AT, all!.formula!, callFunction));
    }
  });
});

test('each of them had a result, and not only a refusal', () =>
  expect([...answeredBy].sort()).toEqual(OF_PLAN));

const [{ book, plan }] = BOOKS as [(typeof BOOKS)[number]];

test.each(
  Object.keys(DESCRIBED).flatMap((id) =>
    argumentFields(id, plan).flatMap(({ kind, name, choices }) =>
      kind === 'choice' ? [{ id, name, choices }] : [],
    ),
  ),
)('POOL.$id takes each word that is offered for $name', ({ id, name, choices }) => {
  expect(choices.length).toBeGreaterThan(1);
  const fields = argumentFields(id, plan);
  const at = fields.findIndex((field) => field.name === name);
  // a type of body that no rule knows is no fault
  for (const word of id === 'LEGAL' ? choices : [...choices, 'no such word']) {
    const others = { tables: [], cells: [[1]], year: '2026/27', day: null } as const;
    const given = fields.map(({ kind }, i) => (i === at ? word : kind in others ? others[kind as 'day'] : 1));
    const answered = callFunction(id, given);
    const refused = answered.kind === 'refused' && answered.refusal.message.includes(`"${word}"`);
    expect([word, refused]).toEqual([word, word === 'no such word']);
  }
});

describe('what is written', () => {
  const fields = argumentFields('CUT', plan);
  const cut = (words: Readonly<Record<string, string>>) => builtFormula('CUT', fields, { words, tables: [] });

  test('a column, an amount with its marks, a rule in quotes, and nothing for what is left out', () => {
    const { formula } = cut({ budgets: 'Allocations[2026/27]', cut: '£1,400,000.50', rule: 'pro rata' });
    expect(formula).toBe('=POOL.CUT(Allocations[2026/27],1400000.5,"pro rata")');
    const tried = triedFormula(book, AT, formula!, callFunction);
    expect('grid' in tried && tried.grid.flat().reduce<number>((sum, cell) => sum + Number(cell), 0)).toBeCloseTo(1400000.5); // prettier-ignore
  });
  test('a gap is kept where an argument follows', () =>
    expect(cut({ budgets: 'B4:B7', cut: '=C1', floors: "'My sheet'!C4:C7" }).formula).toBe(
      "=POOL.CUT(B4:B7,C1,,'My sheet'!C4:C7)",
    ));
  test('what is missing or cannot be read is named, and there is no formula', () =>
    expect(cut({ budgets: '', cut: 'a lot' })).toEqual({
      formula: null,
      wrong: {
        budgets: 'Give the budgets.',
        cut: 'Cut is "a lot": give a number, such as 600000, or a cell.',
      },
    }));
  test('quotes in a name are doubled, and a text is not too long for Excel', () => {
    const field = { kind: 'text', label: 'Rule', optional: false } as const;
    expect(writtenArgument(field, 'the "best" start')).toEqual({ text: '"the ""best"" start"' });
    expect(writtenArgument(field, 'x'.repeat(256))).toEqual({
      wrong: expect.stringContaining('at most 255 letters'),
    });
    expect(writtenArgument({ ...field, kind: 'scenarios' }, 'Base; Cuts, deep')).toEqual({ text: '{"Base","Cuts, deep"}' }); // prettier-ignore
  });
  test('a day is a day to the function', () => {
    const formula = '=POOL.INYEAR(12000,"2025/26",DATE(2025,10,1),,"months")';
    expect(triedFormula(book, AT, formula, callFunction)).toEqual({ grid: [[6000]] });
  });
});

test('a result over cells that the formula reads is refused before it is a circle', () => {
  const at = (row: number) =>
    triedFormula(book, { sheet: 0, row, column: 0 }, '=POOL.UPRATE(A3:A4,0.1)', callFunction);
  expect(at(1)).toEqual({ wrong: expect.stringContaining('in cells that the formula reads') });
  expect(at(4)).toEqual({ grid: [[0], [0]] });
});

test('a refusal is the sentence of the function, and a function that does not answer is said', () => {
  const at = (formula: string) => triedFormula(book, AT, formula, callFunction);
  expect(at('=POOL.SETTLEMENT("No pool","2025/26",Pools[#All])')).toEqual({ wrong: expect.stringContaining('contribution') }); // prettier-ignore
  expect(
    triedFormula(book, AT, '=POOL.FUNDING("Base",Streams[#All])', () => ({ kind: 'unknown', names: [] })),
  ).toEqual({ wrong: expect.stringContaining('do not answer yet') });
});
