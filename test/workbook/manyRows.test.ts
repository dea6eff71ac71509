import { textTable } from '../../src/cli/textTable';
import { lineWidth } from '../../src/workbook/layout/columnWidth';
import { columnWidths } from '../../src/workbook/layout/pagesWide';

/** More rows than a function of JavaScript takes arguments. */
const ROWS = 200_000;

test('as many rows as a sheet may have are laid out and listed', () => {
  const names = Array.from({ length: ROWS }, () => 'ABG');
  expect(lineWidth('Stream', names)).toBe(lineWidth('Stream', ['ABG']));
  const cells = names.map((name) => [name]);
  expect(
    columnWidths({
      ...{ name: 'Long', tabColor: '', tables: [], spills: [], widths: {}, landscape: true },
      blocks: [{ row: 0, column: 1, cells }],
      frozen: { rows: 0, columns: 1 },
    }),
  ).toHaveLength(2);
  expect(textTable([['Stream'], ...names.map((name) => [name])]).length).toBe('Stream'.length + ROWS * 4);
});
