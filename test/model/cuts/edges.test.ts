import { type Cut, cutBudgets } from '../../../src/model/cuts/cutBudgets';
import { savedOf } from '../../../src/model/cuts/lostMatch';
import { CUT_RULES } from '../../../src/model/cuts/rule';
import { pullsOf, waterFill } from '../../../src/model/cuts/waterFill';
import { waterLevel } from '../../../src/model/cuts/waterLevel';
import { total } from './sixServices';

const cut = (request: Partial<Cut>) =>
  cutBudgets({
    budgets: [100, 100, 100],
    cut: 0,
    rule: 'protected',
    floors: null,
    weights: null,
    ...request,
  });
const most = Number.MAX_SAFE_INTEGER;

describe('every rule', () => {
  test.each(CUT_RULES)('%s: a cut of zero takes nothing, even from nothing', (rule) => {
    expect(cut({ rule, weights: [1, 2, 3] })).toEqual([0, 0, 0]);
    expect(cut({ rule, budgets: [0, 0], weights: [1, 2] })).toEqual([0, 0]);
    expect(cut({ rule, budgets: [], weights: [] })).toEqual([]);
  });

  test.each(CUT_RULES)('%s: the whole of the budgets can go, and one line takes the whole cut', (rule) => {
    expect(cut({ rule, cut: 300, weights: [1, 2, 3] })).toEqual([100, 100, 100]);
    expect(cut({ rule, budgets: [100], cut: 7, weights: [1] })).toEqual([7]);
  });

  test.each(CUT_RULES)('%s: a line without a budget gives nothing', (rule) =>
    expect(cut({ rule, budgets: [0, 100], cut: 50, weights: [1, 1] })).toEqual([0, 50]),
  );

  test.each(CUT_RULES)('%s: £90 trillion, to the penny', (rule) => {
    const shares = cut({
      rule,
      budgets: [most, most, most],
      cut: most,
      floors: [0, 0, 0],
      weights: [1, 1, 1],
    });
    expect(shares.map(BigInt).reduce((sum, share) => sum + share)).toBe(BigInt(most));
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });

  test.each(CUT_RULES.slice(1))('%s: a budget below its floor gives nothing, and is said to be', (rule) => {
    const request = { rule, budgets: [100, 100], floors: [150, 40], weights: [1, 1] };
    expect(cut({ ...request, cut: 60 })).toEqual([0, 60]);
    expect(() => cut({ ...request, cut: 61 })).toThrow(
      'Below the floor already, by the amount shown, is budget 1 (£0.50).',
    );
  });

  test.each(CUT_RULES)('%s: 10,000 lines', (rule) => {
    const budgets = Array.from({ length: 10_000 }, (_, i) => 1_000_00 + ((i * 7919) % 10_007));
    const floors = budgets.map((budget, i) => Math.floor((budget * (i % 11)) / 10));
    const weights = budgets.map((_, i) => 1 + (i % 5));
    const shares = cut({ rule, budgets, floors, weights, cut: 123_456_789 });
    expect(total(shares)).toBe(123_456_789);
    if (rule !== 'pro rata')
      expect(shares.every((share, i) => share <= Math.max(0, budgets[i]! - floors[i]!))).toBe(true);
  });

  test.each(CUT_RULES)('%s: a penny over two hundred thousand lines', (rule) => {
    const budgets = Array.from({ length: 200_000 }, (_, i) => (i === 155_555 ? 101 : 100));
    const shares = cut({ rule, budgets, cut: 1, weights: budgets, floors: budgets.map(() => 0) });
    expect(total(shares)).toBe(1);
    if (rule !== 'least harm') expect(shares[155_555]).toBe(1);
  });
});

describe('beyond what can be cut', () => {
  test('pro rata: the budgets come to no more', () =>
    expect(() => cut({ rule: 'pro rata', cut: 301, floors: [90, 90, 90] })).toThrow(
      /^The most that can be cut is £3, £0.01 less than £3.01. Lower the cut.$/,
    ));

  test('a tier weight of zero holds a line', () => {
    expect(cut({ cut: 10, weights: [0, 1, 1] })).toEqual([0, 5, 5]);
    expect(() => cut({ cut: 201, weights: [0, 1, 1] })).toThrow('A weight of zero holds budget 1 (£1).');
  });

  test('of many floors those that hold most are named', () => {
    const budgets = Array.from({ length: 2000 }, (_, i) => i + 1);
    expect(() => cut({ budgets, floors: budgets, cut: 1 })).toThrow(
      'Floors hold budget 2000 (£20), budget 1999 (£19.99), budget 1998 (£19.98), budget 1997 (£19.97), budget 1996 (£19.96), budget 1995 (£19.95) and 1,994 others.',
    );
  });

  test('priority and least harm need their weights', () => {
    expect(() => cut({ rule: 'priority', cut: 1 })).toThrow(/largest weight is cut first: give the weights/);
    expect(() => cut({ rule: 'least harm', cut: 1 })).toThrow(/harm of each £/);
  });
});

