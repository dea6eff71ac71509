import { dayOf } from '../../calendar/day';
import { type LegalRule } from './legalRule';
import { countsAs, type Grounds, ofBodies } from './declare';

/**
 * The words that people type for bodies, what each counts as in the law, and how long bodies of a kind existed. A type
 * that outlives its bodies has no days: primary care trusts ended in 2013, NHS commissioners did not. The days of a
 * single body belong in the partner table.
 */
const ALWAYS = [null, null] as const;
const MEMORY = 'from memory';

/** Words for a kind of body, its type, and what is known of its life. */
const kind = (
  words: readonly string[],
  type: string,
  life: (Grounds & { readonly next?: string }) | null = null,
): LegalRule[] => [
  countsAs(words, type, { days: ALWAYS, source: 'Words in use' }),
  ...(life ? [ofBodies(`${words[0]}: its life`, words.join('; '), 'Exists', life)] : []),
  ...(life?.next && life.days[1] !== null
    ? [
        ofBodies(`${words[0]}: what came after`, words.join('; '), `Replaced by ${life.next}`, {
          ...life,
          days: [life.days[1] + 1, null],
        }),
      ]
    : []),
];

const COMMISSIONER = 'NHS commissioner';
const PROVIDER = 'NHS provider';
const COUNCIL = 'Council';
const BEFORE_2013 = [null, dayOf(2013, 3, 31)] as const;
const SINCE_2013 = dayOf(2013, 4, 1);
const BOARDS = dayOf(2022, 7, 1);
const LSC = 'Learning and Skills Council';

export const BODIES: readonly LegalRule[] = [
  ...kind(['PCT', 'primary care trust'], COMMISSIONER, {
    days: BEFORE_2013,
    source: 'SI 2012/3094 reg 12, read: out of SI 2000/617; the day of the end from memory',
    next: 'CCG',
  }),
  ...kind(['SHA', 'StHA', 'strategic health authority'], COMMISSIONER, {
    ...{ days: BEFORE_2013, source: MEMORY, verified: false },
  }),
  ...kind(['CCG', 'clinical commissioning group'], COMMISSIONER, {
    days: [SINCE_2013, BOARDS - 1],
    source: 'SI 2012/3094 reg 12, read, for the first day; the last from memory',
    next: 'ICB',
    verified: false,
  }),
  ...kind(['ICB', 'integrated care board', 'NHS integrated care board'], COMMISSIONER, {
    days: [BOARDS, null],
    source: `Health and Care Act 2022; the day ${MEMORY}`,
    verified: false,
  }),
  ...kind(['NHS England', 'NHSE', 'NHS Commissioning Board'], COMMISSIONER, {
    days: [SINCE_2013, null],
    source: 'SI 2012/3094 reg 12, read; the Bill of May 2026 that would abolish it is not law',
  }),
  ...kind(['NHS trust', 'care trust', 'hospital trust', 'acute trust', 'ambulance trust'], PROVIDER),
  ...kind(['FT', 'NHS foundation trust', 'foundation trust', 'NHS FT'], PROVIDER, {
    ...{ days: [dayOf(2004, 4, 1), null], source: MEMORY, verified: false },
  }),
  ...kind(['county', 'county council', 'shire', 'shire county', 'upper tier council'], COUNCIL),
  ...kind(['unitary', 'unitary authority', 'unitary council', 'UA'], COUNCIL),
  ...kind(['metropolitan borough', 'metropolitan district', 'metropolitan borough council', 'MBC'], COUNCIL),
  ...kind(['London borough', 'London borough council', 'LBC', 'City Corporation'], COUNCIL),
  ...kind(['local authority', 'city council', 'top tier council', 'Isles of Scilly', 'LA'], COUNCIL),
  ...kind(['county borough', 'county borough council'], COUNCIL),
  ...kind(
    ['district', 'borough', 'borough council', 'DC', 'lower tier council', 'shire district'],
    'District council',
  ),
  ...kind(
    ['CA', 'MCA', 'mayoral combined authority', 'combined county authority', 'CCA', 'strategic authority'],
    'Combined authority',
  ),
  ...kind(['police authority'], 'Police', {
    days: [null, dayOf(2012, 11, 21)],
    source: MEMORY,
    verified: false,
    next: 'police and crime commissioner',
  }),
  ...kind(['PCC', 'PFCC', 'police and crime commissioner', 'local policing body', 'OPCC'], 'Police', {
    ...{ days: [dayOf(2012, 11, 22), null], source: MEMORY, verified: false },
  }),
  ...kind(['chief constable', 'police force'], 'Police'),
  ...kind(['YOT', 'YJS', 'youth justice service'], 'Youth offending team'),
  ...kind(['academy', 'MAT', 'academy trust', 'maintained school', 'free school'], 'School'),
  ...kind(['FE college', 'sixth form college', 'college'], 'Further education college'),
  ...kind(['GP', 'GP federation', 'PCN', 'primary care network'], 'GP practice'),
  ...kind(['VCS', 'VCSE', 'charity', 'voluntary sector', 'voluntary organisation'], 'Voluntary'),
  ...kind(['company', 'private provider', 'independent provider', 'care provider'], 'Private'),
  ...kind(['youth support provider', 'Connexions provider'], 'Connexions'),
  ...kind(['LSC'], LSC),
  ...kind(['YPLA', "Young People's Learning Agency"], 'Other', {
    ...{ days: [dayOf(2010, 4, 1), dayOf(2012, 3, 31)], source: MEMORY, verified: false },
  }),
  ...kind(['ESFA', 'Education and Skills Funding Agency'], 'Other', {
    ...{ days: [null, dayOf(2025, 3, 31)], source: `${MEMORY}: into the Department`, verified: false },
  }),
  // of Scotland and Wales: as an NHS commissioner it could pool under the law of England
  ...kind(['health board'], 'Other'),
  ...kind(['NHS board', 'territorial health board', 'local health board', 'LHB'], 'health board'),
  ...kind(['integration joint board'], 'Other'),
  ...kind(['IJB', 'integration authority'], 'integration joint board'),
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
