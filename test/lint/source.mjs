import { fileURLToPath } from 'node:url';

/** The folder of the source, whose first folders are the floors. */
export const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));
