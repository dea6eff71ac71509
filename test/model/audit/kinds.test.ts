import { review } from '../../../src/model/audit/review/review';
import { type Cell } from '../../../src/model/table/grid';
import { bookOf, sheetOf } from './sheetOf';

const found = async (rows: readonly (readonly Cell[])[], more?: Parameters<typeof sheetOf>[2]) =>
  (await review(bookOf(sheetOf('Budget', rows, more))))!.findings.map(
    ({ kind, rule, cell }) => `${kind}: ${rule}, ${cell}`,
  );
const lines = (count: number, of: (row: number) => readonly Cell[]) =>
  Array.from({ length: count }, (_, i) => of(i + 1));

describe('what is wrong and what is only a risk', () => {
  test('totals that differ in a line without any figure are not reported', async () => {
    const budget = (first: number | null) =>
      found([
        ['', '2010', '2011'],
        ['Base', first, null],
        ['Play', 10, 12],
        ['Youth', 20, 31],
        ['Total', '=SUM(B2:B4)', '=SUM(C3:C4)'],
      ]);
    expect(await budget(null)).toEqual([]);
    expect(await budget(5)).toEqual(['wrong: Neighbouring totals differ, C5']);
  });

  test('a number added by hand in one cell is a risk', async () =>
    expect(
      await found(lines(9, (row) => [`Line ${row}`, row * 3, row === 5 ? `=B${row}*2+5` : `=B${row}*2`])),
    ).toContain('risk: Inconsistent formula, C5'));

  test('a number added to one of several totals is wrong: it is not the total of its lines', async () => {
    const totals = (added: string) =>
      found([
        ['', '2010', '2011', '2012', '2013'],
        ...[1, 2, 3, 4].map((n) => [`Line ${n}`, n, n * 2, n * 3, n * 4]),
        ['Total', '=SUM(B2:B5)', `=SUM(C2:C5)${added}`, '=SUM(D2:D5)', '=SUM(E2:E5)'],
      ]);
    expect(await totals('+1')).toContain('wrong: Inconsistent formula, C6');
    expect(await totals('')).toEqual([]);
  });

  test('a total entered with its column from elsewhere is a risk, one below its largest line is wrong', async () => {
    const year = (entered: number) =>
      found([
        ['', '2010', '2011'],
        ['Play', 10, 12],
        ['Youth', 20, 31],
        ['Rent', 30, 33],
        ['Total', '=SUM(B2:B4)', entered],
      ]);
    expect(await year(80)).toEqual(['risk: Total entered as a number, C5']);
    expect(await year(20)).toEqual(['wrong: Total entered as a number, C5']);
  });
});

describe('what looks odd and is meant', () => {
  test('days at the head of columns are not left out of their totals', async () => {
    const dated = [
      ['Until', 37_864, 37_499, 37_134],
      ...lines(4, (row) => [`Line ${row}`, row * 10, row * 11, row * 12]),
      ['Total', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D5)'],
    ];
    expect(await found(dated)).toEqual([]);
  });

  test('a day that only its format shows is not left out either', async () => {
    const dated = [
      ['Until', 41_000],
      ...lines(4, (row) => [`Line ${row}`, row * 10]),
      ['Total', '=SUM(B2:B5)'],
    ];
    expect(await found(dated)).toEqual(['wrong: Total leaves out the first, B6']);
    const formats = dated.map((_, i) => ['General', i === 0 ? 'dd/mm/yyyy' : '#,##0']);
    expect(await found(dated, { formats })).toEqual([]);
  });

  test('a line of a subtotal is not its subtotal', async () =>
    expect(
      await found([
        ['All', '=SUM(B2:B4)', '=SUM(C2:C4)'],
        ['Play', 1, 2],
        ['Youth', 4, '=C9'],
        ['Rent', 4, 5],
        ['More', '=SUM(B6:B8)', '=SUM(C6:C8)'],
        ['Play', 1, 2],
        ['Youth', 4, 3],
        ['Rent', 4, 5],
        ['Elsewhere', 3, 7],
      ]),
    ).toEqual([]));

  test('bounds of opposite sign are calculated with opposite signs', async () => {
    const rows = [
      ['', 'From', 'Step', 'Low'],
      ['a', 0, -0.2, '=B2+C2*C9'],
      ['b', 0, 0.2, '=B3-C3*C9'],
      ['c', 0, 0.3, '=B4-C4*C9'],
      ['d', 0, 0.4, '=B5-C5*C9'],
    ];
    const shows = { D2: -4, D3: -4, D4: -6, D5: -8 };
    const rate = [...Array.from({ length: 3 }, () => []), ['Times', null, 20]];
    const fixed = rows.map((line) =>
      line.map((cell) => (String(cell).startsWith('=') ? String(cell).replace('C9', 'C$9') : cell)),
    );
    expect(await found([...fixed, ...rate], { shows })).toEqual([]);
    expect(await found([...fixed, ...rate], { shows: { ...shows, D2: 4 } })).not.toEqual([]);
  });
});

test('a file that was not calculated yet is reviewed by its formulas', async () => {
  const sheet = sheetOf('Budget', [
    ['Play', 10],
    ['Youth', '=SUM(B1:B1)'],
    ['Rent', 7],
    ['Total', '=SUM(B1:B3)'],
  ]);
  const values = sheet.values.map((line) =>
    line.map((cell, c) => (c === 1 && cell !== 10 && cell !== 7 ? null : cell)),
  );
  const { findings } = (await review(bookOf({ ...sheet, values })))!;
  expect(findings.map(({ rule, cell }) => `${rule}, ${cell}`)).toEqual([
    'Subtotal counted twice, B4',
    'Total of one cell, B2',
  ]);
});
