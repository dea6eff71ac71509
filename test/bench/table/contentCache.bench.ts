import { readTable } from '../../../src/model/plan/reading/readTable';
import { rememberTables } from '../../../src/model/table/contentCache';
import { type Grid } from '../../../src/model/table/grid';
import { type Bench } from '../bench';

const ROWS = 1000;
const COLUMNS = 6;

/** A table of streams: their names, their partners, four years of amounts. */
const rows = Array.from({ length: ROWS - 1 }, (_, i) => [
  `Funding stream ${String(i + 1).padStart(4, '0')}`,
  `Partner ${String(1 + (i % 12)).padStart(3, '0')}`,
  ...[0, 1, 2, 3].map((year) => ((i * 7919 + year * 104_729) % 90_000_000) / 100),
]);
/** As Excel hands a range over: new arrays, new strings. */
const json = JSON.stringify([['Stream', 'Partner', '2009/10', '2010/11', '2011/12', '2012/13'], ...rows]);
const afresh = (): Grid => JSON.parse(json) as Grid;

const read = (grid: Grid) => readTable('Stream', grid);
type Table = ReturnType<typeof read>;
const kept = read(afresh());

const bits = new Float64Array(1);
const halves = new Uint32Array(bits.buffer);
/** A 64-bit hash of every cell, as two halves. */
function hashOf(grid: Grid): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const row of grid)
    for (const cell of row) {
      if (typeof cell === 'number') {
        bits[0] = cell;
        a = Math.imul(a ^ halves[0]!, 0x01000193);
        b = Math.imul(b ^ halves[1]! ^ (a >>> 13), 0x85ebca6b);
      } else {
        const text = String(cell);
        a = Math.imul(a ^ text.length, 0x01000193);
        for (let i = 0; i < text.length; i++) {
          a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
          b = Math.imul(b + a, 0x85ebca6b);
        }
      }
    }
  return `${a}:${b}`;
}
const byHash = new Map([[hashOf(afresh()), kept]]);
const byJson = new Map([[JSON.stringify(afresh()), kept]]);

const remembered = rememberTables(read);

export default {
  job: 'J5: a table handed over afresh is found again',
  size: `A table of streams, ${ROWS.toLocaleString('en-GB')} × ${COLUMNS} cells, two columns of names and four of amounts; new arrays and new strings at every call`,
  input: afresh,
  calls: 1,
  ours: { name: 'found by content', run: remembered },
  atMost: { nanoseconds: 3, of: ROWS * COLUMNS, unit: 'cell' },
  peers: [
    { name: 'reading it again', run: read, goal: 2.5 },
    { name: '64-bit hash of every cell', run: (grid) => byHash.get(hashOf(grid))!, goal: 2.5 },
    { name: 'JSON of it as key', run: (grid) => byJson.get(JSON.stringify(grid))!, goal: 2.5 },
  ],
} satisfies Bench<Grid, Table>;
