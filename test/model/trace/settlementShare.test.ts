/** What a partner bears says by which rule, weight, cap and band. */
import { called } from '../../functions/called';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { explainResult } from '../../../src/model/trace/explainResult';
import { sharedOverspend } from '../../../src/workbook/examples/sharedOverspend';
import { gridsOf } from './examples';

const grids = gridsOf(sharedOverspend);
const plan = readPlan(grids);
const borne = (pool: string, who: string) => {
  const grid = called<Grid>('SETTLEMENT')(pool, '2006/07', grids);
  const row = grid.findIndex(([name]) => name === who);
  const column = grid[0]!.indexOf('Variance share');
  const call = { name: 'SETTLEMENT', given: [[[pool]], [['2006/07']]], plan, whole: plan };
  const node = explainResult(call, { grid, row, column })!;
  return [node.rule, ...node.children().map(({ rule }) => rule)].join(' | ');
};

test('by contribution: the weight of the partner among all', () => {
  const says = borne('A Contribution share', 'PCT');
  expect(says).toContain('By the pool’s overspend rule: Contribution share.');
  expect(says).toContain('The weight of PCT is 36.8889% of all.');
});

test('fixed shares: 40% of all', () =>
  expect(borne('B Fixed shares', 'PCT')).toContain('The weight of PCT is 40% of all.'));

test('capped: the cap, and that it is reached', () => {
  const says = borne('D Capped', 'PCT');
  expect(says).toContain('Its cap is £24,900.');
  expect(says).toContain('is reached');
});

test('bands: how far each goes, and who shares it', () =>
  expect(borne('F Bands', 'PCT')).toMatch(
    /takes up to £67,500, counted from the first pound\..*The weight of PCT is 50% of all/,
  ));
