/** Whatever a function answers is explained, and what explains it adds up to it to the penny. */
import { type Grid, type Cell } from '../../../src/model/table/grid';
import { textOf } from '../../../src/model/table/heading';
import { explainResult } from '../../../src/model/trace/explainResult';
import { leavesOf, type TraceNode } from '../../../src/model/trace/nodes/traceNode';
import { THOROUGH } from '../../thorough';
import { type Answered, answersOf, EXAMPLES, gridsOf } from './examples';

/** Pence that a cell shows: a number of pounds, or `at least £1.00`; null for words. */
function penceShown(cell: Cell): number | null {
  if (typeof cell === 'number') return Math.round(cell * 100);
  const [, sign = '', digits] = /^at least (-?)£([\d,.]+)$/.exec(textOf(cell)) ?? [];
  return digits === undefined ? null : Number(`${sign}${digits.replace(/[,.]/g, '')}`);
}

const penceOf = (node: TraceNode): number => (node.figure.unit === '£' ? node.figure.sum.pence : NaN);
const sum = (nodes: Iterable<TraceNode>) => [...nodes].reduce((total, node) => total + penceOf(node), 0);

/** Every node of a tree whose parts do not add up to it. */
function* amiss(node: TraceNode): Generator<string> {
  const children = node.children();
  if (node.figure.unit === '£' && children.length > 0 && sum(children) !== penceOf(node))
    yield `${node.label}: ${penceOf(node)} against ${sum(children)}`;
  for (const child of children) yield* amiss(child);
}

/** The cells of an answer, with what explains each. */
const explained = ({ call, grid }: Answered) =>
  grid.flatMap((line, row) =>
    line.map((shown, column) => ({
      shown,
      at: `${call.name}(${call.given.map((given) => given.flat().join('|')).join(', ')}) ${row} ${column}`,
      node: explainResult(call, { grid, row, column }),
    })),
  );