describe('lines of equal rank share in proportion to what they may give', () => {
  test('whatever the order of the rows', () => {
    const request = { rule: 'priority' as const, cut: 160, weights: [2, 1, 2], floors: [40, 0, 80] };
    expect(cut(request)).toEqual([60, 80, 20]);
    expect(cut({ ...request, cut: 40 })).toEqual([30, 0, 10]);
    expect(cut({ ...request, cut: 40, floors: [80, 0, 40] })).toEqual([10, 0, 30]);
  });

  test('weights of 0.1 + 0.2 and 0.3 are the equal that Excel shows', () =>
    expect(cut({ rule: 'priority', cut: 100, budgets: [100, 100], weights: [0.1 + 0.2, 0.3] })).toEqual([
      50, 50,
    ]));

  test('the penny that is left goes to the larger share, then to the earlier', () => {
    expect(cut({ cut: 1, budgets: [100, 300, 300] })).toEqual([0, 1, 0]);
    expect(cut({ cut: 100 })).toEqual([34, 33, 33]);
  });
});

describe('a negative cut is growth', () => {
  test('without ceilings the same percentage each', () => {
    expect(cut({ rule: 'pro rata', cut: -100 })).toEqual([-34, -33, -33]);
    expect(cut({ cut: -900, weights: [1, 1, 2], budgets: [100, 200, 300] })).toEqual([-100, -200, -600]);
  });

  test('floors are ceilings, and one below the budget already lets it grow by nothing', () => {
    expect(cut({ cut: -90, floors: [110, 200, 90] })).toEqual([-10, -80, 0]);
    expect(cut({ rule: 'headroom', cut: -55, floors: [110, 200, 90] })).toEqual([-5, -50, 0]);
  });

  test('who would give last grows first: a cut is undone in the opposite order', () => {
    const weights = [3, 2, 1];
    const first = cut({ rule: 'priority', cut: 150, weights });
    expect(first).toEqual([100, 50, 0]);
    const left = first.map((share) => 100 - share);
    const undo = { budgets: left, floors: [100, 100, 100], weights, cut: -70 };
    expect(cut({ ...undo, rule: 'priority' })).toEqual([-20, -50, 0]);
    expect(cut({ ...undo, rule: 'least harm' })).toEqual([-70, 0, 0]);
  });

  test('beyond the ceilings the message says that they are ceilings', () =>
    expect(() => cut({ cut: -200, floors: [110, 200, 90] })).toThrow(
      'The most that the budgets can grow by is £1.10, £0.90 less than £2: in growth, a negative cut, floors are ceilings. Lower the growth or raise a ceiling.',
    ));

  test('a line without a budget cannot grow by a percentage', () =>
    expect(() => cut({ cut: -20, budgets: [0, 10], floors: [50, 20] })).toThrow(
      'Without a budget or a weight to grow by is budget 1 (£0.50).',
    ));

  test('what has no basis, or no ceilings where it needs them, is refused', () => {
    expect(() => cut({ cut: -1, budgets: [0, 0] })).toThrow(/no basis to share growth by/);
    expect(() => cut({ rule: 'headroom', cut: -1 })).toThrow(/give the ceilings/);
    expect(() => cut({ rule: 'priority', cut: -1, weights: [1, 1, 1] })).toThrow(/give the ceilings/);
  });
});

describe('no float decides a penny', () => {
  test('a line exactly at the level is held, a penny less of room too', () => {
    const pulls = [most - 1, most - 2];
    expect(waterFill(most - 2, [...pulls, 1], [most, most, 0])).toHaveLength(3);
    expect(waterLevel(200, [300, 100], [150, 50])).toMatchObject({
      level: { numerator: 1n, denominator: 2n },
      held: [true, true],
    });
  });

  test('weights of any size keep the proportion', () => {
    expect(waterFill(4, pullsOf([1, 1], [1e-300, 3e-300]), [10, 10])).toEqual([1, 3]);
    expect(waterFill(11, pullsOf([1, 1], [1e-300, 1e300]), [10, 10])).toEqual([1, 10]);
  });
});

