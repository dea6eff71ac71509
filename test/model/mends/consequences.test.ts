import { consequences } from '../../../src/model/mends/consequences';
import { type Grid } from '../../../src/model/table/grid';

const plan = (used: number): Grid[] => [
  [['Stream', '2026/27'], ['ABG', 100]], // prettier-ignore
  [['Allocation', 'Source', '2026/27'], ['a', 'ABG', used]], // prettier-ignore
];
const to = (becomes: number, was: number) => ({
  cells: [{ place: { table: 1, row: 1, column: 2 }, was, becomes }],
  rows: [],
});
const said = (used: number, becomes: number) => {
  const { gone, fresh } = consequences(plan(used), to(becomes, used));
  return [gone.map(({ check }) => check), fresh.map(({ check }) => check)];
};

test('what is mended goes, and what comes instead is said', () => {
  expect(said(120, 100)).toEqual([['Uses beyond a source'], []]);
  expect(said(100, 80)).toEqual([[], ['Money unspent']]);
  expect(said(120, 80)).toEqual([['Uses beyond a source'], ['Money unspent']]);
});
test('where only the figures change it is said only if they get worse', () => {
  expect(said(120, 110)).toEqual([[], []]);
  expect(said(110, 120)).toEqual([[], ['Uses beyond a source']]);
});
