/** Reports as formulas in a workbook: what their cells show is what the values of the same report say. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readFormulas } from '../../src/excel/reading/readFormulas';
import { readPlan } from '../../src/model/plan/readPlan';
import { kindOf } from '../../src/model/plan/reading/readHeadings';
import { type BookNode } from '../../src/model/trace/bookNode';
import { explainCell } from '../../src/model/trace/explainCell';
import { planOfBook } from '../../src/model/trace/readCall';
import { coventry } from '../../src/workbook/examples/coventry';
import { columnLetters } from '../../src/workbook/layout/address';
import { type Input } from '../../src/workbook/layout/layout';
import { planLayout } from '../../src/workbook/planLayout';
import { answersOf } from '../../src/workbook/reports/answersOf';
import { reportLayout } from '../../src/workbook/reports/reportLayout';
import { REPORTS } from '../../src/workbook/reports/reports';
import { bookWith } from '../model/trace/exampleBook';
import { gridsOf } from '../model/trace/examples';
import { called } from '../functions/called';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const NAMES = { Stream: 'Streams', Pool: 'Pools', Contribution: 'Contributions', Service: 'Services' };
const MORE = {
  Allocation: 'Allocations',
  Commitment: 'Commitments',
  Partner: 'Partners',
  Evidence: 'Evidence',
};

const grids = gridsOf(coventry);
const plan = readPlan(grids);
const [, , , tiers] = REPORTS;
const [, year] = plan.tables.Allocation!.years;
const drawn = [...REPORTS.slice(0, 2), tiers!].map((kind) => {
  // of one of the reports a year alone, whose formulas are others
  const onlyYear = kind.name === 'Tiers' ? year?.label : undefined;
  const report = kind.draw({ planName: 'Coventry', plan, scenario: '', unit: '£', pool: '', year: '', onlyYear }); // prettier-ignore
  const answers = answersOf(
    report,
    (table) => grids.find((grid) => kindOf(grid) === table),
    (name, given) => called<Input[][]>(name)(...given),
  );
  const layout = (live: boolean) =>
    reportLayout({
      ...{ report, answers, live, sheetName: report.name },
      tables: { ...NAMES, ...MORE },
      footer: ['Coventry & partners', 'Poolbook'],
    });
  return { report, live: layout(true), values: layout(false).sheets[0]! };
});

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await expect(buildWorkbook(planLayout(coventry, { suffix: '' }))).resolves.toEqual({ status: 'built' });
  for (const { live } of drawn) await expect(buildWorkbook(live)).resolves.toEqual({ status: 'built' });
  await excel.quiet();
});
afterAll(() => excel.close());

const shownAt = (sheet: string, row: number, column: number) =>
  excel.cell(`'${sheet}'!${columnLetters(column)}${row + 1}`);

test.each(drawn.map((each) => [each.report.name, each] as const))(
  '%s: every sentence and every figure',
  (name, each) => {
    // the values are as many rows up as the formulas leave free: found by their words
    const texts = each.values.blocks.flatMap(({ column, cells }) =>
      cells.flatMap((line) => line.flatMap((cell, c) => (cell === '' ? [] : [{ column: column + c, cell }]))),
    );
    const { rows, columns } = each.live.sheets[0]!.printed!;
    const shown = new Set<string>();
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const value = shownAt(name, row, column);
        shown.add(`${column} ${typeof value === 'number' ? Math.round(value * 100) / 100 : String(value)}`);
      }
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ column, cell }) => !shown.has(`${column} ${String(cell)}`))).toEqual([]);
  },
);

test('a page prints A4 as wide as it is, its own columns only, with plan, version, date and page at its foot', () => {
  const [{ live }] = [drawn[0]!];
  const { columns, rows } = live.sheets[0]!.printed!;
  const page = excel.sheet(live.opens).getCustomMetadata()?.pageLayout as Record<string, unknown>;
  expect(page).toMatchObject({
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    printArea: `A1:${columnLetters(columns - 1)}${rows}`,
    titleRows: '$1:$2',
    leftFooter: 'Coventry && partners',
    centerFooter: 'Poolbook, &D',
    rightFooter: 'Page &P of &N',
  });
});

test('a figure that changes in the plan changes in the sentence', async () => {
  const name = drawn[0]!.report.name;
  const sentence = () => String(shownAt(name, 3, 0));
  const before = sentence();
  const table = excel.table('Streams');
  expect(before).toMatch(/there is at least £[\d,]+/);
  const column = plan.tables.Stream!.years[0]!.column;
  await excel.type(`Funding!${columnLetters(column)}5`, 1_000_000);
  await excel.quiet();
  expect(table).toBeTruthy();
  expect(sentence()).not.toBe(before);
});

describe('Trace follows every figure and sentence of a report to rows of the plan', () => {
  test.each(drawn.map((each) => [each.report.name, each] as const))('%s', async (name, { live }) => {
    const book = bookWith(...(await readFormulas())!.sheets);
    const of = planOfBook(book);
    const sheet = book.sheets.findIndex(({ cells }) => cells.name === name);
    const { rows, columns } = live.sheets[0]!.printed!;
    /** Whether what a cell is made of goes down to a row of a table: the first path that does. */
    const reachesRow = (node: BookNode): boolean =>
      (node.cell !== null && of.placeOf(node.cell) !== null) || node.children().some(reachesRow);
    let followed = 0;
    const lost: string[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const explained = explainCell(book, of, { sheet, row, column });
        // a zero has no rows, a heading no amounts, and a test of what is missing names none
        if (!explained?.formula || explained.shows === 0) continue;
        if (typeof explained.shows !== 'number' && !/£|\d of \d/.test(String(explained.shows))) continue;
        followed++;
        if (explained.differs || !reachesRow(explained.tree)) lost.push(`${explained.address}: ${String(explained.shows)} ${explained.differs}`); // prettier-ignore
      }
    expect(lost).toEqual([]);
    expect(followed).toBeGreaterThan(5);
  });
});
