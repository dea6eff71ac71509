import { plainCells } from '../../src/excel/reading/cells';
import { planNameFrom } from '../../src/excel/reading/planName';
import { PLAN_NAMES } from '../../src/workbook/layout/inputSheet';

test('an error cell is told from the same letters typed as text', () => {
  expect(plainCells([['#N/A', '#N/A']], [['Error', 'String']])).toEqual([[{ error: '#N/A' }, '#N/A']]);
});

test('an error that only new versions of Excel have is that error, and one that nobody knows a wrong value', () => {
  expect(plainCells([['#FIELD!', '#NEWEST!']], [['Error', 'Error']])).toEqual([
    [{ error: '#FIELD!' }, { error: '#VALUE!' }],
  ]);
});

test('blanks are null, and zeros and FALSE are not blanks', () => {
  expect(plainCells([['', '', 0, false]], [['Empty', 'String', 'Double', 'Boolean']])).toEqual([
    [null, null, 0, false],
  ]);
});

test('the plan is called what is typed, else what the workbook is called', () => {
  expect(planNameFrom(' Coventry ', 'Book1.xlsx')).toBe('Coventry');
  expect(planNameFrom(2010, 'Book1.xlsx')).toBe('2010');
  expect(planNameFrom('', 'Our plan.2010.xlsm')).toBe('Our plan.2010');
  expect(planNameFrom(null, 'Book1')).toBe('Book1');
});

test('a second plan’s name cell is known too, and a name that only begins alike is not', () => {
  expect(
    ['Poolbook_plan', 'poolbook_PLAN2', 'Poolbook_planning', 'My_Poolbook_plan'].map((name) =>
      PLAN_NAMES.test(name),
    ),
  ).toEqual([true, true, false, false]);
});
