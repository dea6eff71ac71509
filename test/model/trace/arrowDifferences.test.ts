import { arrowDifferences } from '../../../src/model/trace/arrowDifferences';
import { explainCell } from '../../../src/model/trace/explainCell';
import { planOfBook } from '../../../src/model/trace/readCall';
import { bookWith, sheetWith } from './exampleBook';

/** B1 adds A1:A2; A4 spills over A4:A5, which B2 reads; C1 names A1 too. */
const book = bookWith(
  sheetWith('Mine', [
    { row: 0, column: 0, grid: [[1], [2]] },
    { row: 3, column: 0, grid: [[1], [2]], formula: '=A1:A2' },
    { row: 0, column: 1, grid: [[3]], formula: '=SUM(A1:A2)' },
    { row: 1, column: 1, grid: [[3]], formula: '=SUM(A4#)' },
    { row: 0, column: 2, grid: [[1]], formula: "='Other, sheet'!A1+A1" },
  ]),
  sheetWith('Other, sheet', [{ row: 0, column: 0, grid: [[7]] }]),
);
const plan = planOfBook(book);
const differences = (row: number, column: number, precedents: string[], dependents: string[]) =>
  arrowDifferences(book, explainCell(book, plan, { sheet: 0, row, column })!, { precedents, dependents });

test('nothing is said where Excel’s arrows and the texts agree, however Excel cuts its areas up', () => {
  expect(differences(0, 1, ['Mine!A1,Mine!$A$2'], [])).toEqual([]);
  expect(differences(0, 2, ['Mine!A1', "'Other, sheet'!A1"], [])).toEqual([]);
  expect(differences(1, 1, ['Mine!A4:A5'], [])).toEqual([]);
  expect(differences(0, 0, [], ['Mine!B1,Mine!C1,Mine!A4'])).toEqual([]);
});

test('cells that only a spill fills, and cells that hold nothing, are no difference', () => {
  expect(differences(0, 0, [], ['Mine!A4:A5,Mine!B1:C1'])).toEqual([]);
  expect(differences(0, 1, ['Mine!A1:A3,Mine!Z99'], [])).toEqual([]);
});

test('what the one has and the other has not is said, each way and for both kinds of arrow', () => {
  expect(differences(0, 1, ['Mine!A1:A2', "'Other, sheet'!A1"], [])).toEqual([
    'Excel’s arrows come from Other, sheet!A1 too, which the text of the formula does not name.',
  ]);
  expect(differences(0, 1, ['Mine!A1'], [])).toEqual([
    'The formula names Mine!A2, from where Excel draws no arrow.',
  ]);
  expect(differences(0, 0, [], ['Mine!A4,Mine!B1:B2,Mine!C1'])).toEqual([
    'Excel’s arrows lead on to Mine!B2 too, where no formula’s text names Mine!A1.',
  ]);
  expect(differences(0, 0, [], ['Mine!B1'])).toEqual([
    'Mine!A1 is named by Mine!C1 and Mine!A4, to where Excel draws no arrow.',
  ]);
});
