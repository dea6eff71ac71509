import * as fc from '../../fastCheck';
import { cellName } from '../../../src/model/audit/area';
import { circlesOf } from '../../../src/model/audit/circles';
import { readFormula } from '../../../src/model/audit/readFormula';
import { readBook, type ReviewedBook } from '../../../src/model/audit/reviewedBook';
import { type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { bookOf, sheetOf } from './sheetOf';

function opened(workbook: WorkbookCells): ReviewedBook {
  const reading = readBook(workbook);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
const circles = (workbook: WorkbookCells) =>
  circlesOf(opened(workbook)).map((circle) => circle.map(({ row, column }) => cellName(row, column)));

describe('a formula taken apart', () => {
  it('is whatever text it is: none throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readFormula(`=${text}`, 5, 5).text).toBe(`=${text}`);
      }),
    );
  });

  it('is the same in every cell to which it is copied, and another with a dollar gone', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(40), (row, further, column) => {
        const at = (r: number) => `=${cellName(r, column)}*Rates!$B$1+SUM(${cellName(r, column)}:$A${r + 4})`;
        const one = readFormula(at(row), row, column + 1).relative;
        expect(readFormula(at(row + further), row + further, column + 1).relative).toBe(one);
        expect(readFormula(at(row).replace('$B$1', 'B$1'), row, column + 1).relative).not.toBe(one);
      }),
    );
  });

  it('has its calls with their arguments, and arrays do not count as arguments', () => {
    const { calls } = readFormula('=IF((A1+B1)*2>3,CHOOSE({1,2},C1,D1),_xlfn.XLOOKUP(A1,B:B,C:C))', 0, 5);
    expect(calls.map(({ name, args, outer }) => [name, args.length, outer?.name ?? null])).toEqual([
      ['IF', 3, null],
      ['CHOOSE', 3, 'IF'],
      ['XLOOKUP', 3, 'IF'],
    ]);
  });
});

describe('what a formula refers to', () => {
  const refers = (text: string) => {
    const cells = [
      ['Stream', '2010/11', '2011/12'],
      ['Sure Start', 1, 2],
      ['Aiming High', 3, text],
      ['Total', 4, 6],
    ];
    const tables = [{ name: 'Streams', row: 0, column: 0, rows: 4, columns: 3, totals: true }];
    const workbook: WorkbookCells = {
      sheets: [sheetOf('Money', cells, { tables }), sheetOf('My rates', [[1]])],
      names: [{ name: 'Uplift', formula: "='My rates'!$A$1" }],
    };
    return opened(workbook).sheets[0]!.formulas[0]!.references.map(({ sheet, area }) => [
      sheet,
      ...[area.row, area.column, area.rows, area.columns],
    ]);
  };
  test.each([
    ['=SUM(Streams[2010/11])', [[0, 1, 1, 2, 1]]],
    ['=SUM(Streams[#All])', [[0, 0, 0, 4, 3]]],
    ['=Streams[[#Totals],[2010/11]]', [[0, 3, 1, 1, 1]]],
    ['=[@[2010/11]]*2', [[0, 2, 1, 1, 1]]],
    ['=SUM(Streams[[2010/11]:[2011/12]])', [[0, 1, 1, 2, 2]]],
    ['=Uplift', [[1, 0, 0, 1, 1]]],
    ["='my RATES'!A1+B2", [[1, 0, 0, 1, 1], [0, 1, 1, 1, 1]]], // prettier-ignore
    ['=SUM(Money:My rates!A1)', []],
    ["=SUM('Money:My rates'!A1)", [[0, 0, 0, 1, 1], [1, 0, 0, 1, 1]]], // prettier-ignore
    ['=[Other.xlsx]Money!A1+Nowhere[a]', []],
  ])('%s', (text, areas) => {
    expect(refers(text)).toEqual(areas);
  });
});

describe('circles', () => {
  it('are found through ranges, tables’ cells and what a formula fills', () => {
    expect(
      circles(
        bookOf(
          sheetOf('S', [
            ['=SUM(B1:B3)', null],
            [null, '=A1'],
          ]),
        ),
      ),
    ).toEqual([['A1', 'B2']]);
    const spill = sheetOf(
      'S',
      [
        ['=B2#', null],
        [2, '=A2:A3'],
        [3, 3],
      ],
      {
        spills: [{ row: 0, column: 0, rows: 3, columns: 1 }],
      },
    );
    expect(circles(bookOf(spill))).toEqual([['A1', 'B2']]);
  });

  it('are none where a formula only asks where it stands', () => {
    expect(circles(bookOf(sheetOf('S', [['=ROW(A1)+ROWS(A$1:A1)']])))).toEqual([]);
  });

  it('are found in chains of any length', () => {
    const chain = (last: string) =>
      bookOf(
        sheetOf(
          'S',
          Array.from({ length: 30_000 }, (_, r) => [r === 0 ? last : `=A${r}+1`]),
        ),
      );
    expect(circles(chain('=1'))).toEqual([]);
    expect(circles(chain('=A30000'))[0]).toHaveLength(30_000);
  });

  it('are found exactly where there are some', () => {
    const size = 12;
    const range = fc.tuple(fc.nat(size - 1), fc.nat(3));
    const formulas = fc.array(fc.option(range), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(formulas, (given) => {
        const to = given.map((one) => one && [one[0], Math.min(one[0] + one[1], size - 1)]);
        const rows = to.map((one) => [one ? `=SUM(A${one[0]! + 1}:A${one[1]! + 1})` : 7]);
        const rests = (from: number, on: number) => to[from] && to[from][0]! <= on && on <= to[from][1]!;
        // what rests on nothing that is left is taken away, until nothing more can be
        let left = to.flatMap((one, i) => (one ? [i] : []));
        for (let before = -1; before !== left.length;) {
          before = left.length;
          left = left.filter((i) => left.some((j) => rests(i, j)));
        }
        const found = circlesOf(opened(bookOf(sheetOf('S', rows)))).map((circle) =>
          circle.map(({ row }) => row),
        );
        expect(found.length > 0).toBe(left.length > 0);
        for (const circle of found)
          circle.forEach((row, i) => expect(rests(row, circle[(i + 1) % circle.length]!)).toBe(true));
      }),
    );
  });
});
