/** Cells that hand on what stands elsewhere: FILTER, INDEX, LET and the like, and calls within a formula. */
import { called } from '../../functions/called';
import { type Grid } from '../../../src/model/table/grid';
import { type BookNode } from '../../../src/model/trace/bookNode';
import { evidencedWords, evidenceUnder } from '../../../src/model/trace/evidenceUnder';
import { explainCell } from '../../../src/model/trace/explainCell';
import { planOfBook } from '../../../src/model/trace/readCall';
import './examples';
import { bookWith, sheetWith } from './exampleBook';

const STREAMS: Grid = [
  ['Stream', 'Partner', 'Evidence', '2010/11', '2011/12'],
  ['Grant', 'Council', 'A1', 300, 300],
  ['Core', 'Council', '', 100, 100],
];
const COMMITMENTS: Grid = [
  ['Commitment', 'Evidence', '2010/11', '2011/12'],
  ['Safe', 'I1', 270, 270],
  ['Play', '', '', 40],
];
const ALLOCATIONS: Grid = [
  ['Allocation', 'Source', 'Commitment', 'Evidence', '2010/11', '2011/12'],
  ['a', 'Grant', 'Safe', 'I1', 300, 290],
  ['b', 'Core', 'Play', '', 100, 100],
];
const SCENARIOS: Grid = [
  ['Scenario', 'Target', 'Name', 'Change', 'Value'],
  ['Cuts', 'Stream', 'Grant', 'cut %', 0.1],
];
const EVIDENCE: Grid = [
  ['Evidence', 'Document', 'Reference', 'Quality'],
  ['A1', 'Plan', '§1', 'exact'],
  ['I1', 'Illustration', '', 'illustrative'],
];
const TABLES = [STREAMS, COMMITMENTS, ALLOCATIONS, SCENARIOS, EVIDENCE];
const NAMES = ['Streams', 'Commitments', 'Allocations', 'Scenarios', 'Evidence'];
const ALL = NAMES.map((name) => `${name}[#All]`).join(',');
const schedule = called<Grid>('COMMITMENTS')('Cuts', TABLES);
const filtered = schedule
  .filter(([, , year]) => year === 'Year' || year === '2011/12')
  .map((row) => row.filter((_, i) => i !== 0 && i !== 2));
const surviving = called<Grid>('SURVIVES')('', '2011/12', TABLES).map((row) =>
  [0, 1, 2, 4, 5, 3].map((i) => row[i]!),
);
const compared = called<Grid>('COMPARE')('Stream', [['Base', 'Cuts']], '2011/12', TABLES);
const FILTERED =
  '=IFERROR(FILTER(FILTER(D1#,ISNUMBER(FIND(INDEX(D1#,0,3),"Year"&B1))),{0,1,0,1,1,1,1,1}),IF(ROWS(D1#)=1,"None",D1))';

const book = bookWith(
  ...TABLES.map((grid, i) => sheetWith(NAMES[i]!, [{ row: 0, column: 0, grid, table: NAMES[i]! }])),
  sheetWith('What if', [
    { row: 0, column: 0, grid: [['Cuts', '2011/12']] },
    { row: 0, column: 3, grid: schedule, formula: `=POOL.COMMITMENTS(A1,${ALL})` },
    { row: 20, column: 3, grid: filtered, formula: FILTERED },
    {
      ...{ row: 30, column: 3, grid: surviving },
      formula: `=IFNA(SORTBY(POOL.SURVIVES("Base",B1,${ALL}),{1,2,3,6,4,5}),"Cannot be said")`,
    },
    {
      row: 40,
      column: 3,
      grid: compared,
      formula: `=POOL.COMPARE("Stream",CHOOSE({1,2},"Base",A1),B1,${ALL})`,
    },
    { row: 50, column: 0, grid: [['Cuts', '', 'Base']] },
    {
      ...{
        row: 50,
        column: 3,
        grid: called<Grid>('COMPARE')('Stream', [['Cuts', 'Base']], '2011/12', TABLES),
      },
      formula: `=POOL.COMPARE("Stream",FILTER(A51:C51,A51:C51<>"","Base"),B1,${ALL})`,
    },
    {
      ...{ row: 60, column: 3, grid: [[schedule[2]![3]!]] },
      formula: '=LET(all,D1#,row,3,INDEX(all,row,4))',
    },
    { row: 61, column: 3, grid: [[schedule[2]![3]!]], formula: '=D61' },
    {
      ...{ row: 70, column: 3, grid: schedule.slice(0, 3).map((row) => [row[2]!, row[3]!]) },
      formula:
        '=IFERROR(LET(found,FILTER(D1#,INDEX(D1#,0,3)<>""),first,SEQUENCE(MIN(3,ROWS(found))),INDEX(found,first,{3,4})),"None")',
    },
  ]),
);
const plan = planOfBook(book);
const explain = (row: number, column: number) => explainCell(book, plan, { sheet: 5, row, column })!;
const penceOf = ({ figure }: BookNode) => (figure.unit === '£' ? figure.sum.pence : NaN);
function* leaves(node: BookNode): Generator<BookNode> {
  const children = node.children();
  if (children.length === 0) yield node;
  for (const child of children) yield* leaves(child);
}
const adds = (node: BookNode) => [...leaves(node)].reduce((sum, leaf) => sum + penceOf(leaf), 0);

