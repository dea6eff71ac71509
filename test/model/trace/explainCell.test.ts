/** A cell of a workbook is explained, whoever wrote its formula. */
import { type ReviewedBook } from '../../../src/model/audit/reviewedBook';
import { areasOf, notCovered } from '../../../src/model/trace/arrows';
import { areaWords, type BookCell, cellWords } from '../../../src/model/trace/nodes/bookCell';
import { type BookNode } from '../../../src/model/trace/bookNode';
import { evidenceUnder } from '../../../src/model/trace/evidenceUnder';
import { explainCell } from '../../../src/model/trace/explainCell';
import { planOfBook } from '../../../src/model/trace/readCall';
import { bookWith, exampleBook, sheetWith } from './exampleBook';
import { THOROUGH } from '../../thorough';
import { EXAMPLES } from './examples';

const explain = (book: ReviewedBook, sheet: string, row: number, column: number) =>
  explainCell(book, planOfBook(book), {
    sheet: book.sheets.findIndex(({ cells }) => cells.name === sheet),
    row,
    column,
  })!;

/** The figures from which a figure is made, by their shown cells. */
function* leaves(node: BookNode): Generator<BookNode> {
  const children = node.children();
  if (children.length === 0) yield node;
  for (const child of children) yield* leaves(child);
}

describe.each(EXAMPLES)('%s as a workbook', (_, example) => {
  const book = exampleBook(example);
  const plan = planOfBook(book);
  const cells = book.sheets.flatMap(({ index, cells: { spills, values } }) =>
    spills.flatMap((spill) =>
      Array.from({ length: spill.rows - 1 }, (_, r) => r + 1).flatMap((r) =>
        Array.from({ length: spill.columns }, (_, c): BookCell & { shows: unknown } => ({
          ...{ sheet: index, row: spill.row + r, column: spill.column + c },
          shows: values[spill.row + r]?.[spill.column + c],
        })),
      ),
    ),
  );

  test('every amount that a formula fills is taken apart, and the sheet shows what the tables give', () => {
    const numbers = cells.filter(({ shows }) => typeof shows === 'number');
    expect(numbers.length).toBeGreaterThan(5);
    for (const at of numbers.filter((_cell, each) => THOROUGH || each % 4 === 0)) {
      const explained = explainCell(book, plan, at)!;
      expect([explained.address, explained.takenApart, explained.differs]).toEqual([
        explained.address,
        true,
        '',
      ]);
    }
  });

  test('an amount that is not nothing leads to cells of the tables, and to evidence with its paragraph', () => {
    const money = cells.filter(
      ({ sheet, shows }) =>
        typeof shows === 'number' && shows !== 0 && book.sheets[sheet]?.cells.name.startsWith('FUNDING'),
    );
    for (const at of money) {
      const { tree, address } = explainCell(book, plan, at)!;
      const found = evidenceUnder(tree).evidence;
      expect([address, found.length > 0]).toEqual([address, true]);
      for (const { document, reference, quality } of found)
        expect([address, document !== '', reference !== '' || quality === 'illustrative']).toEqual([
          ...[address, true, true],
        ]);
      for (const leaf of leaves(tree)) expect([address, leaf.label, leaf.cell]).not.toContain(null);
    }
  });
});

describe('a workbook of one’s own', () => {
  const book = bookWith(
    sheetWith('Streams', [
      {
        ...{ row: 3, column: 0, table: 'Streams' },
        grid: [
          ['Stream', 'Partner', 'Evidence', '2010/11'],
          ['Grant', 'Council', 'E1', 100],
          ['Other', 'PCT', '', 50],
        ],
      },
      {
        ...{ row: 3, column: 6, formula: '=POOL.FUNDING("Base",Streams[#All])' },
        grid: [
          ['Stream', 'Partner', 'Certainty', '2010/11'],
          ['Grant', 'Council', '', 100],
          ['Other', 'PCT', '', 55],
          ['Total', '', '', 155],
        ],
      },
    ]),
    sheetWith('Evidence', [
      {
        ...{ row: 0, column: 0, table: 'Evidence' },
        grid: [
          ['Evidence', 'Document', 'Reference', 'Quality'],
          ['E1', 'Budget book', '§4', 'exact'],
        ],
      },
    ]),
    sheetWith('Mine', [
      { row: 0, column: 0, grid: [['Item', '2010/11'], ['Half of the total'], ['Twice']] },
      { row: 1, column: 1, grid: [[77.5]], formula: '=Streams!$J$7/2' },
      { row: 2, column: 1, grid: [[311]], formula: '=SUM(B2,Streams!$G$4#)*2' },
      { row: 3, column: 1, grid: [[5]] },
    ]),
  );

  test('a formula of one’s own is said in words, and goes through Poolbook’s functions to the tables', () => {
    const { formula, tree, takenApart, label } = explain(book, 'Mine', 1, 1);
    expect(label).toBe('Half of the total, 2010/11');
    expect(formula).toEqual({ text: '=Streams!$J$7/2', cell: { sheet: 2, row: 1, column: 1 }, ours: false });
    expect(takenApart).toBe(false);
    expect(tree.rule).toBe('Streams!J7 (Total, 2010/11) divided by 2');
    const [total] = tree.children();
    expect(total!.children().map((each) => each.label)).toEqual(['Grant', 'Other']);
    expect(evidenceUnder(tree).evidence.map(({ reference }) => reference)).toEqual(['§4']);
  });

  test('what a sheet shows beside what its tables give is said', () => {
    expect(explain(book, 'Streams', 4, 9).differs).toBe('');
    expect(explain(book, 'Streams', 6, 9).differs).toBe(
      'The sheet shows £155, and the tables give £150: calculate the workbook again (F9).',
    );
  });

  test('a typed figure says what it is, where it is written and what rests on it', () => {
    const { input, readers, formula, tree } = explain(book, 'Streams', 4, 3);
    expect(formula).toBeNull();
    expect(input).toMatchObject({ kind: 'Stream', name: 'Grant', heading: '2010/11' });
    expect(input!.evidence).toMatchObject([{ document: 'Budget book', reference: '§4', quality: 'exact' }]);
    expect(tree.rule).toBe('Stream table. Money of the financial year 2010/11, in pounds.');
    expect(readers.map((cell) => cellWords(book, cell))).toEqual(['Streams!G4']);
    expect(explain(book, 'Mine', 3, 1).tree.rule).toBe('It is typed, not calculated.');
  });

  test('a reference to all that a formula fills reaches what it fills', () => {
    const { reads } = explain(book, 'Mine', 2, 1);
    expect(reads.map((area) => areaWords(book, area))).toEqual(['Mine!B2', 'Streams!G4:J7']);
    const { readers } = explain(book, 'Streams', 5, 9);
    expect(readers.map((cell) => cellWords(book, cell))).toEqual(['Mine!B3']);
  });

  test('a blank cell is not explained', () => {
    expect(explain(book, 'Mine', 9, 9)).toBeNull();
  });

  test('what Excel counts and the text does not, and the other way round, is found', () => {
    const { reads } = explain(book, 'Mine', 2, 1);
    const excel = areasOf(book, ["Mine!B2:B3,'Streams'!$G$4:$J$5", 'Elsewhere!A1']);
    expect(excel.map((area) => areaWords(book, area))).toEqual(['Mine!B2:B3', 'Streams!G4:J5']);
    expect(notCovered(book, reads, excel).map((area) => areaWords(book, area))).toEqual(['Streams!G6:J7']);
    expect(notCovered(book, excel, reads).map((area) => areaWords(book, area))).toEqual(['Mine!B3']);
  });
});
