import { dayOf } from '../../calendar/day';
import { type LegalRule } from './legalRule';
import { mayContribute, mayDecide, ofBasis } from './declare';

/**
 * Partnerships of the health service with local government in England: section 31 of 1999, its successor of 2006,
 * and joint working since integrated care boards. The regulations of 2000 are still those of section 75. A source says
 * what of it was read; what was not is marked as not verified.
 */
const S31 = 'Section 31 (Health Act 1999)';
const S75 = 'Section 75 (NHS Act 2006)';
const S65Z6 = 'Section 65Z6 (NHS Act 2006)';
const WHILE_31 = [dayOf(2000, 4, 1), dayOf(2007, 2, 28)] as const;
const BEGINS_75 = dayOf(2007, 3, 1);
const BOARDS = dayOf(2022, 7, 1);
/** Royal assent of the Cities and Local Government Devolution Act 2016. */
const DEVOLUTION = dayOf(2016, 1, 28);
const WHILE_75 = [BEGINS_75, null] as const;
const WHILE_65Z = [BOARDS, null] as const;

const REPEAL = { days: WHILE_75, source: 'NHS (Consequential Provisions) Act 2006' };
const PARTNERS_31 = { days: WHILE_31, source: 'SI 2000/617 regs 3 and 7' };
const CONSENT_31 = { days: WHILE_31, source: 'SI 2000/617 reg 7(2): with the consent of its commissioners' };
const COUNCILS_75 = {
  days: WHILE_75,
  source: 'NHS Act 2006 s75(2)(a) and SI 2000/617 reg 3 as amended to 2013, read',
};
const COMMISSIONERS_75 = {
  days: [BEGINS_75, BOARDS - 1] as const,
  source: 'NHS Act 2006 s75(2)(a) and SI 2000/617 as amended by SI 2012/3094 reg 12, read',
};
const BOARDS_75 = {
  days: [BOARDS, null] as const,
  source: 'NHS Act 2006 s75(2)(a), read; SI 2000/617 as amended in 2022, not read',
  verified: false,
};
const PROVIDERS_75 = {
  days: WHILE_75,
  source: 'SI 2000/617 reg 7(2), read: an NHS trust with the consent of its commissioners',
};
const COMBINED_75 = {
  days: [DEVOLUTION, null] as const,
  source:
    'NHS Act 2006 s75(7A)-(7L), read: as an NHS body, for NHS functions that it exercises, only; the day not read',
  verified: false,
};
const BODIES_75 = {
  days: WHILE_75,
  source: 'NHS Act 2006 s75(2)(a)(i) and, for combined authorities, (7A)-(7L), read',
};
const FUND_65Z = { days: WHILE_65Z, source: 'NHS Act 2006 s65Z6(3), read: payments from NHS bodies' };
const DECIDE_65Z = {
  days: WHILE_65Z,
  source: 'NHS Act 2006 ss65Z5 and 65Z6(3), and SI 2022/642, read: no other body is prescribed to pay in',
};

const COUNCILS = ['Council', 'District council'];
const AN_NHS_BODY = 'Requires NHS commissioner or NHS provider';
const A_COUNCIL = 'Requires Council or District council';

/** A section that is often named beside a pool and is no basis for one. */
const noFund = (section: string, what: string, source: string, verified = true): LegalRule =>
  ofBasis(`${section}: no fund`, `Section ${section} (NHS Act 2006)`, `No fund: ${what}`, {
    days: [null, null],
    source,
    verified,
  });

export const HEALTH_SERVICE: readonly LegalRule[] = [
  ofBasis('Health Act flexibilities', S31, 'In force', { days: WHILE_31, source: 'SI 2000/617' }),
  ofBasis('Health Act repealed', S31, `Replaced by ${S75}`, REPEAL),
  ...mayContribute(S31, ['NHS commissioner'], PARTNERS_31),
  ...mayContribute(S31, ['NHS provider'], CONSENT_31),
  ...mayContribute(S31, COUNCILS, PARTNERS_31),
  ofBasis(`NHS body in ${S31}`, S31, AN_NHS_BODY, PARTNERS_31),
  ofBasis(`Local authority in ${S31}`, S31, A_COUNCIL, PARTNERS_31),

  ofBasis('NHS Act partnership', S75, 'In force', { days: WHILE_75, source: 'NHS Act 2006 s75' }),
  ...mayContribute(S75, ['NHS commissioner'], COMMISSIONERS_75),
  ...mayContribute(S75, ['NHS commissioner'], BOARDS_75).map((rule) => ({
    ...rule,
    name: `${rule.name} since 2022`,
  })),
  ...mayContribute(S75, ['NHS provider'], PROVIDERS_75),
  ...mayContribute(S75, COUNCILS, COUNCILS_75),
  ...mayContribute(S75, ['Combined authority'], COMBINED_75),
  ofBasis(
    `NHS body in ${S75}`,
    S75,
    'Requires NHS commissioner, NHS provider or Combined authority',
    BODIES_75,
  ),
  ofBasis(`Local authority in ${S75}`, S75, A_COUNCIL, COUNCILS_75),

  ofBasis(`Pooled fund under ${S65Z6}`, S65Z6, 'In force', FUND_65Z),
  ...mayContribute(S65Z6, ['NHS commissioner', 'NHS provider'], FUND_65Z),
  ...mayDecide(S65Z6, ['Council', 'Combined authority'], DECIDE_65Z),

  noFund(
    '65Z5',
    `functions are exercised jointly or by one for another, and a fund rests on ${S65Z6}`,
    'NHS Act 2006 s65Z5, read',
  ),
  noFund('256', 'a payment by an NHS body to a council or housing body', 'NHS Act 2006 s256, read'),
  noFund('257', 'a payment by an NHS body to a voluntary organisation', 'NHS Act 2006 s257, read'),
  noFund('76', 'a payment by a council to an NHS body', 'NHS Act 2006 s76, read'),
  noFund(
    '223GA',
    `NHS England designates money of the Better Care Fund, and the fund rests on ${S75}`,
    'NHS Act 2006 ss223B(6) and 223GA, read; conditions on failure not read',
  ),
];
