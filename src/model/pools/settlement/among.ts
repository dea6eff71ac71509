import { type Pence } from '../../money/pence';
import { type Settlement } from './settlementRule';

/** A settlement in which the partners bear all that is assigned. */
export const among = (shares: readonly Pence[], unallocated: Pence = 0): Settlement => ({
  shares,
  unallocated,
  reserve: 0,
  carried: 0,
});

/** All for one partner. */
export const borneBy = (partner: number, amount: Pence, partners: number): Pence[] =>
  Array.from({ length: partners }, (_, p) => (p === partner ? amount : 0));
