import { dayOf } from '../../../src/model/calendar/day';
import { legalChecks } from '../../../src/model/pools/law/legalChecks';
import { type LegalRule, readBasis } from '../../../src/model/pools/law/legalRule';
import { SHIPPED_RULES } from '../../../src/model/pools/law/shippedRules';

const check = (basis: string, type: string, from: number | null, to: number | null) =>
  legalChecks(SHIPPED_RULES, basis, type, { from, to });

describe('a basis is its section and, where named, its Act', () => {
  test.each([
    ['Section 31', { section: '31', act: '' }],
    ['s31 agreement', { section: '31', act: '' }],
    ['s. 31 of the Health Act 1999', { section: '31', act: 'health act 1999' }],
    ['Section 31 (Health Act, 1999)', { section: '31', act: 'health act 1999' }],
    ['Section 31 Local Government Act 2003', { section: '31', act: 'local government act 2003' }],
    ['section 75 National Health Service Act 2006', { section: '75', act: 'nhs act 2006' }],
    [
      'a pooled budget under section 10 of the Children Act 2004',
      { section: '10', act: 'children act 2004' },
    ],
  ])('%s', (text, basis) => expect(readBasis(text)).toEqual(basis));
  test('words without a section are none', () => expect(readBasis('a gentlemen’s agreement')).toBeNull());
});

describe('Section 31 of the Health Act 1999', () => {
  test('from 1 April 2000 to 28 February 2007 a council and the NHS may', () => {
    for (const type of ['Council', 'District council', 'NHS commissioner', 'NHS provider'])
      expect(check('Section 31', type, dayOf(2000, 4, 1), dayOf(2007, 2, 28))).toEqual([]);
  });
  test('the day before it began is a check', () =>
    expect(check('Section 31', 'Council', dayOf(2000, 3, 31), dayOf(2007, 2, 28))[0]).toMatch(
      /not in force on 31 March 2000; it applies from 1 April 2000 to 28 February 2007/,
    ));
  test('an agreement from 2006 to 2010 turns on 1 March 2007, with its successor and its source, once', () =>
    expect(check('s31 Health Act 1999', 'NHS commissioner', dayOf(2006, 4, 1), dayOf(2010, 3, 31))).toEqual([
      'from 1 March 2007 Section 31 (Health Act 1999) is replaced by Section 75 (NHS Act 2006) (NHS (Consequential Provisions) Act 2006).',
    ]));
  test('one without an end crosses it too', () =>
    expect(check('s31', 'Council', dayOf(2006, 4, 1), null)).toHaveLength(1));
  test('section 31 of the Local Government Act 2003 is not it', () =>
    expect(check('Section 31 Local Government Act 2003', 'Council', dayOf(2006, 4, 1), null)).toEqual([
      'no rule says that Section 31 Local Government Act 2003 is a basis for pooling.',
    ]));
  test('a police force is not among its bodies', () =>
    expect(check('s31', 'Police', dayOf(2006, 4, 1), dayOf(2007, 2, 28))[0]).toMatch(
      /no rule lets a body of the type Police contribute/,
    ));
});

test('Section 75 begins on 1 March 2007', () => {
  expect(check('Section 75', 'Council', dayOf(2007, 3, 1), null)).toEqual([]);
  expect(check('Section 75', 'Council', dayOf(2007, 2, 28), null)[0]).toMatch(
    /not in force on 28 February 2007/,
  );
});

describe('Section 10 of the Children Act 2004', () => {
  test.each(['School', 'Further education college', 'Jobcentre Plus'])(
    'a %s may from 12 January 2010',
    (type) => {
      expect(check('Section 10', type, dayOf(2010, 1, 12), null)).toEqual([]);
      expect(check('Section 10', type, dayOf(2010, 1, 11), null)[0]).toMatch(
        /on 11 January 2010; it applies from 12 January 2010 .*not verified/,
      );
    },
  );
  test('the Learning and Skills Council may until 11 January 2010 and exists until 31 March 2010', () => {
    const lsc = 'Learning and Skills Council';
    expect(check('Section 10', lsc, dayOf(2006, 4, 1), dayOf(2010, 1, 11))).toEqual([]);
    expect(check('Section 10', lsc, dayOf(2006, 4, 1), dayOf(2010, 1, 12))).toHaveLength(1);
    expect(check('Section 10', lsc, dayOf(2006, 4, 1), dayOf(2010, 4, 1))[1]).toMatch(
      /no longer exists on 1 April 2010: name its successor/,
    );
  });
  test.each(['GP practice', 'Voluntary', 'Private'])('a %s never may', (type) =>
    expect(check('Section 10', type, dayOf(2006, 4, 1), null)[0]).toMatch(/an aligned budget needs none/),
  );
  test('a body of no type is tested for the basis alone', () =>
    expect(check('Section 10', '', dayOf(2006, 4, 1), null)).toEqual([]));
  test('without a first day it begins with the basis', () =>
    expect(check('Section 10', 'Police', null, null)).toEqual([]));
});

test('two rules that meet leave no gap, two that do not leave one', () => {
  const part = (from: number, to: number): LegalRule => ({
    name: '',
    basis: 'Section 1',
    partnerType: '',
    from,
    to,
    effect: 'In force',
    source: '',
    verified: true,
  });
  const life = { from: 10, to: 30 };
  expect(legalChecks([part(20, 30), part(1, 19)], 's1', '', life)).toEqual([]);
  expect(legalChecks([part(21, 30), part(1, 19)], 's1', '', life)).toHaveLength(1);
});
