import { type Fraction } from '../money/fraction';

/** What a checked rule means: numbers and truths apart, words as positions among the rule's own words. */

export type Comparison = '>=' | '<=' | '>' | '<' | '==' | '!=';
export type Rounding = 'round' | 'floor' | 'ceil';

export type NumberMeaning =
  | { readonly is: 'constant'; readonly value: Fraction }
  | { readonly is: 'word'; readonly position: number }
  | { readonly is: 'negative' | 'size'; readonly of: NumberMeaning }
  | {
      readonly is: 'sum' | 'product' | 'least' | 'greatest';
      readonly left: NumberMeaning;
      readonly right: NumberMeaning;
    }
  | {
      readonly is: 'quotient';
      readonly left: NumberMeaning;
      readonly right: NumberMeaning;
      /** What it divides by, in words. */
      readonly divisor: string;
    }
  | { readonly is: 'rounded'; readonly of: NumberMeaning; readonly how: Rounding; readonly places: number }
  | Choice<NumberMeaning>;

export type TruthMeaning =
  | {
      readonly is: 'comparison';
      readonly operator: Comparison;
      readonly left: NumberMeaning;
      readonly right: NumberMeaning;
    }
  | { readonly is: 'both' | 'either'; readonly left: TruthMeaning; readonly right: TruthMeaning }
  | { readonly is: 'not'; readonly of: TruthMeaning }
  | Choice<TruthMeaning>;

interface Choice<T> {
  readonly is: 'choice';
  readonly test: TruthMeaning;
  readonly yes: T;
  readonly no: T;
}

export type Meaning =
  | { readonly kind: 'number'; readonly meaning: NumberMeaning }
  | { readonly kind: 'truth'; readonly meaning: TruthMeaning };

/** A rule's meaning with the words that it uses, each once, in the order of their first use. */
export interface CheckedRule {
  readonly words: readonly string[];
  readonly result: Meaning;
}
