import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Frame } from 'playwright-core';

const MEASURE = readFileSync(path.join(__dirname, 'clipped.mjs'), 'utf8').replace(
  'export function',
  'function',
);

/** What of the page as it will print is cut off, and how many of its texts were measured. */
export const clippedIn = (pane: Frame): Promise<{ measured: number; clipped: string[] }> =>
  pane.evaluate(`${MEASURE}; clippedText();`);
