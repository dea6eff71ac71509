import * as fc from '../../fastCheck';
import loadHighs from 'highs';
import { type Cut, cutBudgets } from '../../../src/model/cuts/cutBudgets';
import { ownParts } from '../../../src/model/cuts/lostMatch';
import { CUT_RULES, type CutRule } from '../../../src/model/cuts/rule';
import { exactCut } from './exactCut';
import { total } from './sixServices';

const runs = { numRuns: 300, verbose: 1 as const };

const rule = fc.constantFrom(...CUT_RULES);
const pence = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.integer({ min: 0, max: 1_000_000_00 }),
  fc.integer({ min: 0, max: 1e14 }),
);
const line = fc.record({
  budget: pence,
  floorPart: fc.integer({ min: 0, max: 11 }),
  weight: fc.oneof(
    fc.constantFrom(1, 2, 3, 0.5),
    fc.integer({ min: 1, max: 5000 }).map((n) => n / 1000),
  ),
});
const lines = fc.array(line, { minLength: 1, maxLength: 12 });

/** A cut of some lines, by a part of what they can give; floors lie between zero and a tenth above the budget. */
const request = (
  given: readonly { budget: number; floorPart: number; weight: number }[],
  how: CutRule,
  part: number,
): Cut => {
  const budgets = given.map(({ budget }) => budget);
  const floors = given.map(({ budget, floorPart }) => Math.floor((budget / 10) * floorPart));
  const most = total(roomOf({ budgets, floors, rule: how }));
  const cut = Number((BigInt(most) * BigInt(part)) / 1000n);
  return { budgets, cut, rule: how, floors, weights: given.map(({ weight }) => weight) };
};
const roomOf = ({ budgets, floors, rule: how }: Pick<Cut, 'budgets' | 'floors' | 'rule'>) =>
  budgets.map((budget, i) => (how === 'pro rata' ? budget : Math.max(0, budget - floors![i]!)));
const part = fc.integer({ min: 0, max: 1000 });
const cuts = fc.tuple(lines, rule, part).map(([given, how, of]) => request(given, how, of));

test('what is given up adds up to the cut, and no line gives less than nothing or more than it may', () => {
  fc.assert(
    fc.property(cuts, (asked) => {
      const shares = cutBudgets(asked);
      expect(total(shares)).toBe(asked.cut);
      const room = roomOf(asked);
      shares.forEach((share, i) => {
        expect(Number.isInteger(share)).toBe(true);
        expect(share >= 0 && share <= room[i]!).toBe(true);
      });
    }),
    runs,
  );
});

test('every line gives its exact share, up or down to a whole penny', () => {
  fc.assert(
    fc.property(cuts, (asked) => {
      const shares = cutBudgets(asked);
      exactCut(asked).forEach(({ numerator, denominator }, i) => {
        const off = BigInt(shares[i]!) * denominator - numerator;
        expect((off < 0n ? -off : off) < denominator).toBe(true);
      });
    }),
    runs,
  );
});

test('a penny beyond the room of all is refused', () => {
  fc.assert(
    fc.property(lines, rule, (given, how) => {
      const asked = request(given, how, 1000);
      expect(() => cutBudgets({ ...asked, cut: asked.cut + 1 })).toThrow(/The most that can be cut is/);
    }),
    runs,
  );
});

