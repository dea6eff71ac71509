import { dayOf } from '../../calendar/day';
import { type LegalRule } from './legalRule';
import { mayContribute, ofBasis } from './declare';

/**
 * Co-operation to improve well-being of children: the partners of section 10, and those that the Act of 2009 added
 * and took away. The text of 2009 was read; the day of its coming into force is from memory.
 */
const S10 = 'Section 10 (Children Act 2004)';
const BEGINS = dayOf(2005, 4, 1);
const BOARDS = dayOf(2022, 7, 1);
const WIDENED = dayOf(2010, 1, 12);
const SINCE_2005 = [BEGINS, null] as const;
const AS_ENACTED = [BEGINS, WIDENED - 1] as const;
const SINCE_2010 = [WIDENED, null] as const;

const WIDENING = 'Apprenticeships, Skills, Children and Learning Act 2009 s193';

export const CHILDREN_ACT: readonly LegalRule[] = [
  ofBasis('Children Act cooperation', S10, 'In force', { days: SINCE_2005, source: 'SI 2005/394 art 2' }),
  ...mayContribute(
    S10,
    ['Council', 'District council', 'Police', 'Probation', 'Youth offending team', 'Connexions'],
    { days: SINCE_2005, source: 'Children Act 2004 s10(4)' },
  ),
  ...mayContribute(S10, ['NHS commissioner'], {
    days: [BEGINS, BOARDS - 1],
    source: 'Children Act 2004 s10(4)',
  }),
  ...mayContribute(S10, ['NHS commissioner'], {
    days: [BOARDS, null],
    source: 'Children Act 2004 s10(4), read as it was before integrated care boards',
    verified: false,
  }).map((rule) => ({ ...rule, name: `${rule.name} since 2022` })),
  {
    ...ofBasis('A district beside its county', S10, 'Requires Council', {
      days: SINCE_2005,
      source: 'Children Act 2004 s10(4)(a), read: a district is a partner of its county',
    }),
    partnerType: 'District council',
  },
  ofBasis('The authority in a fund as enacted', S10, 'Requires Council', {
    days: AS_ENACTED,
    source: 'Children Act 2004 s10(6) as enacted',
    verified: false,
  }),
  ...mayContribute(S10, ['School', 'Further education college', 'Jobcentre Plus'], {
    days: SINCE_2010,
    source: WIDENING,
    verified: false,
  }),
  ...mayContribute(S10, ['Learning and Skills Council'], {
    days: AS_ENACTED,
    source: 'Children Act 2004 s10(4) as enacted',
    verified: false,
  }),
];
