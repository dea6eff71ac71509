import { type Cell } from '../../../src/model/table/grid';
import { sheetsNotCompared, versionSheetGroups } from '../../../src/model/versions/sheets/sheetGroups';
import { takeVersion } from '../../../src/model/versions/takeVersion';
import { readVersion, type Version } from '../../../src/model/versions/kept/version';
import { bookOf, sheetOf } from '../audit/sheetOf';

type Rows = readonly (readonly Cell[])[];
const BUDGET: Rows = [
  ['Budget of the year'],
  ['', '2010/11', '2011/12'],
  ['Play', 10, 11],
  ['Youth', 20, 21],
  ['Rent', { error: '#N/A' }, 6],
  ['Total', '=SUM(B3:B5)', '=SUM(C3:C5)'],
];
/** A version as it comes back out of the workbook. */
const version = (
  sheets: Readonly<Record<string, Rows>>,
  tables: Parameters<typeof takeVersion>[1] = [],
): Version =>
  readVersion(
    JSON.stringify(
      takeVersion(
        'Plan',
        tables,
        bookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))),
      ),
    ),
  );
const between = (before: Version, after: Version) =>
  versionSheetGroups(before, after).map(({ title, lines }) => [
    title,
    ...lines.map(({ sentence }) => sentence),
  ]);
const with_ = (...lines: (number | readonly Cell[])[]): Rows =>
  lines.map((line) => (typeof line === 'number' ? BUDGET[line]! : line));

test('the same is no change, formulas and error cells among it', () => {
  const kept = version({ Budget: BUDGET });
  expect(kept.sheets[0]?.entries?.lines[4]).toEqual(['Rent', { error: '#N/A' }, 6]);
  expect(between(kept, version({ Budget: BUDGET }))).toEqual([]);
});

test('a row inserted, one moved, one renamed and an amount are each told apart', () => {
  const now = with_(
    0,
    1,
    ['Rent', { error: '#N/A' }, 6],
    ['Fees', 7, 8],
    ['Play', 10, 12],
    ['Youth work', 20, 21],
    5,
  );
  expect(between(version({ Budget: BUDGET }), version({ Budget: now }))).toEqual([
    [
      'Budget',
      'Row 4, Fees, is new: B4 7, C4 8.',
      'Row 3, Rent, was row 5 before.',
      'C5 (Play, 2011/12): 11 → 12 (+1).',
      'A6 is called Youth work; it was Youth.',
    ],
  ]);
});

test('a formula over which a number was entered is a change', () => {
  const now = with_(0, 1, 2, 3, 4, ['Total', 30, '=SUM(C3:C5)']);
  expect(between(version({ Budget: BUDGET }), version({ Budget: now }))).toEqual([
    ['Budget', 'B6 (Total, 2010/11): =SUM(B3:B5) → 30.'],
  ]);
});

test('a sheet that was renamed is known by its id, though all its words changed', () => {
  const before = version({ Budget: [['Play', 10]] });
  const renamed = version({ Budget: [['Sport', 99]] });
  const after = { ...renamed, sheets: renamed.sheets.map((sheet) => ({ ...sheet, name: 'Costs' })) };
  expect(between(before, after)[0]?.slice(0, 2)).toEqual(['Costs', 'The sheet Budget is now called Costs.']);
});

test('the plan’s tables are not compared twice', () => {
  const sheet = sheetOf('Funding', [
    ['Stream', '2010/11'],
    ['ABG', 5],
  ]);
  const tables = [
    {
      name: 'Streams',
      grid: [
        ['Stream', '2010/11'],
        ['ABG', 5],
      ] as Cell[][],
    },
  ];
  const cells = bookOf({
    ...sheet,
    tables: [{ name: 'Streams', totals: false, row: 0, column: 0, rows: 2, columns: 2 }],
  });
  expect(takeVersion('Plan', tables, cells).sheets[0]?.entries?.lines).toEqual([]);
});

describe('what a version does not keep', () => {
  const many = Array.from({ length: 501 }, (_, row) =>
    Array.from({ length: 200 }, (__, column) => row + column),
  );
  test('a sheet beyond the limit is named, the others are compared', () => {
    const before = version({ Data: many, Budget: BUDGET });
    const after = version({ Data: many, Budget: with_(0, 1, 2, 3, ['Rent', 5, 6], 5) });
    expect(sheetsNotCompared(before)).toMatch(/^Of the sheet Data only formulas.*100,000 cells\.$/);
    expect(between(before, after)).toEqual([['Budget', 'B5 (Rent, 2010/11): #N/A → 5.']]);
  });
  test('a version of an earlier release says that it keeps less', () => {
    const now = version({ Budget: BUDGET });
    const old = { ...now, sheets: now.sheets.map(({ entries: _, ...sheet }) => sheet) };
    expect(sheetsNotCompared(old)).toMatch(/^This version keeps the plan’s tables and formulas only/);
    expect(between(old, now)).toEqual([]);
  });
  test('where all is kept there is nothing to say', () =>
    expect(sheetsNotCompared(version({ Budget: BUDGET }))).toBe(''));
});
