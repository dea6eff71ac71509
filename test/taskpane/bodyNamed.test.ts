import { dayOf } from '../../src/model/calendar/day';
import { bodyNamed } from '../../src/taskpane/newPlan/bodyNamed';
import { todaysBodies } from '../../src/workbook/todaysBodies';

const offered = todaysBodies(dayOf(2026, 4, 1)).map(({ body }) => body);

test.each([
  ['Vale County Council', 'County council'],
  ['Alderbrook Council', 'Unitary council'],
  ['Mid Vale District Council', 'District council'],
  ['London Borough of Southwark', 'London borough council'],
  ['Vale Combined Authority', 'Combined authority'],
  ['NHS Vale and Coast ICB', 'Integrated care board'],
  ['Alder Community NHS FT', 'NHS foundation trust'],
  ['Alderbrook Hospitals NHS Trust', 'NHS trust'],
  ['Wren Carers Trust', 'Voluntary organisation'],
  ['Fernside Care Ltd', 'Company'],
  ['Vale Police and Crime Commissioner', 'Police and crime commissioner'],
])('%s is taken for one of today’s bodies: %s', (name, body) => {
  expect(bodyNamed(name)).toBe(body);
  expect(offered).toContain(body);
});

test.each([
  ['NHS Forth', 'Scotland', 'Health board'],
  ['Forth IJB', 'Scotland', 'Integration joint board'],
  ['Forth Council', 'Scotland', 'Council'],
  ['Taff University Health Board', 'Wales', 'Local health board'],
  ['Taff County Council', 'Wales', 'Council'],
  ['Wren Carers Trust', 'Scotland', 'Voluntary organisation'],
] as const)('%s is in %s one of its bodies: %s', (name, nation, body) => {
  expect(bodyNamed(name, nation)).toBe(body);
  expect(todaysBodies(dayOf(2026, 4, 1), nation).map((each) => each.body)).toContain(body);
});

test('a name that gives nothing away is taken for none', () => {
  expect(bodyNamed('Somebody')).toBe('');
});
