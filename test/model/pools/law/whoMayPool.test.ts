import { type Day, dayOf, formatDay } from '../../../../src/model/calendar/day';
import { PARTNER_TYPES } from '../../../../src/model/plan/declared/words';
import { legalChecks } from '../../../../src/model/pools/law/legalChecks';
import { SHIPPED_RULES } from '../../../../src/model/pools/law/shippedRules';

/** What is to be checked before bodies of a type contribute under a basis on one day. */
const on = (day: Day, basis: string, type: string) =>
  legalChecks(SHIPPED_RULES, basis, type, { from: day, to: day });

const S31 = 'Section 31 (Health Act 1999)';
const S75 = 'Section 75 (NHS Act 2006)';
const S10 = 'Section 10 (Children Act 2004)';
const S65Z6 = 'Section 65Z6 (NHS Act 2006)';
const WIDENED = dayOf(2010, 1, 12);

const HEALTH = ['NHS commissioner', 'NHS provider', 'Council', 'District council'];
const CHILDREN = [
  'Council',
  'District council',
  'NHS commissioner',
  'Police',
  'Probation',
  'Youth offending team',
  'Connexions',
];
const ADDED = ['School', 'Further education college', 'Jobcentre Plus'];
const LSC = 'Learning and Skills Council';

/** Who may contribute under each basis from its first day, and from 12 January 2010. */
const MATRIX: readonly { basis: string; begins: Day; ends: Day | null; types: readonly string[] }[] = [
  { basis: S31, begins: dayOf(2000, 4, 1), ends: dayOf(2007, 2, 28), types: HEALTH },
  { basis: S75, begins: dayOf(2016, 1, 28), ends: null, types: [...HEALTH, 'Combined authority'] },
  { basis: S10, begins: dayOf(2005, 4, 1), ends: WIDENED - 1, types: [...CHILDREN, LSC] },
  { basis: S10, begins: WIDENED, ends: null, types: [...CHILDREN, ...ADDED] },
  { basis: S65Z6, begins: dayOf(2022, 7, 1), ends: null, types: ['NHS commissioner', 'NHS provider'] },
];

describe.each(MATRIX)('$basis from its day $begins', ({ basis, begins, ends, types }) => {
  const inForceBefore = basis === S75 || (basis === S10 && begins === WIDENED);

  test.each(PARTNER_TYPES.map((type) => [type, types.includes(type)] as const))(
    'a body of the type %s may contribute on its first day: %s',
    (type, may) => {
      const found = on(begins, basis, type);
      if (may) expect(found).toEqual([]);
      else
        expect(found.join(' ')).toMatch(
          /no rule lets (a body of the type|it contribute)|is not among those that may contribute|no longer exists/,
        );
    },
  );

  test.each(types)('the day before, a body of the type %s is told', (type) => {
    const found = on(begins - 1, basis, type);
    if (!inForceBefore)
      expect(found).toEqual([
        expect.stringContaining(`${basis} is not in force on ${formatDay(begins - 1)}; it applies from`),
      ]);
    else if (type === 'Combined authority')
      expect(found).toEqual([expect.stringMatching(/is not among .* on 27 January 2016; it applies from/)]);
    else if (ADDED.includes(type))
      expect(found).toEqual([
        expect.stringMatching(
          /is not among .* on 11 January 2010; it applies from 12 January 2010 \(.*s193, not verified\)\.$/,
        ),
      ]);
    else expect(found).toEqual([]);
  });

  test.each(types)('on its last day a body of the type %s may', (type) =>
    expect(on(ends ?? dayOf(2030, 3, 31), basis, type)).toEqual([]),
  );

  test('the day after its last day is told', () => {
    if (ends === null) return expect(on(dayOf(2040, 1, 1), basis, 'NHS commissioner')).toEqual([]);
    const found = on(ends + 1, basis, types.at(-1)!);
    expect(found).toHaveLength(1);
    return expect(found[0]).toMatch(
      basis === S31
        ? /^from 1 March 2007 .* is replaced by Section 75 \(NHS Act 2006\)/
        : /on 12 January 2010; it applies from 1 April 2005 to 11 January 2010 .*not verified/,
    );
  });
});

describe('bodies that come and go', () => {
  test('the Learning and Skills Council is there on 31 March 2010, and on 1 April 2010 its successors are named', () => {
    expect(on(dayOf(2010, 3, 31), S10, LSC)).toEqual([expect.not.stringContaining('no longer exists')]);
    expect(on(dayOf(2010, 4, 1), S10, LSC)).toContainEqual(
      "the Learning and Skills Council no longer exists on 1 April 2010: name its successor, Young People's Learning Agency, Skills Funding Agency or National Apprenticeship Service (ASCL Act 2009 s123).",
    );
  });
  test('an NHS commissioner outlives primary care trusts', () =>
    expect(
      legalChecks(SHIPPED_RULES, S75, 'NHS commissioner', {
        from: dayOf(2007, 3, 1),
        to: dayOf(2024, 3, 31),
      }),
    ).toEqual([]));
});

describe('a life that crosses several days hears of each', () => {
  test('section 31 from 1999 to 2010: not yet in force, then replaced', () => {
    const found = legalChecks(SHIPPED_RULES, S31, 'Council', {
      from: dayOf(1999, 6, 30),
      to: dayOf(2010, 3, 31),
    });
    expect(found).toEqual([
      expect.stringMatching(/not in force on 30 June 1999/),
      expect.stringMatching(/^from 1 March 2007/),
    ]);
  });
  test('a pool that begins after the repeal is told the day of the repeal, not its own', () =>
    expect(
      legalChecks(SHIPPED_RULES, S31, 'Council', { from: dayOf(2008, 4, 1), to: dayOf(2010, 3, 31) }),
    ).toEqual([expect.stringMatching(/^from 1 March 2007/)]));
  test('words that name two bases are looked at under both', () =>
    expect(
      legalChecks(SHIPPED_RULES, 'Section 31 Health Act 1999 or Section 10 Children Act 2004', 'Council', {
        from: dayOf(2005, 4, 1),
        to: dayOf(2010, 3, 31),
      }),
    ).toEqual([expect.stringMatching(/^from 1 March 2007 Section 31/)]));
});
