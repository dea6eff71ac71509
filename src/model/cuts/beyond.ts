import { namesInWords } from '../errors/namesInWords';
import { impossible, type PoolError } from '../errors/poolError';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { type Beyond, helpBeyond } from './helpBeyond';
import { mostOf } from './room';

/** So many lines are named in a message, those that hold most first. */
const NAMED = 6;

/**
 * The answer to a cut beyond what the floors allow: the most that can be cut, the gap, and which floors hold it.
 *
 * @example
 * beyondFloors({ amount: 300, budgets: [320, 410], floors: [320, 390], reachable: [0, 20], names: undefined }).message // => "The most that can be cut is £0.20, £2.80 less than £3. Floors hold budget 2 (£3.90) and budget 1 (£3.20). Lower the cut or a floor."
 */
export function beyondFloors(beyond: Beyond): PoolError {
  const { budgets, floors, reachable } = beyond;
  const kept = budgets.map((budget, i) => Math.min(budget, floors?.[i] ?? 0));
  const breached = budgets.map((budget, i) => Math.max(0, (floors?.[i] ?? 0) - budget));
  const idle = budgets.map((budget, i) => (reachable[i] ? 0 : budget - (kept[i] ?? 0)));
  return impossible(
    [
      `The most that can be cut is ${gap(beyond)}.`,
      listed('Floors hold', kept, beyond.names),
      listed('Below the floor already, by the amount shown, is', breached, beyond.names),
      listed('A weight of zero holds', idle, beyond.names),
      floors ? 'Lower the cut or a floor.' : 'Lower the cut.',
    ]
      .filter(Boolean)
      .join(' '),
    helpBeyond(beyond, 1),
  );
}

/** The answer to growth beyond what the ceilings allow. */
export function beyondCeilings(beyond: Beyond): PoolError {
  const { budgets, floors, reachable } = beyond;
  if (!floors)
    return impossible(
      'The budgets, times their weights, add up to nothing, so there is no basis to share growth by.',
    );
  const idle = budgets.map((budget, i) => (reachable[i] ? 0 : Math.max(0, (floors[i] ?? 0) - budget)));
  return impossible(
    [
      `The most that the budgets can grow by is ${gap(beyond)}: in growth, a negative cut, floors are ceilings.`,
      listed('Without a budget or a weight to grow by is', idle, beyond.names),
      'Lower the growth or raise a ceiling.',
    ]
      .filter(Boolean)
      .join(' '),
    helpBeyond(beyond, -1),
  );
}

function gap({ amount, reachable }: Beyond): string {
  const most = mostOf(reachable);
  return `${formatAmount(most)}, ${formatAmount(amount - most)} less than ${formatAmount(amount)}`;
}

/** Lines with their amounts as a sentence, '' where none has one. */
function listed(start: string, pence: readonly Pence[], names: readonly string[] | undefined): string {
  const lines = pence.flatMap((amount, i) => (amount > 0 ? [{ i, amount }] : []));
  if (!lines.length) return '';
  lines.sort((a, b) => b.amount - a.amount || a.i - b.i);
  const all = lines.map(({ i, amount }) => `${names?.[i] ?? `budget ${i + 1}`} (${formatAmount(amount)})`);
  return `${start} ${namesInWords(all, NAMED)}.`;
}
