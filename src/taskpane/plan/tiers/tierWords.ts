import { UNDATED } from '../../../model/calendar/financialYear';
import { NOTHING, type Sum } from '../../../model/funding/sum';
import { namesInWords } from '../../../model/errors/namesInWords';
import { headlinesUpTo } from '../../../model/money/headlines';
import { NO_TIER } from '../../../model/services/tierCrosswalk';
import { type TierSchedule } from '../../../model/services/tierSchedule';
import { signOf } from '../../look/AmountSign';
import { percent } from '../../look/percent';

/** By how much something moves: “0.9 points more”, “£1m less”. */
const moved = (amount: number, words: string): string =>
  `${words.replace('-', '')}${amount < 0 ? ' less' : amount > 0 ? ' more' : ''}`;

/**
 * How prevention moves from the first year to the last of those in which it is known to the penny, always in share
 * and in cash; null where there are no two.
 */
export function preventionMoves({ years, prevention, unclassified }: TierSchedule): string | null {
  const told = years.flatMap((year, y) => {
    const [share, amount] = [prevention.shares[y], prevention.amounts[y] ?? NOTHING];
    const neither = unclassified.amounts[y]?.pence ?? 0;
    return year !== UNDATED && typeof share === 'number' && neither === 0 ? [{ year, share, amount }] : [];
  });
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last || (first.amount.pence === 0 && last.amount.pence === 0)) return null;
  const headline = headlinesUpTo(Math.max(first.amount.pence, last.amount.pence));
  const cash = ({ amount }: { readonly amount: Sum }) => `${signOf(amount)}${headline(amount.pence)}`;
  // as it is shown: less than half of a tenth of a point is no change
  const points = Math.round(1000 * (last.share - first.share)) / 1000;
  const more = last.amount.pence - first.amount.pence;
  const span = `from ${first.year} to ${last.year}`;
  if (points === 0 && more === 0)
    return `Prevention stays at ${percent(last.share)} and at ${cash(last)} ${span}.`;
  const moves = `${span} prevention goes from ${percent(first.share)} to ${percent(last.share)} (${moved(points, `${(100 * points).toFixed(1)} points`)}) and from ${cash(first)} to ${cash(last)} (${moved(more, headlinesUpTo(more)(more))}).`;
  return points > 0 && more < 0 ? `A larger share of less money: ${moves}` : `F${moves.slice(1)}`;
}

/** What is counted as neither, and why; null where everything is classified. */
export function untoldTiers({ unclassified: { tiers } }: TierSchedule): string | null {
  const levels = tiers.filter((tier) => tier !== NO_TIER);
  if (tiers.length === 0) return null;
  const what = tiers.length > levels.length ? [...levels, 'money without a tier'] : levels;
  return `Not counted as prevention, since nothing says whether it is: ${namesInWords(what)}.`;
}
