import { listOf } from '../../table/heading';

/** A body that takes the place of another, and its part of what that one leaves. */
export interface Successor {
  readonly name: string;
  /** A share of 1; null where none is given. */
  readonly share: number | null;
}

const WITH_SHARE = /^(.*?)\s+(\d+(?:\.\d+)?)\s*%$/;

/**
 * The successors of a body, as its Successor cell names them: one name, or several with their shares of what it leaves,
 * such as balances.
 *
 * @example
 * readSuccessors('East Surrey 60%; West Surrey 40%') // => [{ name: "East Surrey", share: 0.6 }, { name: "West Surrey", share: 0.4 }]
 * @example
 * readSuccessors('NHS Sussex') // => [{ name: "NHS Sussex", share: null }]
 */
export const readSuccessors = (text: string): readonly Successor[] =>
  listOf(text).map((each) => {
    const [, name, percent] = WITH_SHARE.exec(each.trim()) ?? [];
    return name && percent ? { name, share: Number(`${percent}e-2`) } : { name: each.trim(), share: null };
  });
