/**
 * What a user has to load before Poolbook answers, against what we allow ourselves (KB of 1,000 bytes, gzip).
 *
 *     node test/budgets.mjs      after npm run build
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = (file) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));

/** The scripts that a page of ours loads from beside itself, before anything else is asked for. */
const scriptsOf = (page) =>
  [...readFileSync(dist(page), 'utf8').matchAll(/<script[^>]*\ssrc="([^":]+)"/g)].map(([, src]) => src);

/**
 * The goal for the functions is 90 KB. What they know has grown past it: headings as people type them, every number
 * accounted for, ring-fences through pools, the law to 2026 with the words for bodies, risk shares in layers,
 * conditions with what they have to spare, successors with shares, the words that people type, the statement of
 * resources, intervals. No part of it stands out: mathjs' parser is 5 KB, the law 5, all
 * checks together 17. The limit keeps what there is from growing until the goal is met again. In Excel's shared runtime
 * they are part of the pane's one script, whose limit is the one that a user waits for.
 */
const BUDGETS = [
  { what: 'custom functions', files: () => ['functions.js'], allowed: 129.5 },
  { what: 'pane, until it can be used', files: () => scriptsOf('taskpane.html'), allowed: 336 },
];

if (!existsSync(dist('functions.js')) || !existsSync(dist('taskpane.html'))) {
  console.error('There is no build to weigh: run npm run build first.');
  process.exit(1);
}
const rows = BUDGETS.map(({ what, files, allowed }) => {
  const names = files();
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(dist(name))).length, 0);
  return {
    what,
    files: names.join(' + '),
    'KB gzip': Math.round(bytes / 100) / 10,
    allowed,
    kept: bytes < allowed * 1000,
  };
});
console.table(rows);
process.exitCode = rows.every(({ kept }) => kept) ? 0 : 1;
