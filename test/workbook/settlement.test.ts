import { type SheetLayout } from '../../src/workbook/layout/layout';
import { settlementLayout, type SettlementAsked } from '../../src/workbook/settlementSheet/settlement';

const asked: SettlementAsked = {
  pool: 'CAMHS',
  year: '2006/07',
  tables: { Pool: 'Pools', Contribution: 'Contributions2', Outturn: 'Outturns', Evidence: 'Sources' },
  tried: null,
  sheetName: 'CAMHS 2006-07',
};
const tried = [
  { service: 'Respite', partner: 'Council', borneBy: 'Host', pounds: 12.34 },
  { service: 'Equipment', partner: '', borneBy: '', pounds: 0.01 },
];
const sheetOf = (changes: Partial<SettlementAsked> = {}): SheetLayout =>
  settlementLayout({ ...asked, ...changes }).sheets[0]!;
const formulas = (sheet: SheetLayout) => sheet.spills.map(({ formula }) => formula);

test('pool and year stand in cells, and the formulas refer to them and to the tables that are there', () => {
  const sheet = sheetOf();
  const cell = (row: number, column: number) =>
    sheet.blocks.flatMap((block) => block.cells[row - block.row]?.[column - block.column] ?? [])[0];
  expect([cell(2, 0), cell(2, 1), cell(3, 0), cell(3, 1)]).toEqual(['Pool', 'CAMHS', 'Year', '2006/07']);
  const tables = 'Pools[#All],Contributions2[#All],Outturns[#All],Sources[#All]';
  expect(formulas(sheet)).toEqual([
    `=POOL.SETTLEMENT($B$3,$B$4,${tables})`,
    `=POOL.ACCOUNT($B$3,$B$4,${tables})`,
    `=POOL.LEDGER($B$3,$B$4,${tables})`,
    `=POOL.AGREEMENT($B$3,${tables})`,
  ]);
});

test('an outturn that is tried stands on the sheet as inputs, and the formulas take it in place of the table', () => {
  const sheet = sheetOf({ tried });
  const [first] = formulas(sheet);
  expect(first).toBe('=POOL.SETTLEMENT($B$3,$B$4,Pools[#All],Contributions2[#All],$A$7:$F$9,Sources[#All])');
  for (const formula of formulas(sheet)) expect(formula).not.toContain('Outturns');
  const at = (row: number) =>
    sheet.blocks
      .filter((block) => block.row <= row && row < block.row + block.cells.length && block.row >= 6)
      .flatMap((block) => block.cells[row - block.row]);
  expect(at(6)).toEqual(['Outturn', 'Pool', 'Service', 'Partner', 'Borne by', '2006/07']);
  expect(at(7)).toEqual(['', 'CAMHS', 'Respite', 'Council', 'Host', 12.34]);
  expect(at(8)).toEqual(['', 'CAMHS', 'Equipment', '', '', 0.01]);
  for (const { style } of sheet.blocks.filter(({ row }) => row === 7)) expect(style).toBe('Poolbook input');
});

test.each([
  ['without a trial', sheetOf()],
  ['with one', sheetOf({ tried })],
  ['of a large pool', sheetOf({ tried, room: { partners: 60, services: 200 } })],
])('%s every result has room of its own, and columns under each other one width', (_, sheet) => {
  const areas = [
    ...sheet.blocks.map(({ row, column, cells }) => ({
      ...{ row, column, rows: cells.length, columns: cells[0]!.length },
    })),
    ...sheet.spills.map(({ row, column, rows, columns }) => ({
      ...{ row, column, rows: rows + 1, columns: columns.length },
    })),
  ];
  const clashes = areas.flatMap((a, i) =>
    areas
      .slice(i + 1)
      .filter(
        (b) =>
          a.row < b.row + b.rows &&
          b.row < a.row + a.rows &&
          a.column < b.column + b.columns &&
          b.column < a.column + a.columns,
      ),
  );
  expect(clashes).toEqual([]);
  const widths = new Map<number, Set<number>>();
  for (const { column, columns } of sheet.spills)
    columns.forEach(({ width }, i) => {
      widths.set(column + i, (widths.get(column + i) ?? new Set()).add(width));
    });
  for (const found of widths.values()) expect(found.size).toBe(1);
  // and the words above them are written into columns that have their width already
  for (const position of [0, 1, 2, 3, 4, 5])
    expect([...widths.get(position)!]).toEqual([sheet.widths[position]]);
});

test('what a line cost before stands in columns of its own, since a balance brought forward rests on it', () => {
  const before: Record<string, number>[] = [{ '2005/06': 3, '2004/05': 2 }, { '2005/06': 4 }];
  const sheet = sheetOf({ tried: tried.map((row, i) => ({ ...row, before: before[i]! })) });
  expect(formulas(sheet)[0]).toContain(',$A$7:$H$9,');
  const at = (row: number) =>
    sheet.blocks
      .filter((block) => block.row <= row && row < block.row + block.cells.length && block.row >= 6)
      .flatMap((block) => block.cells[row - block.row]);
  expect(at(6).slice(5)).toEqual(['2004/05', '2005/06', '2006/07']);
  expect(at(7).slice(5)).toEqual([2, 3, 12.34]);
  expect(at(8).slice(5)).toEqual(['', 4, 0.01]);
});

test('room grows with the pool', () => {
  const rows = (partners: number, services: number) =>
    sheetOf({ room: { partners, services } })
      .spills.slice(0, 3)
      .map((spill) => spill.rows);
  const few = rows(3, 4);
  rows(13, 14).forEach((many, part) => expect(many).toBeGreaterThanOrEqual(few[part]! + 10));
});

test('it is a report of one sheet, made of the styles that it brings, and shown when it is written', () => {
  const layout = settlementLayout(asked);
  expect(layout.opens).toBe('CAMHS 2006-07');
  expect(layout.names).toEqual([]);
  const [sheet] = layout.sheets;
  expect(sheet).toMatchObject({ name: 'CAMHS 2006-07', tabColor: '#2E8B57', tables: [] });
  const known = layout.styles.map(({ name }) => name);
  for (const { style } of sheet!.blocks) expect(known).toContain(style);
});
