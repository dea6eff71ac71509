import { SORT_RANGE } from '../../../src/workbench/stand-in/tables/sortRows';
import { openExcel, type OpenExcel } from '../openExcel';
import { addStreams } from '../streams';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ harsh: {} });
  await addStreams();
});
afterEach(() => excel.close());

/** Sorts the table Streams by a column, counted from 0, as the menu of its heading does. */
async function sort(column: number, type: 'asc' | 'desc'): Promise<void> {
  const { subUnitId, range } = excel.table('Streams');
  const body = { ...range, startRow: range.startRow + 1 };
  const rule = { colIndex: range.startColumn + column, type };
  const params = { unitId: excel.session.workbook.getId(), subUnitId, range: body, orderRules: [rule] };
  await excel.session.commands.executeCommand(SORT_RANGE, params);
  await excel.quiet();
}
const column = (letter: string, rows = 5) =>
  Array.from({ length: rows }, (_, i) => excel.cell(`Funding!${letter}${i + 2}`));

test('the menu of a heading sorts the rows, smallest first', async () => {
  await sort(2, 'asc');
  expect(column('C')).toEqual([68300, 173250, 175328, 1086086, 3956465]);
  expect(column('A')[0]).toBe('KS3 Behaviour');
});

test('rows that are equal stay in their order, and one undo brings the former order back', async () => {
  const before = column('A');
  await sort(1, 'asc');
  expect(column('A')).toEqual([
    'Primary Strategy',
    'KS3 Strategy',
    'KS3 Behaviour',
    'General Sure Start Grant',
    "Children's Fund",
  ]);
  await excel.undo();
  expect(column('A')).toEqual(before);
});

test.each(['asc', 'desc'] as const)('sorted %s, a blank comes last', async (type) => {
  await excel.type('Funding!C3', '');
  await excel.type('Funding!C4', 'unknown');
  await sort(2, type);
  expect(column('C')).toEqual(
    type === 'asc' ? [68300, 1086086, 3956465, 'unknown', ''] : ['unknown', 3956465, 1086086, 68300, ''],
  );
});

test('a formula goes with its row and still reads its own row', async () => {
  await excel.type('Funding!D1', 'Double');
  await excel.paste(
    'Funding!D2',
    [2, 3, 4, 5, 6].map((row) => [`=C${row}*2`]),
  );
  await sort(2, 'desc');
  expect(column('A')[1]).toBe("Children's Fund");
  expect(excel.formula('Funding!D3')).toBe('=C3*2');
  expect(column('D')).toEqual(column('C').map((amount) => 2 * Number(amount)));
});

test('rows that a filter hides stay where they are', async () => {
  excel.sheet('Funding').hideRows(1, 1);
  await sort(2, 'asc');
  expect(column('C')).toEqual([3956465, 68300, 173250, 175328, 1086086]);
});
