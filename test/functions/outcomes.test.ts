import { called } from './called';
import { excelErrors } from './excelErrors';

beforeAll(excelErrors);

const outcomes = called('OUTCOMES');
const services = [
  ['Service', 'Outcome', 'Units'],
  ['Foster care', 'Staying safe', 330],
  ['Safe as Houses', 'Staying safe', 450],
  ['Residential', 'staying safe', 4],
  ['Schools', 'Enjoying', ''],
  ['Unpaid', 'Being healthy', 3],
];
const allocations = [
  ['Allocation', 'Source', 'Service', 'Evidence', '2006/07'],
  ['a', 'Budget', 'Foster care', '', 6_864_000],
  ['b', 'Budget', 'Safe as Houses', '', 90_000.01],
  ['c', 'Budget', 'Residential', '', 10],
  ['d', 'Budget', 'Schools', '', 'unknown'],
  ['e', 'Budget', 'Elsewhere', '', 5],
];
const rows = (scenario = '', tables: unknown[][][] = [services, allocations]) =>
  outcomes(scenario, '2006/07', tables).slice(1);

test('money by outcome and service, and what one unit costs, rounded once', () =>
  expect(rows()).toEqual([
    ['Staying safe', '', 6_954_010.01, '', '', ''],
    ['Staying safe', 'Foster care', 6_864_000, 330, 20_800, ''],
    ['Staying safe', 'Safe as Houses', 90_000.01, 450, 200, ''],
    ['Staying safe', 'Residential', 10, 4, 2.5, 'Fewer than five: it says little.'],
    ['Enjoying', '', 'unknown', '', '', ''],
    ['Enjoying', 'Schools', 'unknown', 'unknown', 'unknown', ''],
    ['Being healthy', '', 0, '', '', ''],
    ['Being healthy', 'Unpaid', 0, 3, 'unknown', ''],
    ['No outcome', '', 5, '', '', ''],
    ['No outcome', 'Elsewhere', 5, 'unknown', 'unknown', ''],
  ]));

test('the outcomes add up to what is allocated', () => {
  const known = rows('', [services, allocations.filter(([name]) => name !== 'd')]);
  const totals = known.filter(([, service]) => service === '').map(([, , amount]) => Number(amount));
  expect(totals.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(6_954_015.01, 2);
});

test('under a scenario the cost of one follows the cut', () => {
  const streams = [
    ['Stream', '2006/07'],
    ['Budget', 6_954_015.01],
  ];
  const cuts = [
    ['Scenario', 'Target', 'Name', 'Change', 'Value'],
    ['Less', 'Stream', 'Budget', 'cut %', 0.5],
  ];
  const paid = allocations.filter(([name]) => name !== 'd');
  const [, foster] = rows('Less', [services, paid, streams, cuts]);
  expect(foster?.slice(2, 5)).toEqual([3_432_000, 330, 10_400]);
});

test('without its tables it says which is missing', () => {
  expect(() => outcomes('', '2006/07', [allocations])).toThrow('begins with the heading Service');
  expect(() => outcomes('', 'soon', [services, allocations])).toThrow();
});
