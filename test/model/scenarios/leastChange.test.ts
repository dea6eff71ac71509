import { readPlan } from '../../../src/model/plan/readPlan';
import { leastChange } from '../../../src/model/scenarios/questions/leastChange';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';

const found = (tables: Grid[], cut: number, name = 'Base') => {
  const steps: Grid = [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
    ['Cut', 1, 'Stream', name, 'cut £', cut, 'pro rata'],
  ];
  const change = leastChange(underScenario(readPlan([...tables, steps]), 'Cut'), '2010/11')!;
  return {
    proved: change.proved,
    lines: change.lines.map(({ service, cut: pence, belowFloor, matchLost }) => [
      service,
      ...[pence, belowFloor, matchLost],
    ]),
  };
};

test('of £2,000,000 the last in Rank are cut first, to their floors, with the match that they lose', () => {
  const services: [string, number, number, number, number | string][] = [
    ['Child protection', 3200000, 3200000, 1, ''],
    ['Placements', 4100000, 3900000, 2, ''],
    ['Family support', 1500000, 1000000, 3, ''],
    ['Attendance', 650000, 400000, 4, ''],
    ['Children’s centres', 2400000, 1200000, 6, 0.4],
    ['Youth', 900000, 0, 5, ''],
  ];
  const tables: Grid[] = [
    [
      ['Stream', '2010/11'],
      ['Base', 12750000],
    ],
    [['Service', 'Match'], ...services.map(([name, , , , match]) => [name, match])],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
      ...services.map(([name, amount]) => ['', 'Base', name, name, amount]),
    ],
    [['Commitment', 'Rank', '2010/11'], ...services.map(([name, , floor, rank]) => [name, rank, floor])],
  ];
  expect(found(tables, 2000000)).toEqual({
    proved: true,
    lines: [
      ['Children’s centres', 120000000, 0, 48000000],
      ['Youth', 80000000, 0, 0],
    ],
  });
});

test('ring-fenced money in a pool pays only for what it may: others bear the cut, and that is proved', () => {
  const tables: Grid[] = [
    [
      ['Stream', 'Ring-fence', '2010/11'],
      ['Grant', 'Homes', 70],
      ['Base', '', 130],
    ],
    [
      ['Contribution', 'Pool', 'Stream', '2010/11'],
      ['', 'P', 'Grant', 70],
      ['', 'P', 'Base', 130],
    ],
    [['Service'], ['Homes'], ['Care'], ['Play']],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
      ['', 'P', 'Homes', 'Homes', 80],
      ['', 'P', 'Care', 'Safe', 60],
      ['', 'P', 'Play', 'Fun', 60],
    ],
    [
      ['Commitment', 'Rank', '2010/11'],
      ['Homes', 3, 0],
      ['Safe', 1, 50],
      ['Fun', 2, 20],
    ],
  ];
  expect(found(tables, 60)).toEqual({
    proved: true,
    lines: [
      ['Play', 4000, 0, 0],
      ['Homes', 1000, 0, 0],
      ['Care', 1000, 0, 0],
    ],
  });
});
