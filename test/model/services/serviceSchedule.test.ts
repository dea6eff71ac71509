import { readPlan } from '../../../src/model/plan/readPlan';
import { serviceSchedule } from '../../../src/model/services/serviceSchedule';
import { type Grid } from '../../../src/model/table/grid';

const scheduleOf = (...grids: Grid[]) => {
  const schedule = serviceSchedule(readPlan(grids));
  if (!schedule) throw new Error('There is no schedule.');
  return {
    years: schedule.years,
    lines: schedule.lines.map(({ service, tier, amounts }) => [
      service,
      tier,
      ...amounts.map(({ pence }) => pence),
    ]),
    total: schedule.total.map(({ pence }) => pence),
  };
};

const services: Grid = [
  ['Service', 'Tier'],
  ['Short breaks', 'Targeted'],
  ['CAMHS', 'Level 3'],
  ['Play', 'Universal'],
];

test('money of a pool is counted once: as what the pool spends, not as what is put into it', () => {
  const schedule = scheduleOf(
    services,
    [
      ['Contribution', 'Pool', 'Stream', '2010/11'],
      ['', 'Health pool', 'ABG', 500],
    ],
    [
      ['Allocation', 'Source', 'Service', '2010/11'],
      ['', 'Health pool', 'CAMHS', 500],
      ['', 'ABG', 'Play', 250],
    ],
  );
  expect(schedule.total).toEqual([75000]);
  expect(schedule.lines).toEqual([
    ['Short breaks', 'Targeted', 0],
    ['CAMHS', 'Level 3', 50000],
    ['Play', 'Universal', 25000],
  ]);
});

test('several lines of one service add up, years in order of time and Undated last', () => {
  const schedule = scheduleOf(services, [
    ['Allocation', 'Service', 'Undated', '2011/12', '2010/11'],
    ['', 'CAMHS', 1, 2, 3],
    ['', ' camhs ', 10, 20, 30],
  ]);
  expect(schedule.years).toEqual(['2010/11', '2011/12', 'Undated']);
  expect(schedule.lines[1]).toEqual(['CAMHS', 'Level 3', 3300, 2200, 1100]);
});

test('what goes to no service, or to one that is not in the table, is a line of its own and in the total', () => {
  const allocations = (amount: number): Grid => [
    ['Allocation', 'Service', '2010/11'],
    ['', 'Play', 5],
    ['', '', amount],
    ['', 'Housing', amount],
  ];
  expect(scheduleOf(services, allocations(7)).lines.at(-1)).toEqual(['No service', '', 1400]);
  expect(scheduleOf(services, allocations(7)).total).toEqual([1900]);
  expect(scheduleOf(services, allocations(0)).lines).toHaveLength(3);
});

test('an unknown amount makes its service and the total "at least"', () => {
  const schedule = serviceSchedule(
    readPlan([
      services,
      [
        ['Allocation', 'Service', '2010/11'],
        ['', 'Play', 'tbc'],
        ['', 'CAMHS', 'unknown'],
        ['', 'CAMHS', 93310000],
      ],
    ]),
  );
  expect(schedule?.lines.map(({ amounts }) => amounts[0])).toEqual([
    { pence: 0, atLeast: false, known: true },
    { pence: 9331000000, atLeast: true, known: true },
    { pence: 0, atLeast: true, known: false },
  ]);
  expect(schedule?.total).toEqual([{ pence: 9331000000, atLeast: true, known: true }]);
});

test('unknown money of no service is told too', () =>
  expect(
    serviceSchedule(
      readPlan([
        services,
        [
          ['Allocation', 'Service', '2010/11'],
          ['', '', 'tbc'],
        ],
      ]),
    )?.lines.at(-1),
  ).toMatchObject({ service: 'No service', row: null, amounts: [{ known: false }] }));

test('a table that was not given is absent, not empty', () => {
  expect(serviceSchedule(readPlan([services]))).toBeNull();
  expect(serviceSchedule(readPlan([[['Allocation', '2010/11']]]))).toBeNull();
});
