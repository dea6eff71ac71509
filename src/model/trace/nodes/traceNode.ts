import { type Place } from '../../findings/finding';
import { type EvidenceStanding } from '../../evidence/evidenceStanding';
import { type NamedEvidence } from '../../evidence/namedEvidence';
import { type Sum, within } from '../../funding/sum';

/** What a cell shows: money, a share of 1 (null where there is nothing to be a share of), or words. */
export type Figure =
  | { readonly unit: '£'; readonly sum: Sum }
  | { readonly unit: 'share'; readonly share: number | 'unknown' | null }
  | { readonly unit: 'words'; readonly words: string };

/** A figure and what it is made of. */
export interface TraceNode {
  readonly label: string;
  /** Money is what it adds to the figure above it, so that what is taken off is negative. */
  readonly figure: Figure;
  /** How it comes of its parts, or what it is; '' where the label says all. */
  readonly rule: string;
  /** The cell of a table in which it is; null for what is only calculated. */
  readonly place: Place | null;
  /** What its own row names. */
  readonly evidence: readonly NamedEvidence[];
  /** How it is evidenced, where it is an amount as somebody entered it. */
  readonly entered?: EvidenceStanding;
  /** Whether it is what an entered amount is paid from: its evidence is that source's, not the amount's. */
  readonly isSource?: boolean;
  /** Found when they are asked for. Where there are any, the children of an amount add up to it to the penny. */
  readonly children: () => readonly TraceNode[];
}

type About = Partial<Omit<TraceNode, 'label' | 'figure'>>;

const NO_CHILDREN: readonly TraceNode[] = [];
const node = (label: string, figure: Figure, about: About): TraceNode => ({
  ...{ label, figure, rule: '', place: null, evidence: [], children: () => NO_CHILDREN },
  ...about,
});

/** @example moneyNode('ABG', { pence: 500, atLeast: false, known: true }).children() // => [] */
export const moneyNode = (label: string, sum: Sum, about: About = {}): TraceNode =>
  node(label, { unit: '£', sum }, about);

export const shareNode = (label: string, share: number | 'unknown' | null, about: About = {}): TraceNode =>
  node(label, { unit: 'share', share }, about);

export const wordsNode = (label: string, words: string, about: About = {}): TraceNode =>
  node(label, { unit: 'words', words }, about);

/** Does work when it is first asked for, and once. */
export function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => (done ??= { result: work() }).result;
}

/** @example knownSum(5) // => { pence: 5, atLeast: false, known: true } */
export const knownSum = (pence: number): Sum => ({ pence, atLeast: false, known: true });

/**
 * A figure that is taken off, with all its parts.
 *
 * @example
 * lessNode('less what it gets', moneyNode('', { pence: 500, atLeast: false, known: true })).figure // => { unit: '£', sum: { pence: -500, atLeast: false, known: true } }
 */
export function lessNode(label: string, of: TraceNode): TraceNode {
  if (of.figure.unit !== '£') return of;
  const { interval, ...sum } = of.figure.sum;
  const turned = interval && { low: -interval.high || 0, high: -interval.low || 0 };
  return {
    ...of,
    label,
    figure: { unit: '£', sum: within({ ...sum, pence: -sum.pence || 0 }, turned) },
    children: once(() => of.children().map((child) => lessNode(child.label, child))),
  };
}

/** The figures of which a figure is made in the end, in order. */
export function* leavesOf(of: TraceNode): Generator<TraceNode> {
  const children = of.children();
  if (children.length === 0) yield of;
  for (const child of children) yield* leavesOf(child);
}