/** A pool, a scenario that cuts what goes into it, and a line that lives on a stream that nobody has confirmed. */
const POOLED: Grid[] = [
  [
    ['Stream', 'Partner', 'Certainty', 'Probability', 'Evidence', '2010/11', '2011/12'],
    ['Core', 'Council', 'Confirmed', '', 'E1', 600_000, 600_000.01],
    ['Growth', 'PCT', 'Indicative', 0.8, 'E2', 300_000.03, 'unknown'],
    ['Grant', 'Council', 'At risk', 0.5, 'E3', 99.99, 250_000],
  ],
  [
    ['Pool', 'Kind', 'Host'],
    ['CAMHS', 'Pooled fund', 'Council'],
  ],
  [
    ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', '2010/11', '2011/12'],
    ['', 'CAMHS', 'Council', 'Core', '', 200_000, 200_000],
    ['', 'CAMHS', 'PCT', 'Growth', '', 100_000.01, 100_000],
    ['', 'CAMHS', '', 'Grant', '', 33.33, 77_777.77],
    ['', 'CAMHS', 'PCT', '', 'yes', 5_000, ''],
  ],
  [
    ['Service', 'Tier'],
    ['Play', 'Universal'],
    ['Care', 'Specialist'],
    ['Other', ''],
  ],
  [
    ['Commitment', 'Priority', 'Rank', '2010/11', '2011/12'],
    ['Safe', 'Aim 6', 1, 250_000, 250_000],
    ['Heard', 'Aim 1', 2, 40_000.5, 'unknown'],
    ['Later', 'Aim 2', 3, 10, ''],
  ],
  [
    ['Allocation', 'Source', 'Service', 'Commitment', 'Joint', '2010/11', '2011/12'],
    ['', 'CAMHS', 'Care', 'Safe', 'Yes', 299_999.99, 300_000],
    ['', 'CAMHS', 'Play', 'Heard', '', 33.34, 70_000],
    ['', 'Core', 'Care', 'Safe', '', 1.01, 1.02],
    ['', 'Growth', 'Other', 'Heard', 'Yes', 39_999.99, 'tbc'],
    ['', 'Elsewhere', '', 'Heard', '', 7, 8],
  ],
  [
    ['Scenario', 'Order', 'Based on', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ['Cuts', 1, '', 'All', '', 'cut %', 0.246, 'pro rata'],
    ['Cuts', 2, '', 'Stream', 'Grant', 'set £', 0, ''],
    ['More cuts', 1, 'Cuts', 'Stream', 'Core', 'cut %', 0.8, 'protected'],
  ],
  [
    ['Evidence', 'Document', 'Reference', 'Quality'],
    ['E1', 'Budget book', '§1', 'exact'],
    ['E2', 'Budget book', '§2', 'rounded'],
    ['E3', 'Letter', '¶4', 'bound'],
  ],
];

/** A pool that is settled in layers, one of them due next year, and another pool that bears a part. */
const LAYERED: Grid[] = [
  [
    ['Pool', 'Kind', 'Host', 'Reserve', 'Underspend rule'],
    ['CAMHS', 'Pooled fund', 'Council', 30, ''],
    ['Equipment', 'Pooled fund', 'PCT', '', 'Contribution share'],
  ],
  [
    ['Contribution', 'Pool', 'Partner', '2010/11'],
    ['', 'CAMHS', 'Council', 600.01],
    ['', 'CAMHS', 'PCT', 300],
    ['', 'Equipment', 'PCT', 90],
  ],
  [
    ['Outturn', 'Pool', 'Service', '2010/11'],
    ['', 'CAMHS', 'Care', 1100.02],
    ['', 'Equipment', 'Beds', 50],
  ],
  [
    ['Risk share', 'Pool', 'Side', 'Order', 'Limit', 'Borne by', 'Cap', 'When', 'Decision'],
    ['', 'CAMHS', 'Overspend', 1, '', 'Equipment', '', '', ''],
    ['', 'CAMHS', 'Overspend', 2, '', 'Reserve', '', '', ''],
    ['', 'CAMHS', 'Overspend', 3, 60, 'All partners', 15, 'Next contribution', 'both boards'],
    ['', 'CAMHS', 'Overspend', 4, 50, 'Host', '', '', ''],
    ['', 'CAMHS', 'Overspend', 5, 10, 'Board', '', '', ''],
  ],
];

const CASES: readonly (readonly [string, Grid[]])[] = [
  ...EXAMPLES.map(([name, example]) => [name, gridsOf(example)] as const),
  ['A pool under cuts', POOLED],
  ['A pool in layers', LAYERED],
];

/** Of what each function of an example answers, the first and every third; all where there is time. */
const someOf = (answers: readonly Answered[]): Answered[] => {
  const met = new Map<string, number>();
  return answers.filter(({ call: { name } }) => {
    const at = met.get(name) ?? 0;
    met.set(name, at + 1);
    return THOROUGH || at % 3 === 0;
  });
};

describe.each(CASES)('%s', (_, grids) => {
  const results = someOf(answersOf(grids)).map((answer) => ({
    name: answer.call.name,
    cells: explained(answer),
  }));
  const cells = results.flatMap((result) => result.cells);

  test('every amount is explained, and its leaves add up to it', () => {
    const wrong: string[] = [];
    let amounts = 0;
    for (const { shown, at, node } of cells) {
      const pence = penceShown(shown);
      if (pence === null) continue;
      if (!node) wrong.push(`${at} is not explained`);
      else if (node.figure.unit === '£') {
        amounts++;
        if (penceOf(node) !== pence || sum(leavesOf(node)) !== pence)
          wrong.push(`${at}: ${pence} shown, ${penceOf(node)} explained, leaves ${sum(leavesOf(node))}`);
        wrong.push(...[...amiss(node)].map((each) => `${at} ${each}`));
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(amounts).toBeGreaterThan(10);
  });

  test('every share is the quotient of its two parts, and they add up', () => {
    for (const { shown, at, node } of cells) {
      if (node?.figure.unit !== 'share') continue;
      expect([at, node.figure.share ?? '']).toEqual([at, shown ?? '']);
      expect([...amiss(node)]).toEqual([]);
      const [part, whole = part] = node.children();
      if (typeof shown !== 'number' || !part || !whole) continue;
      expect(Math.abs(penceOf(part) - shown * penceOf(whole))).toBeLessThanOrEqual(0.5001);
    }
  });

  test('what is unknown stays unknown', () => {
    for (const { shown, at, node } of cells)
      if (shown === 'unknown' && node?.figure.unit === '£')
        expect([at, node.figure.sum.known]).toEqual([at, false]);
  });

  test('every leaf that is an amount of a table stands in a cell and, where its row names some, has evidence', () => {
    for (const { at, node } of results
      .filter(({ name }) => ['FUNDING', 'SERVICES'].includes(name))
      .flatMap((result) => result.cells)) {
      if (!node) continue;
      for (const leaf of leavesOf(node)) {
        if (leaf.figure.unit !== '£' || leaf.figure.sum.pence === 0) continue;
        expect([at, leaf.label, leaf.place === null]).toEqual([at, leaf.label, false]);
        const { table = -1, row = -1, column = -1 } = leaf.place ?? {};
        expect(grids[table]?.[row]?.[column]).not.toBeUndefined();
        if (grids[table]?.[0]?.[0] !== 'Stream') continue;
        expect([leaf.label, leaf.evidence.length > 0]).toEqual([leaf.label, true]);
      }
    }
  });
});

test('every function that is taken apart is called by one of them', () => {
  const names = CASES.flatMap(([, grids]) => answersOf(grids)).map(({ call }) => call.name);
  expect([...new Set(names)].sort()).toEqual([
    ...['ACCOUNT', 'AGREEMENT', 'CHECKS', 'COMMITMENTS', 'COMPARE', 'FUNDING', 'LEDGER', 'OUTCOMES'],
    ...['PARTNERS', 'POOLS', 'REGISTER', 'RISK', 'SERVICES', 'SETTLEMENT', 'STATEMENT', 'SURVIVES', 'TIERS'],
  ]);
});

describe('a commitment that a pool pays for, under cuts', () => {
  const funded = answersOf(POOLED).find(
    ({ call }) => call.name === 'COMMITMENTS' && call.given[0]?.[0]?.[0] === 'More cuts',
  )!;
  const node = explainResult(funded.call, { grid: funded.grid, row: 1, column: 3 })!;
  const listed = (of: TraceNode) => of.children().map((each) => [each.label, penceOf(each)]);

  test('names its lines', () => {
    expect(node.label).toBe('What funds Safe');
    expect(listed(node).map(([label]) => label)).toEqual(['CAMHS for Care', 'Core for Care']);
  });

  test('each line is what was entered and what each step takes, to the penny', () => {
    const [line] = node.children();
    const [typed, ...steps] = listed(line!);
    expect(typed).toEqual(['As entered', 29_999_999]);
    expect(steps.map(([label]) => label)).toEqual([
      'Set Grant to £0 a year',
      'Cut Core by 80%; a shortage leaves the floors',
    ]);
    expect(sum(line!.children())).toBe(penceOf(line!));
  });

  test('what was entered comes through the pool from its streams, with their evidence', () => {
    const [typed] = node.children()[0]!.children();
    expect(listed(typed!).map(([label]) => label)).toEqual([
      'Council to CAMHS',
      'PCT to CAMHS',
      'Grant to CAMHS',
    ]);
    const streams = [...leavesOf(typed!)];
    expect(streams.map(({ label }) => label)).toEqual(['Core', 'Growth', 'Grant']);
    expect(streams.map(({ evidence }) => evidence.map(({ reference }) => reference))).toEqual([
      ['§1'],
      ['§2'],
      ['¶4'],
    ]);
    expect(sum(streams)).toBe(29_999_999);
  });
});
