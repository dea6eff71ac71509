import { dayOf } from '../../../../src/model/calendar/day';
import { type Cell } from '../../../../src/model/table/grid';

/** The row of a pooled fund whose agreement states everything, by heading. */
export const WHOLE_AGREEMENT: Readonly<Record<string, Cell>> = {
  Kind: 'Pooled fund',
  'Legal basis': 's31',
  Host: 'Council',
  Starts: dayOf(2006, 4, 1),
  Ends: dayOf(2007, 2, 28),
  'Overspend rule': 'Contribution share',
  'Underspend rule': 'Carry forward',
  Signed: dayOf(2006, 6, 1),
  'Pool manager': 'J. Smith',
  Aims: 'fewer placements',
  Functions: 'respite care',
  Variation: 'in writing',
  Review: 'each June',
  Exit: 'six months’ notice',
  'VAT regime': 'the Council’s',
  'Client group': 'disabled children',
  'Staff and goods': 'none',
  Monitoring: 'quarterly reports and an annual return',
};
