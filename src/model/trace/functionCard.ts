/** What Trace has to know of one of Poolbook's functions; it is made from the comment above the function. */
export interface FunctionCard {
  /**
   * What the function answers, as part of a sentence. `{name}` is an argument, `{£name}` one that is money, `{%name}`
   * a percentage; what is in square brackets is said only where its argument is given.
   */
  readonly says: string;
  /** The same for one value of the answer, where `{nth}` is its place; null where the answer is no list of values. */
  readonly saysPart: string | null;
  /** The names of the arguments, in order. */
  readonly parameters: readonly string[];
  /** How many arguments come before the plan's tables; null for a function that takes none. */
  readonly tablesFrom: number | null;
}
