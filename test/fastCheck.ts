/**
 * fast-check with the seed of this run, which jest.config.js chooses and prints: the same under --ci, another each time
 * otherwise. `SEED=7 npx jest …` draws the cases of seed 7 again.
 *
 * A property names how many cases it draws when there is time; `npm test` draws a third of them, at least fifty.
 * `npm run test:thorough` draws all.
 */
import * as fc from 'fast-check';
import { THOROUGH } from './thorough';

export * from 'fast-check';

const USUAL = 100;
const LEAST = 50;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED) });

/** So many of the cases that a property names, in this run. */
const drawn = (named: number): number =>
  THOROUGH ? named : Math.min(named, Math.max(LEAST, Math.ceil(named / 3)));

/** As many cases as the property names, in every run: where the number itself is a promise. */
export const assertAll = fc.assert;

export const assert = ((property: fc.IRawProperty<unknown>, how?: fc.Parameters<unknown>) =>
  fc.assert(property, { ...how, numRuns: drawn(how?.numRuns ?? USUAL) })) as typeof fc.assert;
