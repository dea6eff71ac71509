import { typedFormula } from './typedFormula';

/** How the file has a formula, where it is still the same; undefined where it has changed. */
export const unchanged = (stored: string | undefined, formula: string): string | undefined =>
  stored !== undefined && typedFormula(stored) === formula ? stored : undefined;