test('the rows of the year that FILTER chooses are the schedule’s, down to the tables', () => {
  const funded = explain(21, 4);
  expect([funded.takenApart, funded.tree.label, funded.shows]).toEqual([true, 'What funds Safe', 270]);
  expect(adds(funded.tree)).toBe(27_000);
  const play = explain(22, 4);
  expect([play.tree.label, play.shows]).toEqual(['What funds Play', 100]);
  expect(explain(22, 5).tree.label).toBe('The floor of Play');
});

test('what SORTBY arranges anew is explained by the column from which it comes', () => {
  const cut = explain(31, 4);
  expect([cut.takenApart, cut.shows]).toEqual([true, surviving[1]![1]]);
  expect(penceOf(cut.tree)).toBe(Math.round(Number(cut.shows) * 100));
  expect(adds(cut.tree)).toBe(penceOf(cut.tree));
  expect(explain(31, 8).tree.figure).toEqual({ unit: 'words', words: surviving[1]![5] });
  const short = explain(32, 6);
  expect(adds(short.tree)).toBe(Math.round(Number(short.shows) * 100));
});

test('scenarios that CHOOSE and FILTER put together are read', () => {
  const under = explain(41, 5);
  expect([under.takenApart, under.tree.label, adds(under.tree)]).toEqual([true, 'Grant, Cuts', 27_000]);
  const first = explain(51, 4);
  expect([first.tree.label, adds(first.tree)]).toEqual(['Grant, Cuts', 27_000]);
});

test('LET, INDEX and a plain reference lead to the same figure', () => {
  for (const row of [60, 61]) {
    const found = explain(row, 3);
    expect([found.takenApart, found.tree.label, adds(found.tree)]).toEqual([true, 'What funds Safe', 27_000]);
  }
});

test('a cell at one of many positions is explained alone, not with all from which INDEX chooses', () => {
  const found = explain(72, 4);
  expect([found.takenApart, found.tree.label, adds(found.tree)]).toEqual([true, 'What funds Safe', 27_000]);
});

test('what an allocation is paid from says nothing of it: it is illustrative, and Play is not evidenced', () => {
  const safe = evidenceUnder(explain(21, 4).tree);
  expect(evidencedWords(safe)).toBe('The figure is illustrative: it is made up for the example.');
  expect(safe.ofSources.map(({ name }) => name)).toEqual(['A1']);
  expect(evidencedWords(evidenceUnder(explain(22, 4).tree))).toBe('The figure is not evidenced.');
});

test('a formula that does more than hand on is not taken for what it reads', () => {
  const own = bookWith(
    ...TABLES.map((grid, i) => sheetWith(NAMES[i]!, [{ row: 0, column: 0, grid, table: NAMES[i]! }])),
    sheetWith('Mine', [
      { row: 0, column: 0, grid: [[600]], formula: '=Streams!D2*2' },
      { row: 1, column: 0, grid: [[600]], formula: '=FILTER(Streams!D2:D3*2,Streams!D2:D3>100)' },
    ]),
  );
  for (const row of [0, 1]) {
    const found = explainCell(own, planOfBook(own), { sheet: 5, row, column: 0 })!;
    expect(found.takenApart).toBe(false);
  }
});
