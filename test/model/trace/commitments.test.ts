import { readPlan } from '../../../src/model/plan/readPlan';
import { traceCommitments } from '../../../src/model/trace/results/commitments';
import { type TraceNode } from '../../../src/model/trace/nodes/traceNode';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const HEADINGS = ['Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'];

/** What explains a cell of POOL.COMMITMENTS for one commitment that is given an amount, against a floor. */
function explained(heading: string, funded: Cell, floor: Cell): TraceNode | null {
  const tables: Grid[] = [
    [
      ['Stream', 'Certainty', '2010/11'],
      ['Core', 'Confirmed', 500],
    ],
    [
      ['Commitment', '2010/11'],
      ['Play', floor],
    ],
    [
      ['Allocation', 'Source', 'Commitment', '2010/11'],
      ['', 'Core', 'Play', funded],
    ],
  ];
  const plan = readPlan(tables);
  const column = HEADINGS.indexOf(heading);
  return traceCommitments(
    { name: 'COMMITMENTS', given: [[['']]], plan, whole: plan },
    { grid: [HEADINGS], row: 1, column },
  );
}
const labels = (node: TraceNode | null) => node?.children().map(({ label }) => label);
const pence = ({ figure }: TraceNode) => (figure.unit === '£' ? figure.sum.pence : null);

describe('the shortfall of a commitment', () => {
  test('is its floor less what it gets', () => {
    const node = explained('Shortfall', 300, 500)!;
    expect(node.children().map(pence)).toEqual([50_000, -30_000]);
    expect(pence(node)).toBe(20_000);
  });
  test('of one that gets exactly its floor has two parts that cancel', () => {
    expect(labels(explained('Shortfall', 500, 500))).toEqual(['The floor of Play', 'Less what funds it']);
  });
  test('of one that gets more names what is no shortfall, to the penny', () => {
    const node = explained('Shortfall', 500.01, 500)!;
    expect(labels(node)?.[2]).toBe('It gets more than its floor, which is no shortfall');
    expect(node.children().map(pence)).toEqual([50_000, -50_001, 1]);
  });
  test('is none without a floor, and is made of nothing', () => {
    expect(explained('Shortfall', 500, '')).toMatchObject({ rule: 'There is no floor to fall short of.' });
    expect(labels(explained('Shortfall', 500, ''))).toEqual([]);
  });
  test('is unknown where an amount is', () => {
    expect(labels(explained('Shortfall', 'unknown', 500))).toEqual([]);
  });
});

test('a floor of nothing is said to be none; one that is not known is the cell itself', () => {
  expect(explained('Floor', 1, '')).toMatchObject({ rule: 'It has no floor in this year.', place: null });
  expect(explained('Floor', 1, 'unknown')!.place).toEqual({ table: 1, row: 1, column: 1 });
  expect(explained('Floor', 1, 5)!.place).toEqual({ table: 1, row: 1, column: 1 });
});

test('a heading of no figure has nothing to explain', () => {
  expect(explained('Commitment', 1, 5)).toBeNull();
});

test('what of a pool is not confirmed is followed within its ring-fences, to the penny', () => {
  const tables: Grid[] = [
    [
      ['Stream', 'Ring-fence', 'Certainty', '2010/11'],
      ['Base', '', 'Confirmed', 50],
      ['Grant', 'Homes', 'At risk', 70],
      ['Bid', '', 'At risk', 10],
    ],
    [
      ['Contribution', 'Pool', 'Stream', '2010/11'],
      ['c1', 'P', 'Base', 50],
      ['c2', 'P', 'Grant', 70],
      ['c3', 'P', 'Bid', 10],
    ],
    [['Service'], ['Homes'], ['Care']],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
      ['a1', 'P', 'Homes', 'Play', 90],
      ['a2', 'P', 'Care', 'Rest', 40],
    ],
    [['Commitment'], ['Play'], ['Rest']],
  ];
  const plan = readPlan(tables);
  const of = (row: number) =>
    traceCommitments(
      { name: 'COMMITMENTS', given: [[['']]], plan, whole: plan },
      { grid: [HEADINGS], row, column: HEADINGS.indexOf('Uncertain') },
    )!;
  const unconfirmed = (row: number) => of(row).children()[0]!;
  const through = (row: number) => unconfirmed(row).children()[0]!.children();
  // the grant pays £70 of homes; the other £20, and all of care, are paid by £50 and £10 in proportion
  expect(pence(unconfirmed(1))).toBe(7000 + 333);
  expect(through(1).map((node) => [node.label, pence(node)])).toEqual([
    ['c2', 7000],
    ['c3', 333],
  ]);
  expect(through(2).map((node) => [node.label, pence(node)])).toEqual([['c3', 667]]);
  const funded = of(1).children()[1]!.children()[0]!.children();
  expect(funded.map((node) => [node.label, pence(node)])).toEqual([
    ['c1', 1667],
    ['c2', 7000],
    ['c3', 333],
  ]);
  expect(funded.map(({ rule }) => rule)).toEqual([
    'Through the pool, in proportion to the money that pays for what ring-fenced money does not: here £50 of £60.',
    'Through the pool, first of all: ring-fenced money pays only for this and what else it may pay for.',
    'Through the pool, in proportion to the money that pays for what ring-fenced money does not: here £10 of £60.',
  ]);
});
