import * as fc from '../../fastCheck';
import { CUT_RULES } from '../../../src/model/cuts/rule';
import { cutStretch, spreadShortage } from '../../../src/model/scenarios/cascade/spread';

const most = fc.constantFrom(5, 1000, 10 ** 9, 2 ** 50);
const uses = most.chain((max) =>
  fc.array(
    fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 0, max }), fc.integer({ min: 1, max: 3 })),
    {
      minLength: 1,
      maxLength: 40,
    },
  ),
);

test('uses beside each other bear a shortage as uses one by one do, by every rule, to the penny', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(uses, part, part, fc.constantFrom(null, ...CUT_RULES), (rows, share, held, rule) => {
      const budgets = rows.map(([pence]) => pence);
      const floors = rows.map(([, floor], i) => (i < held * rows.length ? floor : 0));
      const ranks = rows.map(([, , rank]) => rank);
      const sum = budgets.reduce((all, pence) => all + pence, 0);
      fc.pre(sum <= Number.MAX_SAFE_INTEGER);
      const short = Math.max(1, Math.floor(sum * share));
      const placed = (values: readonly number[]) => Float64Array.from([77, ...values, 77]);
      const stretch = { pence: placed(budgets), floors: placed(floors), ranks: placed(ranks) };
      const parts = new Float64Array(rows.length);
      const fromFloors = cutStretch({ ...stretch, from: 1, to: 1 + rows.length }, sum, short, rule, parts);
      const oneByOne = spreadShortage({ budgets, floors, ranks }, short, rule);
      expect({ given: Array.from(parts), fromFloors }).toEqual(oneByOne);
    }),
    { numRuns: 1000 },
  );
});
