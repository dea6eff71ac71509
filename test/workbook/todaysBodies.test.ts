import { dayOf } from '../../src/model/calendar/day';
import { GROUPS, NATIONS, PARTNER_TYPES } from '../../src/model/plan/declared/words';
import { SHIPPED_RULES } from '../../src/model/pools/law/shippedRules';
import { wordsForBodies } from '../../src/model/pools/law/typeChain';
import { comparable } from '../../src/model/table/heading';
import { type Nation } from '../../src/model/pools/law/nationOfBasis';
import { todaysBodies } from '../../src/workbook/todaysBodies';

const APRIL_2026 = dayOf(2026, 4, 1);
const names = (day: number, nation?: Nation) => todaysBodies(day, nation).map(({ body }) => body);

test('in England in 2026: boards and no trusts of primary care, with the day since when there are boards', () => {
  expect(names(APRIL_2026).slice(0, 4)).toEqual([
    'Integrated care board',
    'NHS England',
    'NHS trust',
    'NHS foundation trust',
  ]);
  expect(todaysBodies(APRIL_2026)[0]).toEqual({
    body: 'Integrated care board',
    type: 'NHS commissioner',
    group: 'Health',
    from: dayOf(2022, 7, 1),
  });
});

test('on the day before boards began, there is none to pick', () => {
  expect(names(dayOf(2022, 6, 30))).not.toContain('Integrated care board');
  expect(names(dayOf(2012, 11, 21))).not.toContain('Police and crime commissioner');
});

test('Scotland has a council, a health board and their joint board, and no integrated care board', () => {
  expect(names(APRIL_2026, 'Scotland').slice(0, 3)).toEqual([
    'Council',
    'Health board',
    'Integration joint board',
  ]);
  expect(names(APRIL_2026, 'Scotland')).not.toContain('Integrated care board');
});

test.each(NATIONS)('%s: every type and group is one that the plan understands', (nation) => {
  const types = [
    ...PARTNER_TYPES,
    ...wordsForBodies(SHIPPED_RULES),
    'health board',
    'integration joint board',
  ];
  const understood = new Set(types.map(comparable));
  for (const { type, group } of todaysBodies(APRIL_2026, nation)) {
    expect(understood).toContain(comparable(type));
    expect(['', ...GROUPS]).toContain(group);
  }
});
