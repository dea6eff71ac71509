/** What could be changed in a call that was refused: data beside the sentence, from which a button is made. */
export type Remedy =
  /** A word that is none of those allowed. */
  | { readonly kind: 'word'; readonly given: string; readonly words: readonly string[] }
  /** Another amount, in pence, for an argument. */
  | {
      readonly kind: 'amount';
      readonly argument: string;
      readonly pence: number;
      readonly says: string;
    }
  | { readonly kind: 'leave out'; readonly argument: string; readonly says: string }
  /** The cells of an argument, to be looked at. */
  | { readonly kind: 'look'; readonly argument: string; readonly says: string }
  /** An amount with fractions of a penny. */
  | { readonly kind: 'round' }
  /** A table that was passed without its headings, counted from 0 among those given. */
  | { readonly kind: 'headings'; readonly table: number }
  /** A table that is missing, by its first heading. */
  | { readonly kind: 'table'; readonly begins: string };

/** The figures behind a refusal; amounts in pence. */
export interface Breakdown {
  /** The argument whose cells the rows are. */
  readonly argument: string;
  readonly title: string;
  readonly headings: readonly [string, ...string[]];
  readonly rows: readonly { readonly name: string; readonly cells: readonly number[] }[];
  readonly total: { readonly name: string; readonly cells: readonly number[] };
}

/** What goes with the sentence of a refusal. */
export interface Help {
  readonly remedies?: readonly Remedy[];
  readonly breakdown?: Breakdown;
}
