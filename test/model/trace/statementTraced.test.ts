/** Each amount of the statement of a random plan is explained by rows of its tables, which add up to it. */
import * as fc from '../../fastCheck';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { explainResult } from '../../../src/model/trace/explainResult';
import { leavesOf, type TraceNode } from '../../../src/model/trace/nodes/traceNode';
import { called } from '../../functions/called';
import { untidy } from '../statement/untidyPlans';

const statement = called<Grid>('STATEMENT');
const PARTS = ['spending', 'resources', 'partners', 'outcomes', 'agree'];
const penceOf = ({ figure }: TraceNode): number => (figure.unit === '£' ? figure.sum.pence : NaN);

test('every amount of every part, as entered and under a scenario', () => {
  fc.assert(
    fc.property(untidy, (grids) => {
      // a group and an outcome are those of a service, a priority that of a commitment: here of none
      const all = [...grids, [['Service'], ['Play']], [['Commitment'], ['Safe']]];
      const plan = readPlan(all);
      for (const part of PARTS)
        for (const scenario of ['Base', 'Cut']) {
          const grid = statement(part, scenario, all);
          const call = { name: 'STATEMENT', given: [[[part]], [[scenario]]], plan, whole: plan };
          grid.slice(1).forEach((line, r) =>
            line.forEach((shown, column) => {
              if (typeof shown !== 'number') return;
              const node = explainResult(call, { grid, row: r + 1, column })!;
              const at = [part, scenario, line[0], column];
              expect([at, penceOf(node)]).toEqual([at, Math.round(shown * 100)]);
              const rows = [...leavesOf(node)];
              expect([at, rows.reduce((sum, row) => sum + penceOf(row), 0)]).toEqual([at, penceOf(node)]);
              if (shown !== 0) expect(rows.every(({ place }) => place !== null)).toBe(true);
            }),
          );
        }
    }),
    { numRuns: 40 },
  );
});
