import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { formulaArrows } from '../../src/excel/selection/formulaArrows';
import { readFormulas } from '../../src/excel/reading/readFormulas';
import { readBook } from '../../src/model/audit/reviewedBook';
import { arrowDifferences } from '../../src/model/trace/arrowDifferences';
import { areaWords, cellWords } from '../../src/model/trace/nodes/bookCell';
import { areasOf } from '../../src/model/trace/arrows';
import { explainCell } from '../../src/model/trace/explainCell';
import { planOfBook } from '../../src/model/trace/readCall';
import { coventry } from '../../src/workbook/examples/coventry';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await buildWorkbook(planLayout(coventry, { suffix: '' }));
  await excel.type('Sheet1!A1', '=SUM(Streams[Undated])/2');
  await excel.quiet();
});
afterAll(() => excel.close());

const bookNow = async () => {
  const reading = readBook((await readFormulas(() => false))!);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
};

test('Excel’s arrows and the texts agree on every formula of the example, and on what rests on its figures', async () => {
  const book = await bookNow();
  const plan = planOfBook(book);
  const typed = areasOf(book, ['Funding!D5:D9', 'Contributions!A5:C6', 'Commitments!A5:B6']);
  const cells = [
    ...book.sheets.flatMap(({ formulas }) =>
      formulas.map(({ sheet, row, column }) => ({ sheet, row, column })),
    ),
    ...typed.map(({ sheet, area: { row, column } }) => ({ sheet, row, column })),
  ];
  expect(cells.length).toBeGreaterThan(20);
  for (const at of cells) {
    const explained = explainCell(book, plan, at);
    if (!explained) continue;
    const place = { sheetId: book.sheets[at.sheet]!.cells.id, row: at.row, column: at.column };
    const arrows = await formulaArrows(explained.formula && place, place);
    if ('untold' in arrows) throw new Error(arrows.untold);
    expect([cellWords(book, at), arrowDifferences(book, explained, arrows)]).toEqual([
      cellWords(book, at),
      [],
    ]);
  }
});

test('an input has no precedents, and is told with the formulas that rest on it', async () => {
  const book = await bookNow();
  const sheetId = excel.sheet('Funding').getSheetId();
  const arrows = await formulaArrows(null, { sheetId, row: 8, column: 3 });
  if ('untold' in arrows) throw new Error(arrows.untold);
  expect(arrows.precedents).toEqual([]);
  expect(areasOf(book, arrows.dependents).map((area) => areaWords(book, area))).toEqual(
    expect.arrayContaining(['Sheet1!A1', 'Funding!R4']),
  );
});

test('a cell without arrows of either kind has none, which is no failure', async () => {
  const place = { sheetId: excel.sheet('Sheet1').getSheetId(), row: 40, column: 20 };
  expect(await formulaArrows(place, place)).toEqual({ precedents: [], dependents: [] });
});
