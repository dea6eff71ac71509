import { dayOf } from '../../calendar/day';
import { type LegalRule } from './legalRule';
import { ofBodies } from './declare';

/**
 * How long bodies of a type existed. A type that outlives its bodies has no row: primary care trusts ended in
 * 2013, NHS commissioners did not, and the days of a single body belong in the partner table.
 */
const LSC = 'Learning and Skills Council';

export const BODIES: readonly LegalRule[] = [
  ofBodies(`${LSC} closed`, LSC, 'Exists', {
    days: [null, dayOf(2010, 3, 31)],
    source: 'ASCL Act 2009 s123',
  }),
  ofBodies(
    `${LSC} succeeded`,
    LSC,
    "Replaced by Young People's Learning Agency, Skills Funding Agency, National Apprenticeship Service",
    { days: [dayOf(2010, 4, 1), null], source: 'ASCL Act 2009; Children & Young People Now on the handover' },
  ),
];
