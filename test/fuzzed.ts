/**
 * How many inputs are made up for the parsers and for the custom functions, in halves: 20,000 in `npm test`, a million
 * with `npm run fuzz`, and as many as `FUZZ` says.
 */
const INPUTS = Number(process.env.FUZZ ?? 20_000);

/** How many each of so many parsers, or of so many functions, is given. */
export const inputsForEach = (kinds: number): number => Math.ceil(INPUTS / 2 / kinds);
