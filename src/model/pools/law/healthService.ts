import { dayOf } from '../../calendar/day';
import { type LegalRule } from './legalRule';
import { mayContribute, ofBasis } from './declare';

/**
 * Partnerships of the health service with local government in England: section 31 of 1999, its successor of 2006,
 * and joint working since integrated care boards. The regulations of 2000 are still those of section 75.
 */
const S31 = 'Section 31 (Health Act 1999)';
const S75 = 'Section 75 (NHS Act 2006)';
const S65Z5 = 'Section 65Z5 (NHS Act 2006)';
const S65Z6 = 'Section 65Z6 (NHS Act 2006)';
const WHILE_31 = [dayOf(2000, 4, 1), dayOf(2007, 2, 28)] as const;
const WHILE_75 = [dayOf(2007, 3, 1), null] as const;
const WHILE_65Z = [dayOf(2022, 7, 1), null] as const;

const REPEAL = { days: WHILE_75, source: 'NHS (Consequential Provisions) Act 2006' };
const PARTNERS_31 = { days: WHILE_31, source: 'SI 2000/617 regs 3 and 7' };
const CONSENT_31 = { days: WHILE_31, source: 'SI 2000/617 reg 7(2): with the consent of its commissioners' };
const PARTNERS_75 = { days: WHILE_75, source: 'SI 2000/617 as continued', verified: false };
const JOINT_WORKING = { days: WHILE_65Z, source: 'NHS Act 2006 ss65Z5-65Z6; SI 2022/642' };

const COUNCILS = ['Council', 'District council'];
const AN_NHS_BODY = 'Requires NHS commissioner or NHS provider';
const A_COUNCIL = 'Requires Council or District council';

export const HEALTH_SERVICE: readonly LegalRule[] = [
  ofBasis('Health Act flexibilities', S31, 'In force', { days: WHILE_31, source: 'SI 2000/617' }),
  ofBasis('Health Act repealed', S31, `Replaced by ${S75}`, REPEAL),
  ...mayContribute(S31, ['NHS commissioner'], PARTNERS_31),
  ...mayContribute(S31, ['NHS provider'], CONSENT_31),
  ...mayContribute(S31, COUNCILS, PARTNERS_31),
  ofBasis(`NHS body in ${S31}`, S31, AN_NHS_BODY, PARTNERS_31),
  ofBasis(`Local authority in ${S31}`, S31, A_COUNCIL, PARTNERS_31),

  ofBasis('NHS Act partnership', S75, 'In force', { days: WHILE_75, source: 'NHS Act 2006 s75' }),
  ...mayContribute(S75, ['NHS commissioner', 'NHS provider', ...COUNCILS], PARTNERS_75),
  ofBasis(`NHS body in ${S75}`, S75, AN_NHS_BODY, PARTNERS_75),
  ofBasis(`Local authority in ${S75}`, S75, A_COUNCIL, PARTNERS_75),

  ...[S65Z5, S65Z6].flatMap((basis) => [
    ofBasis(`Joint working under ${basis}`, basis, 'In force', JOINT_WORKING),
    ...mayContribute(basis, ['NHS commissioner', 'NHS provider', 'Council'], JOINT_WORKING),
    ...mayContribute(basis, ['District council'], { ...JOINT_WORKING, verified: false }),
  ]),
];
