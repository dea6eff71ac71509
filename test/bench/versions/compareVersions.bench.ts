import { compareVersions } from '../../../src/model/versions/compareVersions';
import { takeVersion } from '../../../src/model/versions/takeVersion';
import { type Version, readVersion } from '../../../src/model/versions/kept/version';
import { type Grid } from '../../../src/model/table/grid';
import { type Bench } from '../bench';

const ROWS = 50_000;
/** Allocations of which one has a penny more. */
const allocations = (pennyAt: number): Grid => [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
  ...Array.from({ length: ROWS }, (_, r) => [
    '',
    `Stream ${r % 60}`,
    `Service ${r % 900}`,
    `Promise ${r % 70}`,
    r + (r === pennyAt ? 0.01 : 0),
    100,
  ]),
];
const version = (pennyAt: number): Version =>
  readVersion(
    JSON.stringify(
      takeVersion('Plan', [{ name: 'Allocations', grid: allocations(pennyAt) }], { sheets: [] }),
    ),
  );
const versions: readonly [Version, Version] = [version(-1), version(777)];

export default {
  job: 'What changed between two versions of a plan',
  size: `${ROWS.toLocaleString('en-GB')} allocation rows, one of which has a penny more`,
  input: () => versions,
  ours: { name: 'Poolbook', run: ([before, after]) => compareVersions(before, after).rows.length },
  peers: [],
  atMost: { nanoseconds: 100_000, of: ROWS, unit: 'row' },
  calls: 1,
} satisfies Bench<readonly [Version, Version], number>;
