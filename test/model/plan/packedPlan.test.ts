import { packPlan, unpackPlan } from '../../../src/model/plan/packedPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { seededTables, SIZE_S } from '../../bench/plan/seededTables';

test('a plan that is packed, cloned and unpacked is the same plan', () => {
  const plan = readPlan([
    ...seededTables(SIZE_S, 1).grids,
    [
      ['Evidence', 'Quality', 'Low', 'High'],
      ['E1', 'bound', 1, 2],
    ],
    [
      ['Outturn', 'Service', '2026/27'],
      ['', 'Nobody knows', 'unknown'],
      ['', '', { error: '#N/A' }],
    ],
  ]);
  expect(unpackPlan(structuredClone(packPlan(plan)))).toEqual(plan);
});
