import * as fc from '../../fastCheck';
import { payInTurn } from '../../../src/model/funding/fences/payInTurn';
import { fullOfFences } from '../../../src/model/funding/fences/fullOfFences';
import { placeFenced } from '../../../src/model/funding/fences/placeFenced';
import { pooledFlows } from '../../../src/model/funding/fences/pooledFlow';
import { readPlan } from '../../../src/model/plan/readPlan';

const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
const pence = fc.integer({ min: 0, max: 300 });
const pools = fc.record({
  lines: fc.array(pence, { minLength: 1, maxLength: 6 }),
  fences: fc
    .array(fc.tuple(pence, fc.integer({ min: 0, max: 63 })), { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map(([amount, lines]) => ({
        pence: amount,
        mayPay: (line: number) => ((lines >> line) & 1) === 1,
      })),
    ),
});

test('each ring-fenced money pays all of what can be used of it, only for what it may, and no line twice', () =>
  fc.assert(
    fc.property(pools, ({ lines, fences }) => {
      const { used } = placeFenced(fences, lines);
      const paid = payInTurn(
        fences.map((fence, f) => ({ ...fence, pence: used[f]! })),
        lines,
      );
      expect(paid.map(sum)).toEqual(used);
      paid.forEach((parts, f) =>
        parts.forEach((part, line) => expect(part === 0 || (part > 0 && fences[f]!.mayPay(line))).toBe(true)),
      );
      lines.forEach((all, line) => expect(sum(paid.map((parts) => parts[line]!))).toBeLessThanOrEqual(all));
    }),
    { numRuns: 1000 },
  ));

test('looking at every set of ring-fences finds the lines that are full, as the network does', () =>
  fc.assert(
    fc.property(pools, ({ lines, fences }) => {
      const found = fullOfFences(
        fences.map((fence) => fence.pence),
        fences.map((fence) => fence.mayPay),
        lines,
      );
      expect(found).toEqual(placeFenced(fences, lines).tooMuch);
    }),
    { numRuns: 1000 },
  ));

test('money that may pay for both of two lines pays them in proportion to what is left of them', () => {
  const homes = { pence: 60, mayPay: (line: number) => line === 0 };
  const both = { pence: 60, mayPay: (line: number) => line < 2 };
  expect(payInTurn([homes, both], [100, 80, 50])).toEqual([
    [60, 0, 0],
    [20, 40, 0],
  ]);
});

test('what is spent on something that no ring-fence allows is paid by all other money, the ring-fenced that is beyond among it', () => {
  const plan = readPlan([
    [
      ['Stream', 'Ring-fence', '2025/26'],
      ['Grant', 'Homes', 70],
      ['Base', '', 60],
    ],
    [
      ['Contribution', 'Pool', 'Stream', '2025/26'],
      ['', 'P', 'Grant', 70],
      ['', 'P', 'Base', 60],
    ],
    [['Service'], ['Homes'], ['Care']],
    [
      ['Allocation', 'Source', 'Service', '2025/26'],
      ['', 'P', 'Homes', 40],
      ['', 'P', 'Care', 90],
    ],
  ]);
  const { money } = pooledFlows(plan, '2025/26').get(2)!;
  expect(money.map(({ contributions, amounts, pays }) => ({ contributions, amounts, pays }))).toEqual([
    { contributions: [0], amounts: [7000], pays: [4000, 0] },
    { contributions: [1, 0], amounts: [6000, 3000], pays: [0, 9000] },
  ]);
});
