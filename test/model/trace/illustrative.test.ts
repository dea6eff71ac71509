/** What is made up in an example is said to be, and the evidence of the money that pays for it is not passed on. */
import { called } from '../../functions/called';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { evidencedWords, evidenceUnder } from '../../../src/model/trace/evidenceUnder';
import { explainResult } from '../../../src/model/trace/explainResult';
import { type PlanContent } from '../../../src/workbook/layout/content';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { southwark } from '../../../src/workbook/examples/southwark';
import { gridsOf } from './examples';

/** What Trace says of an amount of a function's answer, in the row that begins with some words. */
function evidenced(content: PlanContent, name: string, begins: readonly string[], year: string) {
  const grids = gridsOf(content);
  const plan = readPlan(grids);
  const grid = called<Grid>(name)('', grids);
  const row = grid.findIndex((line) => begins.every((word, i) => line[i] === word));
  const column = grid[0]!.indexOf(year);
  const node = explainResult({ name, given: [[['']]], plan, whole: plan }, { grid, row, column })!;
  const found = evidenceUnder(node);
  return {
    says: evidencedWords(found),
    own: found.evidence.map((each) => each.name),
    ofSources: found.ofSources.map((each) => each.name),
  };
}

test('Coventry’s Level 2: four allocations made up, paid from three grants that are evidenced', () =>
  expect(evidenced(coventry, 'TIERS', ['Level 2', '£'], 'Undated')).toEqual({
    says: 'All 4 figures are illustrative: they are made up for the example.',
    own: ['COV-I3'],
    ofSources: ['COV-A3', 'COV-A7', 'COV-A6'],
  }));

test('Southwark’s children’s centres: made up, and paid from Sure Start, which is evidenced', () =>
  expect(evidenced(southwark, 'SERVICES', ["Children's centres"], 'Undated')).toEqual({
    says: 'The figure is illustrative: it is made up for the example.',
    own: ['SOU-I2'],
    ofSources: ['SOU-A2'],
  }));

test('Nottingham’s prevention: made up, and paid from a budget that is known as an interval', () =>
  expect(evidenced(nottingham, 'TIERS', ['Prevention', '£'], '2011/12')).toEqual({
    says: 'The figure is illustrative: it is made up for the example.',
    own: ['NOT-I2'],
    ofSources: ['NOT-A2d', 'NOT-A2e'],
  }));

test('the streams themselves are evidenced', () =>
  expect(evidenced(coventry, 'FUNDING', ['Total'], 'Undated').says).toBe('All 8 figures have evidence.'));

test('the amount of a finding is as good as the rows that it is made of', () => {
  const grids = gridsOf(nottingham);
  const plan = readPlan(grids);
  const grid = called<Grid>('CHECKS')('', grids);
  const column = grid[0]!.indexOf('Amount');
  const intervals = grid.slice(1).flatMap((line, i) => {
    if (typeof line[column] !== 'number') return [];
    const node = explainResult(
      { name: 'CHECKS', given: [[['']]], plan, whole: plan },
      { grid, row: i + 1, column },
    )!;
    const parts = node.children().map(({ figure }) => (figure.unit === '£' ? figure.sum : null));
    if (!parts.length || node.figure.unit !== '£') return [];
    const ends = (['low', 'high'] as const).map((end) =>
      parts.reduce((sum, part) => sum + (part!.interval?.[end] ?? part!.pence), 0),
    );
    const { interval, pence } = node.figure.sum;
    expect([interval?.low ?? pence, interval?.high ?? pence]).toEqual(ends);
    return interval ? [interval] : [];
  });
  expect(intervals.length).toBeGreaterThan(0);
});
