import * as fc from '../../fastCheck';
import { match } from '../../../src/model/matching/match';
import { allowedOf, coventry, type Instance, instances, mostByPaths, sum, withAllowed } from './instances';

const matched = (instance: Instance) => match(instance.supply, instance.demand, allowedOf(instance));

/** The payments as a grid, a row for each supply. */
const gridOf = (instance: Instance) => {
  const grid = instance.supply.map(() => instance.demand.map(() => 0));
  const { supply, demand, pence } = matched(instance).payments;
  pence.forEach((amount, k) => (grid[supply[k]!]![demand[k]!]! += amount));
  return grid;
};
const metIn = (instance: Instance) => sum(matched(instance).met);
const everything = (supply: number[], demand: number[]): Instance => ({
  supply,
  demand,
  may: supply.map(() => demand.map(() => true)),
});
const RUNS = { numRuns: 400, verbose: 1 as const };

describe('Coventry, whose totals leave £189,429 over', () => {
  test('£5,202,964 of £5,270,000 can be met: £67,036 is unfunded', () => {
    expect(metIn(coventry)).toBe(520296400);
    expect(sum(coventry.demand) - metIn(coventry)).toBe(6703600);
    expect(sum(coventry.supply) - sum(coventry.demand)).toBe(18942900);
  });

  test('£256,465 stays in Sure Start, every other stream is spent', () => {
    const { spent } = matched(coventry);
    expect(coventry.supply.map((pence, i) => pence - spent[i]!)).toEqual([25646500, 0, 0, 0, 0]);
  });

  test('the earliest demands of a short group are met first', () => {
    expect(gridOf(coventry)).toEqual([
      [370000000, 0, 0, 0, 0],
      [0, 0, 0, 17532800, 0],
      [0, 0, 0, 17325000, 0],
      [0, 0, 6830000, 0, 0],
      [0, 70000000, 35170000, 0, 3438600],
    ]);
  });

  test('with Sure Start allowed for behaviour and attainment all is met', () => {
    const both = withAllowed(withAllowed(coventry, 0, 2), 0, 3);
    expect(metIn(both)).toBe(sum(coventry.demand));
  });
});

describe('among equals', () => {
  test('restricted money is spent before money that may go anywhere', () => {
    const general = {
      supply: [100, 100],
      demand: [100, 50],
      may: [
        [true, true],
        [true, false],
      ],
    };
    expect(gridOf(general)).toEqual([
      [0, 50],
      [100, 0],
    ]);
  });

  test('what is equally restricted is spent in the order in which it stands', () => {
    expect(gridOf(everything([70, 70, 70], [100]))).toEqual([[70], [30], [0]]);
    expect(gridOf(everything([100], [70, 70, 70]))).toEqual([[70, 30, 0]]);
  });

  test('an earlier supply gives way where a later, more restricted one can pay', () => {
    const instance = {
      supply: [10, 10],
      demand: [10, 10],
      may: [
        [true, true],
        [false, true],
      ],
    };
    expect(gridOf({ ...instance, demand: [0, 10] })).toEqual([
      [0, 0],
      [0, 10],
    ]);
    expect(gridOf(instance)).toEqual([
      [10, 0],
      [0, 10],
    ]);
  });

  test('nobody is paid by a supply of nothing, and no demand of nothing is paid', () => {
    expect(matched(everything([0, 5], [0, 5])).payments).toEqual({ supply: [1], demand: [1], pence: [5] });
  });
});

