import { type Breakdown, type Help } from '../errors/remedy';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { mostOf } from './room';

/** More lines than this are shown as one row. */
const SHOWN = 30;

/** Why a cut cannot be made in full. */
export interface Beyond {
  /** Pence, above zero: the cut, or the growth. */
  readonly amount: Pence;
  readonly budgets: readonly Pence[];
  /** Null where the rule has none. */
  readonly floors: readonly Pence[] | null;
  /** Pence that each line can give, or grow by, under the rule. */
  readonly reachable: readonly Pence[];
  readonly names: readonly string[] | undefined;
}

/**
 * What could be changed where a cut, or growth, is beyond the floors: the most that is allowed instead, no floors, or
 * other floors; and what each line can give.
 *
 * @param sign 1 for a cut, -1 for growth, where floors are ceilings
 * @example
 * helpBeyond({ amount: 300, budgets: [320, 410], floors: [320, 390], reachable: [0, 20], names: undefined }, 1).remedies?.map(({ says }) => says) // => ["Cut £0.20 instead", "Leave out the floors", "Lower a floor"]
 */
export function helpBeyond(
  beyond: Beyond,
  sign: 1 | -1,
): Help & { readonly remedies: readonly { readonly says: string }[] } {
  const most = mostOf(beyond.reachable);
  const [bound, verb] = sign > 0 ? (['floor', 'Cut'] as const) : (['ceiling', 'Grow by'] as const);
  const instead = {
    kind: 'amount',
    argument: 'cut',
    pence: sign * most,
    says: `${verb} ${formatAmount(most)} instead`,
  } as const;
  const out = { kind: 'leave out', argument: 'floors', says: `Leave out the ${bound}s` } as const;
  const look = {
    kind: 'look',
    argument: 'floors',
    says: sign > 0 ? 'Lower a floor' : 'Raise a ceiling',
  } as const;
  return {
    remedies: [...(most > 0 ? [instead] : []), ...(beyond.floors ? [out, look] : [])],
    breakdown: breakdownOf(beyond, sign),
  };
}

function breakdownOf({ budgets, floors, reachable, names }: Beyond, sign: 1 | -1): Breakdown {
  const line = (at: number): Pence[] => [
    budgets[at] ?? 0,
    ...(floors ? [floors[at] ?? 0] : []),
    reachable[at] ?? 0,
  ];
  const added = (lines: readonly number[]): Pence[] =>
    lines.map(line).reduce((sums, cells) => cells.map((pence, i) => (sums[i] ?? 0) + pence), []);
  const all = budgets.map((_, at) => at);
  const [shown, more] = [all.slice(0, SHOWN), all.slice(SHOWN)];
  const [bound, can] = sign > 0 ? ['Floor', 'Can give'] : ['Ceiling', 'Can grow by'];
  return {
    argument: 'budgets',
    title: sign > 0 ? 'What each budget can give' : 'What each budget can grow by',
    headings: ['Budget', 'Now', ...(floors ? [bound] : []), can],
    rows: [
      ...shown.map((at) => ({ name: names?.[at] ?? `Budget ${at + 1}`, cells: line(at) })),
      ...(more.length > 0 ? [{ name: `${more.length} more`, cells: added(more) }] : []),
    ],
    total: { name: 'Total, £', cells: added(all) },
  };
}
