import { dayOf } from '../../calendar/day';
import { type LegalRule } from './legalRule';
import { mayContribute, ofBasis } from './declare';

/**
 * Scotland and Wales, as a first step: enough that a plan there gives no false finding. In Scotland a council and a
 * health board delegate functions to an integration joint board and pay it, and the sums for large hospitals are set
 * aside; in Wales a health board and councils pool. None of these texts was read whole: every row is to be confirmed.
 */
const SCOTLAND = 'Section 1 (Public Bodies (Joint Working) (Scotland) Act 2014)';
const WALES_2006 = 'Section 33 (NHS (Wales) Act 2006)';
const WALES_2014 = 'Section 167 (Social Services and Well-being (Wales) Act 2014)';
const UNREAD = { verified: false } as const;
const INTEGRATED = {
  days: [dayOf(2014, 4, 1), null] as const,
  source: '2014 asp 9, notes and guidance read, the day from memory',
  ...UNREAD,
};
const WELSH_2006 = { days: [dayOf(2007, 3, 1), null] as const, source: 'from memory', ...UNREAD };
const WELSH_2014 = {
  days: [dayOf(2016, 4, 6), null] as const,
  source: '2014 anaw 4 s167 and WSI 2015/1989 reg 19, read in part',
  ...UNREAD,
};

export const OTHER_NATIONS: readonly LegalRule[] = [
  ofBasis('Integration in Scotland', SCOTLAND, 'In force', INTEGRATED),
  ...mayContribute(SCOTLAND, ['Council', 'health board', 'integration joint board'], INTEGRATED),
  ofBasis('Health board in Scotland', SCOTLAND, 'Requires health board', INTEGRATED),
  ofBasis('Council in Scotland', SCOTLAND, 'Requires Council', INTEGRATED),
  ofBasis('Partnerships in Wales', WALES_2006, 'In force', WELSH_2006),
  ...mayContribute(WALES_2006, ['Council', 'health board'], WELSH_2006),
  ofBasis('Regional partnerships in Wales', WALES_2014, 'In force', WELSH_2014),
  ...mayContribute(WALES_2014, ['Council', 'health board'], WELSH_2014),
];
