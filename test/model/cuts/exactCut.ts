import { type Cut } from '../../../src/model/cuts/cutBudgets';

/** An exact number of pence. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Thousandths: the test's weights have no more decimals. */
const thousandths = (n: number) => BigInt(Math.round(n * 1000));

/**
 * What each line gives before anything is rounded, by definition and not by the way in which the model finds it:
 * the water level is tried at the level of every line, in rational arithmetic.
 */
export function exactCut({ budgets, cut, rule, floors, weights }: Cut): Fraction[] {
  const target = BigInt(cut);
  const room = budgets.map((budget, i) =>
    rule === 'pro rata' ? BigInt(budget) : BigInt(Math.max(0, budget - floors![i]!)),
  );
  const tier = weights!.map(thousandths);
  switch (rule) {
    case 'pro rata':
      return proportional(target, room);
    case 'headroom':
      return proportional(target, room);
    case 'protected':
      return levelled(
        target,
        budgets.map((budget, i) => BigInt(budget) * tier[i]!),
        room,
      );
    case 'priority':
      return ranked(
        target,
        room,
        tier.map((weight) => -weight),
      );
    case 'least harm':
      return ranked(target, room, tier);
  }
}

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
const whole = (numerator: bigint): Fraction => ({ numerator, denominator: 1n });

function proportional(cut: bigint, by: readonly bigint[]): Fraction[] {
  const denominator = sum(by);
  return by.map((pull) => (denominator ? { numerator: cut * pull, denominator } : whole(0n)));
}

/** The lines below some line's ratio of room to pull are held: the set that is consistent with its own level. */
function levelled(cut: bigint, pulls: readonly bigint[], room: readonly bigint[]): Fraction[] {
  const pulling = pulls.flatMap((pull, i) => (pull > 0n ? [i] : []));
  const sorted = [...pulling].sort((i, j) => Number(sign(room[i]! * pulls[j]! - room[j]! * pulls[i]!)));
  for (let held = 0; held <= sorted.length; held++) {
    const afloat = sorted.slice(held);
    const numerator = cut - sum(sorted.slice(0, held).map((i) => room[i]!));
    const denominator = sum(afloat.map((i) => pulls[i]!));
    if (numerator < 0n || (afloat.length === 0 && numerator > 0n)) continue;
    if (afloat.every((i) => numerator * pulls[i]! <= room[i]! * denominator))
      return pulls.map((pull, i) => {
        if (pull === 0n) return whole(0n);
        return afloat.includes(i) ? { numerator: numerator * pull, denominator } : whole(room[i]!);
      });
  }
  throw new Error('A cut within the room has a level.');
}

const sign = (n: bigint) => (n > 0n ? 1n : n < 0n ? -1n : 0n);

/** Every line gives what those of lower rank leave over, shared within its rank by room. */
function ranked(cut: bigint, room: readonly bigint[], rank: readonly bigint[]): Fraction[] {
  return room.map((most, i) => {
    const before = sum(room.filter((_, j) => rank[j]! < rank[i]!));
    const equals = sum(room.filter((_, j) => rank[j] === rank[i]));
    const left = cut - before;
    if (left <= 0n || most === 0n) return whole(0n);
    return left >= equals ? whole(most) : { numerator: left * most, denominator: equals };
  });
}
