import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const benchmarked = called('BENCHMARK');

beforeAll(excelErrors);

const neighbours = [241, 268, 272, 279, 285, 298, 301, 310, 322, 334];
const down = (figures: readonly unknown[]) => figures.map((figure) => [figure]);

describe('POOL.BENCHMARK', () => {
  test('£900,000 for 3,150 outcomes beside ten neighbours: the median is £291.50, ours sixth of eleven', () => {
    const [, row] = benchmarked([[900000 / 3150]], down(neighbours));
    expect(row).toEqual(['lower', 291.5, expect.closeTo(-0.0198, 4), 6, 11, 2]);
    expect(benchmarked([[900000 / 3150]], [neighbours])[1]).toEqual(row);
  });
  test('a neighbour without a figure is left out; fewer than five make no quartile', () => {
    expect(benchmarked([[285]], [[...neighbours, 'unknown', 'n/k']])[1]?.slice(3)).toEqual([5, 11, 2]);
    expect(benchmarked([[285]], [neighbours.slice(0, 4)])[1]?.[5]).toBe('');
  });
  test.each([
    [300, 70, 'trade-off'],
    [280, 50, 'trade-off'],
    [280, 70, 'better and no dearer'],
    [300, 50, 'worse and no cheaper'],
    [291.5, 60, 'as neighbours'],
  ])('cost %p and outcome %p: %s', (cost, outcome, verdict) => {
    const theirs = neighbours.map((each, i) => [each, 55.5 + i]);
    const found = benchmarked([[cost, outcome]], theirs, [['Lower', 'HIGHER']]);
    expect(found.slice(1).map(([first]) => first)).toEqual(['lower', 'higher', verdict]);
    const turned = [theirs.map(([each]) => each), theirs.map(([, each]) => each)];
    expect(benchmarked([[cost], [outcome]], turned, [['lower', 'higher']])).toEqual(found);
  });
  test('two costs are no trade-off', () => expect(benchmarked([[1, 2]], [[3, 4]])).toHaveLength(3));
  test.each([
    [[[285]], [[1, '', 3]], '#VALUE!', 'Neighbour 2 is blank or zero'],
    [[[0]], [[1, 2]], '#VALUE!', 'Our figure is blank or zero'],
    [[[285]], [['unknown']], '#N/A', 'There is no figure of any neighbour to compare'],
    [[['unknown']], [[1]], '#N/A', 'There is no figure of ours to compare'],
    [[[285]], [['dear']], '#VALUE!', 'Neighbour 1 is the text "dear", not a number'],
    [[[285]], [[{ error: '#REF!' }]], '#VALUE!', 'Neighbour 1 shows #REF!'],
  ])('%j beside %j: %s', (ours, theirs, code, message) =>
    expect(failure(() => benchmarked(ours, theirs))).toEqual({
      code,
      message: expect.stringContaining(message) as string,
    }),
  );
  test('a direction that is none', () =>
    expect(failure(() => benchmarked([[1]], [[2]], [['up']])).message).toContain('lower, higher'));
});
