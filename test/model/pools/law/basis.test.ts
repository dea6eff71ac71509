import { dayOf } from '../../../../src/model/calendar/day';
import { legalChecks } from '../../../../src/model/pools/law/legalChecks';
import { type LegalRule, readBases, readBasis } from '../../../../src/model/pools/law/legalRule';
import { SHIPPED_RULES } from '../../../../src/model/pools/law/shippedRules';

describe('how officers write a basis', () => {
  test.each([
    ['s31 HA', '31', 'health act'],
    ['s31 HA 1999', '31', 'health act 1999'],
    ['s31 LGA 2003', '31', 'local government act 2003'],
    ['Health Act 1999, s31', '31', 'health act 1999'],
    ['Local Government Act 2003 section 31', '31', 'local government act 2003'],
    ['under section 31 of the Local Government Act', '31', 'local government act'],
    ['s.10 of the Children Act', '10', 'children act'],
    ['Sect. 75, NHSA 2006', '75', 'nhs act 2006'],
    ['Section 75 agreement, under which the partners act together', '75', ''],
    ['Section 75 agreement with the HA', '75', ''],
    ['section 65Z6 of the National Health Service Act 2006', '65z6', 'nhs act 2006'],
  ])('%s', (text, section, act) => expect(readBasis(text)).toEqual({ section, act }));

  test.each([
    [
      'Section 31 (Health Act 1999) or Section 10 (Children Act 2004)',
      ['31 health act 1999', '10 children act 2004'],
    ],
    ['Health Act 1999 s31 and Children Act 2004 s10', ['31 health act 1999', '10 children act 2004']],
    ['ss65Z5-65Z6 NHS Act 2006', ['65z5 nhs act 2006', '65z6 nhs act 2006']],
    ['Section 75 of the NHS Act, 2006', ['75 nhs act 2006']],
    ['s75, 2006 to 2010', ['75 ']],
    ['by goodwill', []],
  ])('%s names each', (text, bases) =>
    expect(readBases(text).map(({ section, act }) => `${section} ${act}`)).toEqual(bases),
  );
});

describe('which law is meant', () => {
  const council = (basis: string) =>
    legalChecks(SHIPPED_RULES, basis, 'Council', { from: dayOf(2006, 4, 1), to: dayOf(2007, 2, 28) });
  test.each(['s31', 'Section 31 HA', 's31 of the Health Act', 'Health Act 1999 s.31'])(
    '%s is the Health Act’s',
    (basis) => expect(council(basis)).toEqual([]),
  );
  test.each(['s31 LGA 2003', 'Local Government Act 2003, s31', 'section 31 of the Local Government Act'])(
    '%s is another',
    (basis) => expect(council(basis)).toEqual([`no rule says that ${basis} is a basis for pooling.`]),
  );
});

describe('rules of a partnership’s own', () => {
  const rule = (effect: string, more: Partial<LegalRule> = {}): LegalRule => ({
    name: '',
    basis: '',
    partnerType: '',
    from: null,
    to: null,
    effect,
    source: '',
    verified: true,
    ...more,
  });
  const basis = rule('In force', { basis: 'Section 1' });
  const may = rule('May contribute', { basis: 'Section 1' });
  const life = { from: 10, to: 30 };
  test('a body that is replaced, without a row that says when it existed', () => {
    const law = [basis, may, rule('replaced by Commissioner', { partnerType: 'Police', from: 20 })];
    expect(legalChecks(law, 's1', 'Police', life)).toEqual([
      'the Police no longer exists on 19 January 1900: name its successor, Commissioner.',
    ]);
    expect(legalChecks(law, 's1', 'Council', life)).toEqual([]);
  });
  test('a body that is not there yet', () =>
    expect(
      legalChecks([basis, may, rule('Exists', { partnerType: 'Police', from: 11 })], 's1', 'Police', life),
    ).toEqual(['the Police does not exist yet on 9 January 1900.']));
  test('a rule that ends before it begins covers no day', () =>
    expect(legalChecks([{ ...basis, from: 30, to: 10 }, may], 's1', 'Police', life)).toHaveLength(1));
});
