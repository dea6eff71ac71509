import { type Change, type Path, type Step } from './step';

/**
 * How much a step changes: a share of 1, or pence; null for one that is merely done or not, such as an end or a path.
 *
 * @example
 * leverValue({ change: { is: 'less', pence: 500 } }) // => 500
 */
export function leverValue({ change }: Pick<Step, 'change'>): number | null {
  if (isDone(change)) return null;
  return 'pence' in change ? change.pence : change.share;
}

/**
 * A step that changes so much instead: a share to whole hundredths of a percent, at most all; or whole pence.
 *
 * @example
 * [0.12345, 1.2].map((share) => withValue({ change: { is: 'cut', share: 0.1 } }, share).change.share) // => [0.1235, 1]
 */
export function withValue<S extends Pick<Step, 'change'>>(step: S, value: number): S {
  const { change } = step;
  if (isDone(change)) return step;
  if ('pence' in change) return { ...step, change: { ...change, pence: Math.round(value) } };
  return { ...step, change: { ...change, share: Math.min(1, Math.round(value * 10_000) / 10_000) } };
}

/** Whether it is done or not, and not more or less of it. */
const isDone = (
  change: Change,
): change is Extract<Change, { readonly is: 'ends' | 'own taper' | 'taper' }> | PathShift =>
  change.is === 'ends' || change.is === 'own taper' || ('path' in change && change.path !== null);
type PathShift = Extract<Change, { readonly is: 'shift' }> & { readonly path: Path };