describe('properties of matching', () => {
  test('no supply overspends, no demand is overpaid, nothing is paid that is not allowed', () => {
    fc.assert(
      fc.property(instances(), (instance) => {
        const grid = gridOf(instance);
        const { spent, met } = matched(instance);
        grid.forEach((row, i) => {
          expect(sum(row)).toBe(spent[i]);
          expect(spent[i]).toBeLessThanOrEqual(instance.supply[i]!);
          row.forEach((pence, j) => {
            expect(Number.isSafeInteger(pence) && pence >= 0).toBe(true);
            if (!instance.may[i]![j]) expect(pence).toBe(0);
          });
        });
        instance.demand.forEach((pence, j) => {
          expect(sum(grid.map((row) => row[j]!))).toBe(met[j]);
          expect(met[j]).toBeLessThanOrEqual(pence);
        });
      }),
      RUNS,
    );
  });

  test('as much is met as one path at a time over every pair finds', () => {
    fc.assert(
      fc.property(instances(10), (instance) => expect(metIn(instance)).toBe(mostByPaths(instance))),
      RUNS,
    );
  });

  test('the order of the lines does not change how much is met', () => {
    const shuffled = instances().chain((instance) =>
      fc.record({
        instance: fc.constant(instance),
        rows: fc.shuffledSubarray([...instance.supply.keys()], { minLength: instance.supply.length }),
        columns: fc.shuffledSubarray([...instance.demand.keys()], { minLength: instance.demand.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ instance, rows, columns }) => {
        const moved = {
          supply: rows.map((i) => instance.supply[i]!),
          demand: columns.map((j) => instance.demand[j]!),
          may: rows.map((i) => columns.map((j) => instance.may[i]![j]!)),
        };
        expect(metIn(moved)).toBe(metIn(instance));
      }),
      RUNS,
    );
  });

  /** Supplies as the comment of `match` orders them. */
  const inOrder = ({ may }: Instance) => {
    const choices = may.map((row) => row.filter(Boolean).length);
    return [...may.keys()].sort((a, b) => choices[a]! - choices[b]! || a - b);
  };

  test('the first supplies of the order spend together as much as they could alone', () => {
    fc.assert(
      fc.property(instances(), (instance) => {
        const { spent } = matched(instance);
        const order = inOrder(instance);
        order.forEach((_, k) => {
          const first = new Set(order.slice(0, k + 1));
          const alone = instance.supply.map((pence, i) => (first.has(i) ? pence : 0));
          expect(sum([...first].map((i) => spent[i]!))).toBe(mostByPaths({ ...instance, supply: alone }));
        });
      }),
      RUNS,
    );
  });

  test('the first demands are given together as much as they could be given alone', () => {
    fc.assert(
      fc.property(instances(), (instance) => {
        const { met } = matched(instance);
        instance.demand.forEach((_, k) => {
          const alone = instance.demand.map((pence, j) => (j <= k ? pence : 0));
          expect(sum(met.subarray(0, k + 1))).toBe(mostByPaths({ ...instance, demand: alone }));
        });
      }),
      RUNS,
    );
  });

  test('no payment could be a penny more with all before it as they are', () => {
    fc.assert(
      fc.property(instances(5), (instance) => {
        const grid = gridOf(instance);
        const left = [...matched(instance).spent];
        const unmet = [...matched(instance).met];
        const may = instance.may.map((row) => [...row]);
        for (const i of inOrder(instance))
          for (const j of instance.demand.keys()) {
            if (may[i]![j] && left[i]! > grid[i]![j]! && unmet[j]! > grid[i]![j]!) {
              const more = grid[i]![j]! + 1;
              const rest = {
                supply: left.map((pence, k) => (k === i ? pence - more : pence)),
                demand: unmet.map((pence, k) => (k === j ? pence - more : pence)),
                may: may.map((row, k) => row.map((ok, l) => ok && !(k === i && l === j))),
              };
              expect(mostByPaths(rest)).toBeLessThan(sum(rest.supply));
            }
            left[i]! -= grid[i]![j]!;
            unmet[j]! -= grid[i]![j]!;
            may[i]![j] = false;
          }
      }),
      RUNS,
    );
  });
});

describe('sizes and edges', () => {
  test('one line, nothing allowed, all zero, a supply that may pay for nothing', () => {
    expect(gridOf(everything([5], [7]))).toEqual([[5]]);
    expect(gridOf({ supply: [5, 6], demand: [7], may: [[false], [false]] })).toEqual([[0], [0]]);
    expect(gridOf(everything([0, 0], [0, 0]))).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(gridOf({ supply: [5, 6], demand: [7], may: [[false], [true]] })).toEqual([[0], [6]]);
  });

  test('£90 trillion to the penny', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(gridOf(everything([most - 1, 1], [most]))).toEqual([[most - 1], [1]]);
    expect(gridOf(everything([most], [1, most - 2]))).toEqual([[1, most - 2]]);
  });

  test('2,000 supplies and 20 demands, each supply with a ring-fence of its own, add up', () => {
    const supply = Array.from({ length: 2_000 }, (_, i) => 1 + ((i * 7919) % 1_000_003));
    const demand = Array.from({ length: 20 }, (_, j) => 100_000_000 + j * 90_000_007);
    const may = supply.map((_, i) => demand.map((_, j) => ((i * 2654435761) >>> j) % 3 === 0));
    const { spent, met, payments } = matched({ supply, demand, may });
    expect(sum(payments.pence)).toBe(sum(spent));
    expect(sum(spent)).toBe(sum(met));
    const cut = supply.filter((_, i) => may[i]!.some(Boolean));
    expect(sum(met)).toBeLessThanOrEqual(Math.min(sum(cut), sum(demand)));
  });

  test('a chain of 1,000 rings in which every payment must move to meet the last', () => {
    const rings = 1_000;
    const supply = Array.from({ length: rings }, () => 1);
    const may = supply.map((_, i) => supply.map((_, j) => j === i || j === i + 1));
    const demand = supply.map((_, j) => (j === 0 ? 0 : 1));
    expect(metIn({ supply, demand, may })).toBe(rings - 1);
  });

  test.each<[string, number[], number[], RegExp]>([
    ['a negative supply', [5, -500], [1], /Supply 2 is -£5: money that must be paid back is a demand/],
    ['a negative demand', [5, 5], [-1], /Demand 1 is -£0.01: money that comes in is a supply/],
    ['half a penny', [5, 0.5], [1], /Supply 2 is 0.5 pence: it must be whole pence/],
    ['NaN', [NaN, 1], [1], /Supply 1 is NaN/],
    ['Infinity', [1, 1], [Infinity], /Demand 1 is Infinity/],
    ['too much together', [Number.MAX_SAFE_INTEGER, 1], [1], /Up to number 2 the supplies come to more than/],
    ['a supply too few', [1], [1], /Allowed fits 2 supplies, but there is 1/],
    ['a demand too many', [1, 1], [1, 1], /Allowed fits 1 demand, but there are 2/],
  ])('%s is refused with a sentence', (_, supply, demand, message) => {
    const allowed = { supplies: 2, demands: 1, cells: Uint8Array.of(1, 1) };
    expect(() => match(supply, demand, allowed)).toThrow(message);
  });
});
