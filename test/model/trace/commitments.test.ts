import { readPlan } from '../../../src/model/plan/readPlan';
import { traceCommitments } from '../../../src/model/trace/results/commitments';
import { type TraceNode } from '../../../src/model/trace/traceNode';
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
