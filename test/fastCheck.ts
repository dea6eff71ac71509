/**
 * fast-check with the seed of this run, which jest.config.js chooses and prints: the same under --ci, another each time
 * otherwise. `SEED=7 npx jest …` draws the cases of seed 7 again.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED) });

export default fc;
