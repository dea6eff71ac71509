import { wrongInput } from '../model/errors/poolError';
import { cutBudgets } from '../model/cuts/cutBudgets';
import { readCutRule } from '../model/cuts/rule';
import { formatPounds } from '../model/money/format';
import { type Pence } from '../model/money/pence';
import { percentage } from '../model/money/plainNumber';
import { isBlank } from '../model/table/grid';
import { answer } from './answers/answer';
import { numberArgument, wordArgument } from './given/arguments';
import { lineArgument, moneyArgument, weightsArgument } from './given/cells';

type Range = unknown[][] | null | undefined;

/**
 * Spreads a cut over budgets, exactly to the penny: what each budget gives up. No budget gives more than it has, nor
 * falls below its floor where the rule keeps floors; pence left over go by largest remainder.
 * @customfunction CUT
 * @helpurl https://localhost:3000/help.html
 * @param budgets One row or one column of amounts in pounds, none negative; blanks count as zero.
 * @param cut The amount to be cut in pounds, whole pence. Below zero the budgets grow by the same rules: floors are then ceilings, and by priority and least harm the line that would give last grows first.
 * @param rule pro rata (the same percentage, floors ignored), protected (the same percentage until the floor holds), headroom (in proportion to budget less floor), priority (the largest weight is cut first, to its floor) or least harm (the smallest weight is cut first). Protected where floors are given, else pro rata.
 * @param floors The least that each budget must keep, as many as budgets; a budget below its floor already gives nothing.
 * @param weights One for each budget, none negative: protected multiplies the percentage by them, priority and least harm take them in order, equal ones together in proportion to what they may give. Pro rata and headroom take no notice of them.
 * @param match One for each budget, a percentage: how much of each £ that it gives up was a partner's match and is lost with it; blank is none. The cut is then what must be saved: what the budgets give up comes to more, and least harm weighs the harm of each £ saved.
 * @returns What each budget gives up in pounds, in the shape of the budgets, adding up to the cut or, with match, saving it to the penny; negative where it grows.
 * @trace what {£budgets} give up of a cut of {£cut}[, by the rule {rule}][, floors of {£floors} kept]
 * @tracePart what the {nth} of {£budgets} gives up of a cut of {£cut}[, by the rule {rule}][, floors of {£floors} kept]
 *
 * @example
 * cut([[3200000], [4100000], [1500000]], 600000, '', [[3200000], [3900000], [1000000]]) // => [[0], [200000], [400000]]
 * @example
 * cut([[100, 100, 100]], 100) // => [[33.34, 33.33, 33.33]]
 * @example
 * cut([[900, 2400, 1500]], 2000, 'least harm', [[0, 1200, 1000]], [[2, 1.5, 3]]) // => [[800, 1200, 0]]
 * @example
 * cut([[1500, 650, 2400, 900]], 2000, 'least harm', [[1000, 400, 1200, 0]], [[3, 2.5, 1.5, 2]], [[0, 0, 0.4, 0]]) // => [[130, 250, 1200, 900]]
 * @example
 * cut([[3200000], [4100000]], 600000, 'protected', [[3200000], [3900000]]) // => throws "The most that can be cut is £200,000, £400,000 less than £600,000."
 */
export function cut(
  budgets: unknown[][],
  cut: unknown,
  rule?: unknown,
  floors?: unknown[][],
  weights?: unknown[][],
  match?: unknown[][],
): number[][] {
  return answer(() => {
    const { cells, inShape } = lineArgument(budgets, 'The budgets');
    const whole = cells.map((cell, i) => amountFrom(cell, `Budget ${i + 1}`));
    const amount = moneyArgument(cut, 'The cut');
    const kept = matching(floors, 'floors', whole.length)?.map((cell, i) =>
      amountFrom(cell, `Floor ${i + 1}`),
    );
    const given = matching(weights, 'weights', whole.length);
    const matches = matching(match, 'shares of match', whole.length)?.map((cell, i) =>
      matchFrom(cell, `Match ${i + 1}`),
    );
    const shares = cutBudgets({
      budgets: whole,
      cut: amount,
      rule: readCutRule(wordArgument(rule, 'The rule'), kept !== undefined),
      floors: kept ?? null,
      weights: given ? weightsArgument(given, 'Weight') : null,
      matches: matches ?? null,
    });
    return inShape(shares.map((pence) => pence / 100));
  });
}

/** Money that is zero or more. */
function amountFrom(cell: unknown, name: string): Pence {
  const pence = moneyArgument(cell, name);
  if (pence < 0) throw wrongInput(`${name} is ${formatPounds(pence)}: it must be zero or more.`);
  return pence;
}

/** A share of each £ that is match. */
function matchFrom(cell: unknown, name: string): number {
  const match = numberArgument(cell, name);
  if (match >= 0 && match <= 1) return match;
  throw wrongInput(`${name} is ${percentage(match)}: type a percentage from 0% to 100%, such as 40% or 0.4.`);
}

/** The cells of a range that goes with the budgets; undefined where it was left out, as one blank cell is. */
function matching(range: Range, name: string, count: number) {
  if (range === null || range === undefined) return undefined;
  const { cells } = lineArgument(range, `The ${name}`);
  if (cells.length === 1 && count !== 1 && (isBlank(cells[0]) || cells[0] === 0)) return undefined;
  if (cells.length !== count)
    throw wrongInput(`There are ${cells.length} ${name} for ${count} budgets: give one for each budget.`);
  return cells;
}