describe('a larger cut', () => {
  const two = fc.tuple(lines, rule, part, part);
  const pair = ([given, how, a, b]: [Parameters<typeof request>[0], CutRule, number, number]) =>
    [request(given, how, Math.min(a, b)), request(given, how, Math.max(a, b))] as const;

  test('never takes more than a penny less from a line (largest remainder moves a penny, no more)', () => {
    fc.assert(
      fc.property(two.map(pair), ([less, more]) => {
        const before = cutBudgets(less);
        cutBudgets(more).forEach((share, i) => expect(share).toBeGreaterThanOrEqual(before[i]! - 1));
      }),
      runs,
    );
  });

  test('never takes a penny less where lines give strictly in turn', () => {
    const ranked = fc.tuple(lines, fc.constantFrom<CutRule>('priority', 'least harm'), part, part);
    fc.assert(
      fc.property(ranked.map(pair), ([less, more]) => {
        const weights = less.weights!.map((_, i) => i);
        const before = cutBudgets({ ...less, weights });
        cutBudgets({ ...more, weights }).forEach((share, i) =>
          expect(share).toBeGreaterThanOrEqual(before[i]!),
        );
      }),
      runs,
    );
  });

  test('never takes less from a line whose exact share has grown by a penny', () => {
    fc.assert(
      fc.property(two.map(pair), ([less, more]) => {
        const [before, after] = [cutBudgets(less), cutBudgets(more)];
        const [was, is] = [exactCut(less), exactCut(more)];
        was.forEach((exact, i) => {
          const grown =
            is[i]!.numerator * exact.denominator - exact.numerator * is[i]!.denominator >=
            exact.denominator * is[i]!.denominator;
          if (grown) expect(after[i]!).toBeGreaterThanOrEqual(before[i]!);
        });
      }),
      runs,
    );
  });
});

test('the order of the rows decides nothing where no two lines are alike', () => {
  const unlike = fc.uniqueArray(line, { minLength: 2, maxLength: 8, selector: ({ budget }) => budget });
  fc.assert(
    fc.property(unlike, rule, part, fc.infiniteStream(fc.nat()), (given, how, of, random) => {
      const keys = given.map(() => random.next().value as number);
      const order = given.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
      const pick = <T>(values: readonly T[]) => order.map((i) => values[i]!);
      const asked = request(given, how, of);
      const moved = cutBudgets({
        ...asked,
        budgets: pick(asked.budgets),
        floors: pick(asked.floors!),
        weights: pick(asked.weights!),
      });
      const straight = pick(cutBudgets(asked));
      // lines that give in proportion to the same amount of room are alike, and a penny between them goes to the earlier
      const alike = new Set(roomOf(asked)).size < given.length || new Set(asked.weights).size < given.length;
      if (!alike) expect(moved).toEqual(straight);
      else moved.forEach((share, i) => expect(Math.abs(share - straight[i]!)).toBeLessThanOrEqual(1));
    }),
    runs,
  );
});

test('growth mirrors a cut of the same room by the same pulls', () => {
  fc.assert(
    fc.property(lines, part, (given, of) => {
      const asked = request(given, 'protected', of);
      const ceilings = asked.budgets.map((budget, i) => budget + roomOf(asked)[i]!);
      expect(cutBudgets({ ...asked, cut: -asked.cut, floors: ceilings })).toEqual(
        cutBudgets(asked).map((share) => -share || 0),
      );
    }),
    runs,
  );
});

const match = fc.oneof(
  fc.constantFrom(0, 0.4, 0.5, 1),
  fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
);
type Line = Parameters<typeof request>[0][number];
/** The same of lines that lose match, by a part of what they can save. */
function matched(given: readonly (Line & { readonly match: number })[], how: CutRule, of: number) {
  const asked = request(given, how, of);
  const matches = given.map((each) => each.match);
  return { ...asked, matches, cut: Number((BigInt(mostSaved({ ...asked, matches })) * BigInt(of)) / 1000n) };
}
/** What lines save together when they give all that they may: whole pence of their exact sum. */
function mostSaved(asked: Parameters<typeof roomOf>[0] & { readonly matches: readonly number[] }) {
  const { own, scale } = ownParts(asked.matches);
  return Number(roomOf(asked).reduce((sum, room, i) => sum + BigInt(room) * own[i]!, 0n) / scale);
}
const savings = fc
  .tuple(
    fc.array(
      fc.record({
        budget: pence,
        floorPart: fc.integer({ min: 0, max: 11 }),
        weight: fc.integer({ min: 1, max: 9 }),
        match,
      }),
      { minLength: 1, maxLength: 12 },
    ),
    rule,
    part,
  )
  .map(([given, how, of]) => matched(given, how, of));

