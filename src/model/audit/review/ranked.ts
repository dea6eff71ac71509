import { type FindingKind, type ReviewFinding } from '../reviewRule';

/** Kinds of findings, the worst first. */
export const ORDER: Readonly<Record<FindingKind, number>> = { wrong: 0, risk: 1, style: 2 };

/** A million weighs a likelihood of 0.5 up to one of 0.8, so that small slips do not hide large ones. */
const stake = ({ likelihood, effect }: ReviewFinding): number =>
  likelihood * (1 + Math.log10(1 + Math.abs(effect?.amount ?? 0)) / 10);

/**
 * Findings with what is probably wrong first, and within a kind the likeliest with most money at stake.
 *
 * @example
 * ranked([{ kind: 'risk', likelihood: 0.9, effect: null }, { kind: 'wrong', likelihood: 0.6, effect: null }]).map(({ kind }) => kind) // => ["wrong", "risk"]
 */
export const ranked = (findings: readonly ReviewFinding[]): ReviewFinding[] =>
  [...findings].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || stake(b) - stake(a));
