import { savedOf } from '../../../src/model/cuts/lostMatch';
import { roomToGive } from '../../../src/model/cuts/room';
import { waterLevel } from '../../../src/model/cuts/waterLevel';
import { BUDGETS, FLOORS, HARMS, PRIORITIES, TIER_WEIGHTS, cutServices, pence, total } from './sixServices';

const harmOf = (cut: readonly number[]) => total(cut.map((pounds, i) => pounds * HARMS[i]!));
const room = roomToGive(pence(BUDGETS), pence(FLOORS));

describe('a cut of £2,000,000 from six services of £12,750,000', () => {
  test('pro rata takes 15.69% of each and breaches child protection and placements', () => {
    const cut = cutServices('pro rata', 2_000_000);
    expect(cut).toEqual([501960.78, 643137.26, 235294.12, 101960.78, 376470.59, 141176.47]);
    expect(cut[0]! - (BUDGETS[0]! - FLOORS[0]!)).toBeCloseTo(501960.78, 2);
    expect(cut[1]! - (BUDGETS[1]! - FLOORS[1]!)).toBeCloseTo(443137.26, 2);
    expect((harmOf(cut) / 1e6).toFixed(2)).toBe('10.69');
  });

  test('an equal percentage with floors kept', () => {
    const cut = cutServices('protected', 2_000_000);
    expect(cut).toEqual([0, 200000, 495412.84, 214678.9, 792660.55, 297247.71]);
    expect((harmOf(cut) / 1e6).toFixed(2)).toBe('5.01');
  });

  test('that percentage is 36/109 exactly', () => {
    const { level, held } = waterLevel(200_000_000, pence(BUDGETS), room);
    expect(level).toEqual({ numerator: 36n, denominator: 109n });
    expect(held).toEqual([true, true, false, false, false, false]);
  });

  test('in proportion to headroom', () =>
    expect(cutServices('headroom', 2_000_000)).toEqual([
      0, 131147.54, 327868.85, 163934.43, 786885.25, 590163.93,
    ]));

  test('in priority order youth gives all and children’s centres the rest', () => {
    const cut = cutServices('priority', 2_000_000, PRIORITIES);
    expect(cut).toEqual([0, 0, 0, 0, 1100000, 900000]);
    expect(harmOf(cut)).toBe(3_450_000);
  });

  test('half for specialist and targeted services', () =>
    expect(cutServices('protected', 2_000_000, TIER_WEIGHTS)).toEqual([
      0, 200000, 308571.43, 133714.29, 987428.57, 370285.71,
    ]));

  test('with the least harm, £3.40m of it', () => {
    const cut = cutServices('least harm', 2_000_000, HARMS);
    expect(cut).toEqual([0, 0, 0, 0, 1200000, 800000]);
    expect(harmOf(cut)).toBe(3_400_000);
  });

  test('where children’s centres lose 40p of match in the £, £2,480,000 must go to save £2,000,000', () => {
    const matches = [0, 0, 0, 0, 0.4, 0];
    const cut = cutServices('least harm', 2_000_000, HARMS, matches);
    expect(cut).toEqual([0, 0, 130_000, 250_000, 1_200_000, 900_000]);
    expect(total(cut)).toBe(2_480_000);
    expect(pence(cut).map((gross, i) => savedOf(gross, matches[i]!) / 100)).toEqual([
      0, 0, 130_000, 250_000, 720_000, 900_000,
    ]);
  });
});

test('a cut of £2,100,000 brings family support to its floor as well', () => {
  expect(cutServices('protected', 2_100_000)).toEqual([0, 200000, 500000, 230379.75, 850632.91, 318987.34]);
  const { level } = waterLevel(210_000_000, pence(BUDGETS), room);
  expect((Number(level.numerator) / Number(level.denominator)).toFixed(5)).toBe('0.35443');
});

describe('the largest cut is £3,050,000', () => {
  test('protected, and not a penny more', () => {
    for (const rule of ['protected', 'headroom', 'priority', 'least harm'] as const) {
      expect(pence(cutServices(rule, 3_050_000, PRIORITIES))).toEqual(room);
      expect(() => cutServices(rule, 3_050_000.01, PRIORITIES)).toThrow(/£3,050,000, £0.01 less/);
    }
  });

  test('24.6% is £86,500 beyond it, and the message says which floors hold', () =>
    expect(() => cutServices('protected', 3_136_500)).toThrow(
      "The most that can be cut is £3,050,000, £86,500 less than £3,136,500. Floors hold placements (£3,900,000), child protection (£3,200,000), children's centres (£1,200,000), family support (£1,000,000) and attendance (£400,000). Lower the cut or a floor.",
    ));
});
