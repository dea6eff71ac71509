import { table } from '../pools/riskShare/pool';
import { named } from './find';

const STREAMS = table(
  'Stream',
  { Stream: 'NHS minimum', 'Ring-fence': '', '2025/26': 60 },
  { Stream: 'Adaptations grant', 'Ring-fence': 'Homes', '2025/26': 10 },
  { Stream: 'Public health', 'Ring-fence': '', '2025/26': 5 },
);
const POOLS = table('Pool', { Pool: 'BCF' });
const PUT_IN = table(
  'Contribution',
  { Pool: 'BCF', Stream: 'NHS minimum', '2025/26': 60 },
  { Pool: 'BCF', Stream: 'Adaptations grant', '2025/26': 10 },
  { Pool: 'BCF', Stream: 'Public health', 'In kind': 'Yes', '2025/26': 5 },
);
const SERVICES = table(
  'Service',
  { Service: 'Falls', Purpose: 'Health' },
  { Service: 'Adaptations', Purpose: 'Homes' },
);
const found = (...lines: Record<string, string | number>[]) =>
  named('Stream does not fit its pool', STREAMS, POOLS, PUT_IN, SERVICES, table('Allocation', ...lines)).map(
    ({ sentence }) => sentence,
  );

test('a stream that puts nothing, or only in kind, into the pool is named with the line', () =>
  expect(
    found({ Allocation: 'A1', Source: 'BCF', Service: 'Falls', Stream: 'Public health', '2025/26': 5 }),
  ).toEqual(['A1 names Public health as what pays for it, and Public health puts nothing into BCF.']));

test('a stream that may not pay for the service by its ring-fence', () =>
  expect(found({ Source: 'BCF', Service: 'Falls', Stream: 'Adaptations grant', '2025/26': 5 })).toEqual([
    'The Allocation table, row 1, names Adaptations grant as what pays for Falls, but Adaptations grant may pay only for Homes.',
  ]));

test('two lines that name one stream and take a penny too much together', () =>
  expect(
    found(
      { Source: 'BCF', Service: 'Falls', Stream: 'NHS minimum', '2025/26': 30 },
      { Source: 'BCF', Service: 'Adaptations', Stream: 'NHS minimum', '2025/26': 30.01 },
    ),
  ).toEqual([
    'The lines of BCF that name NHS minimum come to £60.01 in 2025/26, and it puts in £60: £0.01 too much.',
  ]));

test('a line that a stream pays itself names no other', () => {
  expect(found({ Allocation: 'A1', Source: 'Public health', Stream: 'NHS minimum', '2025/26': 5 })).toEqual([
    'A1 is paid by the stream Public health and names NHS minimum under Stream: leave that blank, or name a pool as its Source.',
  ]);
  expect(found({ Source: 'Public health', Stream: 'Public health', '2025/26': 5 })).toEqual([]);
});

test('lines that fit, and lines that name none, are in order', () =>
  expect(
    found(
      { Source: 'BCF', Service: 'Adaptations', Stream: 'Adaptations grant', '2025/26': 10 },
      { Source: 'BCF', Service: 'Falls', Stream: '', '2025/26': 90 },
    ),
  ).toEqual([]));
