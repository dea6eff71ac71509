import { type Cell } from '../../../src/model/table/grid';
import { named } from './find';

const SERVICES = [
  ['Service', 'Purpose'],
  ['Community nursing', 'Out of hospital'],
  ['Home care', 'Adult social care'],
  ['Adaptations', 'Home adaptations'],
];
const plan = (
  streams: readonly (readonly [string, string, number])[],
  spent: readonly (readonly [string, Cell])[],
) => [
  [['Stream', 'Ring-fence', '2025/26'], ...streams.map((stream) => [...stream])],
  [
    ['Contribution', 'Pool', 'Stream', '2025/26'],
    ...streams.map(([stream, , amount]) => ['', 'BCF', stream, amount]),
  ],
  SERVICES,
  [
    ['Allocation', 'Source', 'Service', '2025/26'],
    ...spent.map(([service, amount]) => ['', 'BCF', service, amount]),
  ],
];
const found = (...of: Parameters<typeof plan>) =>
  named('Ring-fence breached', ...plan(...of)).map(({ subject, year, amount, sentence }) => ({
    ...{ subject, year, amount },
    sentence,
  }));
const MINIMUM = ['NHS minimum', '', 560] as const;
const CARE = ['Care grant', 'Adult social care', 260] as const;
const HOMES = ['Facilities grant', 'Home adaptations', 70] as const;

test('a pool that pays only for nursing spends £330 of two grants that may not pay for it', () =>
  expect(found([MINIMUM, CARE, HOMES], [['Community nursing', 890]])).toEqual([
    {
      subject: 'Care grant; Facilities grant',
      year: '2025/26',
      amount: 33000,
      sentence:
        'BCF spends £330 of ring-fenced money on Community nursing in 2025/26: £260 of Care grant, which may pay only for Adult social care and £70 of Facilities grant, which may pay only for Home adaptations. Spend more of the pool on that, or put in other money.',
    },
  ]));
test('a pool of one grant only, of which £10 goes to something else', () =>
  expect(
    found(
      [HOMES],
      [
        ['Adaptations', 60],
        ['Home care', 10],
      ],
    ),
  ).toMatchObject(
    [{ subject: 'Facilities grant', amount: 1000, sentence: /£10 .* on Home care/ }].map(
      ({ sentence, ...rest }) => ({ ...rest, sentence: expect.stringMatching(sentence) as string }),
    ),
  ));
test('nothing is said where other money can pay for the rest', () =>
  expect(
    found(
      [MINIMUM, CARE, HOMES],
      [
        ['Community nursing', 560],
        ['Home care', 260],
        ['Adaptations', 70],
      ],
    ),
  ).toEqual([]));
test('what the pool has left over is not spent on anything', () => {
  expect(found([MINIMUM, HOMES], [['Community nursing', 560]])).toEqual([]);
  expect(found([MINIMUM, HOMES], [['Community nursing', 561]])).toMatchObject([{ amount: 100 }]);
});
test('two grants that compete for the same service are counted once', () =>
  expect(
    found(
      [CARE, ['Winter grant', 'Home care; Adaptations', 100], HOMES],
      [
        ['Home care', 260],
        ['Adaptations', 120],
        ['Community nursing', 50],
      ],
    ),
  ).toMatchObject([{ subject: 'Winter grant', amount: 5000 }]));
test('an amount that nobody knows may be what the money pays for', () =>
  expect(
    found(
      [MINIMUM, HOMES],
      [
        ['Community nursing', 630],
        ['Adaptations', 'unknown'],
      ],
    ),
  ).toEqual([]));
