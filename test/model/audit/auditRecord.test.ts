import {
  type AuditRecord,
  MOST_TICKS,
  NO_RECORD,
  readRecord,
  withoutTicks,
  withTicks,
} from '../../../src/model/audit/record/auditRecord';
import { carriedTicks } from '../../../src/model/audit/record/carriedTicks';
import { recordCoverage } from '../../../src/model/audit/record/recordCoverage';
import { recordRows } from '../../../src/model/audit/record/recordRows';
import { isSigned, signOff, withSignOff } from '../../../src/model/audit/record/signOff';
import { tickCells } from '../../../src/model/audit/record/tickCells';
import { type Cell } from '../../../src/model/table/grid';
import { bookOf, sheetOf } from './sheetOf';

const ROWS: readonly (readonly Cell[])[] = [
  ['', '2010/11'],
  ['Play', 10],
  ['Youth', 30],
  ['Total', '=SUM(B2:B3)'],
];
const budget = sheetOf('Budget', ROWS);
const SAID = { mark: 'checked', note: '', by: 'AW', on: '2010-06-30' } as const;
const column = { row: 1, column: 1, rows: 3, columns: 1 };
const ticks = tickCells(budget, column, SAID);
const after = (rows: readonly (readonly Cell[])[], name = 'Budget') =>
  carriedTicks(ticks, bookOf(sheetOf(name, rows))).map(({ state, row, shows }) => `${state} ${row} ${shows}`);

test('a tick holds the cell, its label, its formula and its figure', () =>
  expect(ticks[2]).toEqual({
    ...{ sheetId: 'id of Budget', sheet: 'Budget', row: 3, column: 1, label: 'Total' },
    ...{ content: '=SUM(R[-2]C:R[-1]C)', shown: '40', ...SAID },
  }));

test('what is missing is asked for', () => {
  expect(() => tickCells(budget, column, { ...SAID, by: ' ' })).toThrow('name or initials');
  expect(() => tickCells(budget, column, { ...SAID, mark: 'agreed' })).toThrow('document');
  expect(() => tickCells(budget, column, { ...SAID, mark: 'queried' })).toThrow('question');
  expect(() => tickCells(budget, { ...column, column: 5 }, SAID)).toThrow('blank');
});

test('ticks hold where nothing changed, and go with their rows', () => {
  expect(after(ROWS)).toEqual(['unchanged 1 10', 'unchanged 2 30', 'unchanged 3 40']);
  const [head = [], play = [], youth = []] = ROWS;
  expect(after([head, [null], play, youth, ['Total', '=SUM(B3:B4)']])).toEqual([
    'moved 2 10',
    'moved 3 30',
    'moved 4 40',
  ]);
});

test('another amount lapses its tick and that of its total', () => {
  const [head = [], play = [], , total = []] = ROWS;
  expect(after([head, play, ['Youth', 31], total])).toEqual([
    'unchanged 1 10',
    'changed 2 31',
    'changed 3 41',
  ]);
});

test('a sheet that is gone takes its ticks with it', () =>
  expect(carriedTicks(ticks, bookOf()).map(({ state }) => state)).toEqual(['gone', 'gone', 'gone']));

test('coverage counts figures and money whose ticks hold', () => {
  const book = bookOf(sheetOf('Budget', [...ROWS.slice(0, 2), ['Youth', 31], ...ROWS.slice(3)]));
  expect(recordCoverage(carriedTicks(ticks, book), book)).toEqual([
    {
      ...{ sheet: 'Budget', figures: 3, ticked: 1, money: 82, tickedMoney: 10, changed: 2 },
      marks: { checked: 1, queried: 0, agreed: 0 },
    },
  ]);
});

test('a cell is ticked once, and the record has a limit', () => {
  const record = withTicks(withTicks(NO_RECORD, ticks), tickCells(budget, column, { ...SAID, by: 'BD' }));
  expect(record.ticks.map(({ by }) => by)).toEqual(['BD', 'BD', 'BD']);
  expect(withoutTicks(record, ticks.slice(0, 2)).ticks.map(({ row }) => row)).toEqual([3]);
  const many = Array.from({ length: MOST_TICKS + 1 }, (_, row) => ({ ...ticks[0]!, row }));
  expect(() => withTicks(NO_RECORD, many)).toThrow('at most 20,000');
});

test('a record is read as it was kept, without what is none of it', () => {
  const record: AuditRecord = { ticks, signOffs: [signOff('June', 'text', 'AW', '2010-06-30')] };
  expect(readRecord(JSON.stringify(record))).toEqual(record);
  expect(readRecord(JSON.stringify({ ticks: [{ ...ticks[0], mark: 'x' }, 5], signOffs: 'no' }))).toEqual(
    NO_RECORD,
  );
});

test('a sign-off is of one text, and of one person once', () => {
  const signed = signOff('June', 'text', ' AW ', '2010-06-30');
  expect(isSigned(signed, 'text')).toBe(true);
  expect(isSigned(signed, 'texts')).toBe(false);
  expect(() => signOff('June', 'text', '', '2010-06-30')).toThrow('signed off');
  const again = withSignOff(withSignOff(NO_RECORD, signed), signOff('June', 'other', 'AW', '2010-07-01'));
  expect(again.signOffs.map(({ on }) => on)).toEqual(['2010-07-01']);
});

test('it is written as rows', () =>
  expect(recordRows(carriedTicks(ticks.slice(0, 1), bookOf(budget)))).toEqual([
    ['Budget', 'B2', 'Play', 'checked', 'AW', '2010-06-30', '', '10', 'unchanged'],
  ]));
