import { readPlan } from '../../../src/model/plan/readPlan';
import { firstChangedYear } from '../../../src/model/scenarios/questions/firstChangedYear';

const years = ['2010/11', '2011/12', '2012/13', 'Undated'];
const plan = readPlan([
  [
    ['Stream', ...years],
    ['ABG', 10, 10, 10, 5],
    ['Other', 3, '', '', ''],
  ],
  [
    ['Scenario', 'Target', 'Name', 'Change', 'Value', 'From year'],
    ['Later', 'Stream', 'ABG', 'cut %', 0.1, '2011/12'],
    ['Nothing', 'Stream', 'ABG', 'cut %', 0, ''],
    ['Wrong', 'Stream', 'Nobody’s', 'cut %', 0.1, ''],
  ],
]);

test.each([
  ['Later', '2011/12'],
  ['Nothing', undefined],
  ['Wrong', undefined],
  ['', undefined],
])('of %p it is %p', (scenario, year) => expect(firstChangedYear(plan, scenario, years)).toBe(year));
