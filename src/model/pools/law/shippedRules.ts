import { dayOf, type Day } from '../../calendar/day';
import { type LegalRule } from './legalRule';

/**
 * The rules that ship with the add-in, for plans that have no Law table of their own. They say what to check with a
 * lawyer, never what is lawful; what was not read in its own text is marked as not verified.
 */
const S31 = 'Section 31 (Health Act 1999)';
const S75 = 'Section 75 (NHS Act 2006)';
const S10 = 'Section 10 (Children Act 2004)';
const S31_BEGINS = dayOf(2000, 4, 1);
const S31_ENDS = dayOf(2007, 2, 28);
const S75_BEGINS = dayOf(2007, 3, 1);
const S10_BEGINS = dayOf(2005, 4, 1);
const WIDENED = dayOf(2010, 1, 12);

const rule = (
  name: string,
  basis: string,
  effect: string,
  [from, to]: readonly [Day | null, Day | null],
  source: string,
  { verified = true, partnerType = '' }: { verified?: boolean; partnerType?: string } = {},
): LegalRule => ({ name, basis, partnerType, from, to, effect, source, verified });

const mayContribute = (
  basis: string,
  types: readonly string[],
  days: readonly [Day | null, Day | null],
  source: string,
  verified = true,
) =>
  types.map((partnerType) =>
    rule(`${partnerType} under ${basis}`, basis, 'May contribute', days, source, { verified, partnerType }),
  );

const NHS_AND_COUNCILS = ['NHS commissioner', 'NHS provider', 'Council', 'District council'];

export const SHIPPED_RULES: readonly LegalRule[] = [
  rule('Health Act flexibilities', S31, 'In force', [S31_BEGINS, S31_ENDS], 'SI 2000/617'),
  rule(
    'Health Act repealed',
    S31,
    `Replaced by ${S75}`,
    [S75_BEGINS, null],
    'NHS (Consequential Provisions) Act 2006',
  ),
  rule('NHS Act partnership', S75, 'In force', [S75_BEGINS, null], 'NHS Act 2006 s75'),
  rule('Children Act cooperation', S10, 'In force', [S10_BEGINS, null], 'SI 2005/394 art 2'),
  ...mayContribute(S31, NHS_AND_COUNCILS, [S31_BEGINS, S31_ENDS], 'SI 2000/617 regs 3 and 7'),
  ...mayContribute(S75, NHS_AND_COUNCILS, [S75_BEGINS, null], 'SI 2000/617 as continued', false),
  ...mayContribute(
    S10,
    [
      'Council',
      'District council',
      'NHS commissioner',
      'Police',
      'Probation',
      'Youth offending team',
      'Connexions',
    ],
    [S10_BEGINS, null],
    'Children Act 2004 s10(4)',
  ),
  ...mayContribute(
    S10,
    ['School', 'Further education college', 'Jobcentre Plus'],
    [WIDENED, null],
    'Apprenticeships, Skills, Children and Learning Act 2009 s193',
    false,
  ),
  ...mayContribute(
    S10,
    ['Learning and Skills Council'],
    [S10_BEGINS, WIDENED - 1],
    'Children Act 2004 s10(4) as enacted',
    false,
  ),
  rule('Learning and Skills Council closed', '', 'Exists', [null, dayOf(2010, 3, 31)], 'ASCL Act 2009 s123', {
    partnerType: 'Learning and Skills Council',
  }),
];