describe('where match is lost with a cut', () => {
  test('what is saved after it reaches the cut, and no line could give a penny less', () => {
    fc.assert(
      fc.property(savings, (asked) => {
        const given = cutBudgets(asked);
        const { own, scale } = ownParts(asked.matches);
        const saved = given.reduce((sum, gross, i) => sum + own[i]! * BigInt(gross), 0n);
        const spare = saved - BigInt(asked.cut) * scale;
        const room = roomOf(asked);
        given.forEach((gross, i) => {
          expect(gross >= 0 && gross <= room[i]!).toBe(true);
          if (gross > 0) expect(spare < own[i]!).toBe(true);
        });
        expect(spare >= 0n).toBe(true);
      }),
      runs,
    );
  });

  test('no match at all leaves the cut as it is', () => {
    fc.assert(
      fc.property(cuts, (asked) =>
        expect(cutBudgets({ ...asked, matches: asked.budgets.map(() => 0) })).toEqual(cutBudgets(asked)),
      ),
      runs,
    );
  });

  test('a penny beyond what all can save is refused', () => {
    fc.assert(
      fc.property(
        savings.filter(({ matches }) => matches.some((lost) => lost > 0)),
        (asked) => {
          const cut = mostSaved(asked) + 1;
          expect(() => cutBudgets({ ...asked, cut })).toThrow('The most that can be saved is');
        },
      ),
      runs,
    );
  });

  test('pro rata and protected take the same percentage of what match leaves open, up to a penny of saving', () => {
    const same = fc.array(fc.record({ budget: fc.integer({ min: 1, max: 1e9 }), match }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(same, part, (given, of) => {
        const asked = matched(
          given.map((each) => ({ ...each, floorPart: 0, weight: 1 })),
          'pro rata',
          of,
        );
        const shares = cutBudgets(asked);
        const earning = given
          .map((each, i) => ({ ...each, gross: shares[i]! }))
          .filter((each) => each.match < 1);
        const level = asked.cut / (total(earning.map(({ budget, match: lost }) => budget * (1 - lost))) || 1);
        earning.forEach(({ budget, match: lost, gross }) =>
          // a penny by which the share is rounded, and as many as save less than a penny
          expect(Math.abs(gross - level * budget)).toBeLessThan(1 / (1 - lost) + 1 + 1e-6),
        );
      }),
      {
        ...runs,
        examples: [
          [
            [
              { budget: 1, match: 0.001 },
              { budget: 28, match: 0.041 },
              { budget: 1, match: 0.001 },
            ],
            924,
          ],
        ],
      },
    );
  });
});

describe('beside HiGHS', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  test('no other cut does less harm, whatever match is lost with it', () => {
    const small = fc.array(
      fc.record({
        budget: fc.integer({ min: 1, max: 100_000 }),
        floorPart: fc.integer({ min: 0, max: 10 }),
        weight: fc.integer({ min: 0, max: 20 }),
        match,
      }),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(small, part, (given, of) => {
        const asked = matched(given, 'least harm', of);
        const harm = total(cutBudgets(asked).map((share, i) => share * asked.weights![i]!));
        const names = given.map((_, i) => `x${i}`);
        const room = roomOf(asked);
        const model = [
          'Minimize',
          ` harm: ${names.map((x, i) => `${asked.weights![i]} ${x}`).join(' + ')}`,
          'Subject To',
          ` cut: ${names.map((x, i) => `${1 - asked.matches[i]!} ${x}`).join(' + ')} >= ${asked.cut}`,
          'Bounds',
          ...names.map((x, i) => ` 0 <= ${x} <= ${room[i]}`),
          'End',
        ].join('\n');
        const solved = highs.solve(model, { output_flag: false });
        expect(solved.Status).toBe('Optimal');
        // whole pence of what is given save less than a penny too much, at most by the dearest
        const pennies = Math.max(...given.map(({ weight, match: lost }) => weight / (1 - lost || 1)));
        expect(harm - solved.ObjectiveValue).toBeGreaterThan(-1e-6 * Math.max(1, harm));
        expect(harm - solved.ObjectiveValue).toBeLessThan(pennies + 0.1 + 1e-6 * Math.max(1, harm));
      }),
      { ...runs, numRuns: 150 },
    );
  });
});
