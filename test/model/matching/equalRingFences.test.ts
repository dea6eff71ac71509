import * as fc from '../../fastCheck';
import { equalRingFences } from '../../../src/model/matching/equalRingFences';
import { allowedOf, instances } from './instances';

/** The class of each line by its ring-fence written out, in order of first appearance. */
const classesOf = (lines: readonly (readonly boolean[])[]) => {
  const seen: string[] = [];
  return lines.map((line) => {
    const written = line.map(Number).join('');
    if (!seen.includes(written)) seen.push(written);
    return seen.indexOf(written);
  });
};

test('lines are of one class exactly where their ring-fences are the same', () => {
  fc.assert(
    fc.property(instances(12), (instance) => {
      const { supply, demand } = equalRingFences(allowedOf(instance));
      const columns = instance.demand.map((_, j) => instance.may.map((row) => row[j]!));
      expect([...supply.of]).toEqual(classesOf(instance.may));
      expect([...demand.of]).toEqual(classesOf(columns));
      expect(supply.first).toEqual(supply.first.map((_, kind) => [...supply.of].indexOf(kind)));
      expect(demand.count).toBe(new Set(demand.of).size);
    }),
    { numRuns: 300, verbose: 1 },
  );
});

test('rows that differ only in the first or the last of 70 columns are not equal', () => {
  const row = (at: number) => Array.from({ length: 70 }, (_, j) => j === at);
  const may = [row(0), row(69), row(-1), row(0), row(31), row(32)];
  const allowed = allowedOf({ supply: may.map(() => 1), demand: row(0).map(() => 1), may });
  expect([...equalRingFences(allowed).supply.of]).toEqual([0, 1, 2, 0, 3, 4]);
});
