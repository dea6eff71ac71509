import * as fc from '../../fastCheck';
import { lossesBy } from '../../../src/model/risk/exposedSource';
import { lossesAlong } from '../../../src/model/risk/lossesAlong';

const COLUMNS = 3;
/** Amounts of all sizes, some of them equal, some that go to no commitment. */
const sources = (most: number) =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: most }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -1, max: COLUMNS - 1 }),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((uses) => {
      const lines = uses.flatMap(([pence, times, column], i) =>
        Array.from({ length: times }, (_, k) => ({ pence, column: k % 2 ? (column + i) % COLUMNS : column })),
      );
      const budgets = lines.map(({ pence }) => pence);
      return {
        budgets,
        most: budgets.reduce((sum, pence) => sum + pence, 0),
        columnOf: Int32Array.from(lines, ({ column }) => column),
        commitments: [7, 8, 9],
      };
    });
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

test.each([
  ['pence', 12],
  ['hundreds of pounds', 50_000],
  ['millions', 900_000_000],
  ['more than doubles can multiply', 300_000_000_000_000],
])('cut after cut the commitments lose what each cut alone takes from them: %s', (_, most) =>
  fc.assert(
    fc.property(sources(most), shares, (source, parts) => {
      const cuts = Float64Array.from(parts, (part) => Math.round(source.most * part)).sort();
      const lists = lossesAlong(source, cuts, [2, 0, 1]);
      cuts.forEach((cut, i) => {
        const alone = lossesBy(source, cut, new Float64Array(COLUMNS));
        expect(lists.map((list) => list[i])).toEqual([alone[2], alone[0], alone[1]]);
      });
    }),
    { numRuns: 300 },
  ),
);

test('every cut of a small plan, pennies that fall between equals and all', () => {
  const source = {
    budgets: [6, 6, 2, 3, 3, 3],
    columnOf: Int32Array.of(0, 1, 2, 0, 1, -1),
    commitments: [0, 1, 2],
    most: 23,
  };
  const cuts = Float64Array.from({ length: 24 }, (_, cut) => cut);
  const [a, b, c] = lossesAlong(source, cuts, [0, 1, 2]);
  cuts.forEach((cut) => {
    expect([a![cut], b![cut], c![cut]]).toEqual([...lossesBy(source, cut, new Float64Array(3))]);
  });
});