describe('match that is lost with a cut', () => {
  const least = (cut: number, weights: number[], matches: number[]) =>
    cutBudgets({ budgets: [100, 100], cut, rule: 'least harm', floors: null, weights, matches });

  test('what loses all its match saves nothing and is left alone', () => {
    expect(least(50, [1, 9], [1, 0])).toEqual([0, 50]);
    expect(() => least(101, [1, 9], [1, 0])).toThrow(
      'The most that can be saved is £1, £0.01 less than £1.01',
    );
  });
  test('part of a penny of match counts as lost', () => {
    expect(least(2, [1, 9], [0.3333, 0])).toEqual([3, 0]);
    expect(savedOf(3, 0.3333)).toBe(2);
  });
  test('small lines give in their turn too, though each saves less than a penny', () => {
    // at a harm of 1 ÷ 0.6 for each £ saved three lines save 1.8p and four 2.4p; the large one does three times the harm
    const lines = { budgets: [1, 1, 1, 1, 100], matches: [0.4, 0.4, 0.4, 0.4, 0] };
    expect(cut({ ...lines, rule: 'least harm', weights: [1, 1, 1, 1, 5], cut: 2 })).toEqual([1, 1, 1, 1, 0]);
    expect(cut({ ...lines, rule: 'priority', weights: [2, 2, 2, 2, 1], cut: 2 })).toEqual([1, 1, 1, 1, 0]);
    // 4p of the first turn save 2.4p, so that the large one has to save 0.6p more
    expect(cut({ ...lines, rule: 'priority', weights: [2, 2, 2, 2, 1], cut: 3 })).toEqual([1, 1, 1, 1, 1]);
  });

  test('the most that can be saved is that of all lines together, parts of a penny and all', () => {
    // 23 × 0.6 + 11 × 0.6 = 20.4 pence: 20 can be saved and 21 cannot, though line by line it is 13 and 6
    const asked = { budgets: [23, 11], floors: null, weights: [1, 2], matches: [0.4, 0.4] };
    for (const rule of CUT_RULES) expect(cutBudgets({ ...asked, rule, cut: 20 })).toEqual([23, 11]);
    expect(() => cutBudgets({ ...asked, rule: 'least harm', cut: 21 })).toThrow(
      'The most that can be saved is £0.20, £0.01 less than £0.21',
    );
  });
  test('growth loses no match and is refused with it', () =>
    expect(() => least(-5, [1, 9], [0.4, 0])).toThrow('leave the match out'));
  test('equal harm of each £ saved is one turn', () =>
    expect(least(60, [1.2, 2], [0.4, 0])).toEqual([37, 38]));
  test('lines of a penny bear their part, although a penny of each saves less than a penny', () => {
    const asked = { cut: 24, rule: 'pro rata', floors: null, weights: null } as const;
    // 24 / (0.999 + 28 × 0.959 + 0.999) is 83.2%: 0.8, 23.3 and 0.8 pence, of which 1, 23 and 1 save 24.055
    expect(cutBudgets({ ...asked, budgets: [1, 28, 1], matches: [0.001, 0.041, 0.001] })).toEqual([1, 23, 1]);
  });
  test('the line that saves most beyond its part gives back first', () => {
    const asked = { cut: 80, rule: 'pro rata', floors: null, weights: null } as const;
    // 80 / (1000 × 0.04 + 59 × 0.7) is 98.4%: 984.01 and 58.06 pence. 985 and 59 save 39.4 + 41.3, 0.7 too many
    expect(cutBudgets({ ...asked, budgets: [1000, 59], matches: [0.96, 0.3] })).toEqual([985, 58]);
  });
  test('the same percentage of every budget is given, match and all', () => {
    expect(
      cutBudgets({
        budgets: [100, 300],
        cut: 80,
        rule: 'pro rata',
        floors: null,
        weights: null,
        matches: [0.2, 0.2],
      }),
    ).toEqual([25, 75]);
    expect(
      cutBudgets({
        budgets: [200, 200],
        cut: 140,
        rule: 'protected',
        floors: [150, 0],
        weights: null,
        matches: [0, 0.4],
      }),
    ).toEqual([50, 150]);
    expect(
      cutBudgets({
        budgets: [200, 300],
        cut: 160,
        rule: 'headroom',
        floors: [100, 200],
        weights: null,
        matches: [0, 0.4],
      }),
    ).toEqual([100, 100]);
  });
});
