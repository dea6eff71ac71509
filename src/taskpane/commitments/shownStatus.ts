import { type CommitmentLine, uncertainShare } from '../../model/commitments/commitmentSchedule';
import { type CommitmentStatus } from '../../model/commitments/status';
import { formatShare } from '../../model/money/formatShare';
import { sumInWords } from '../look/AmountCell';

/** The status of a commitment in a year: its own, or kept on money of which some is not confirmed. */
export type ShownStatus = CommitmentStatus | 'At risk';

/** In the order in which they are listed. */
export const SHOWN_STATUSES: readonly ShownStatus[] = [
  'Kept',
  'At risk',
  'Broken',
  'Unfunded',
  'Not known',
  'No floor',
];

/**
 * The status of a commitment.
 *
 * @param certaintyTold whether the plan says of any stream how certain it is; where it does not, nothing is at risk
 */
export function shownStatus(line: CommitmentLine, certaintyTold: boolean): ShownStatus {
  if (line.status !== 'Kept' || !certaintyTold) return line.status;
  const share = uncertainShare(line);
  return typeof share === 'number' && share > 0 ? 'At risk' : 'Kept';
}

/** What a commitment gets in a year and what it needs, to the penny. */
export function statusInWords(line: CommitmentLine, status: ShownStatus): string {
  const { funded, floor, shortfall } = line;
  if (status === 'No floor') return 'No floor';
  if (status === 'Unfunded') return `Floor ${sumInWords(floor)}, and no allocation names it`;
  const gets = `Gets ${sumInWords(funded)}, floor ${sumInWords(floor)}`;
  if (status === 'Broken') return `${gets}: ${sumInWords(shortfall)} short`;
  if (line.status !== 'Kept') return gets;
  const share = uncertainShare(line);
  if (share === 'unknown') return `${gets}; how much of it is confirmed is not known`;
  return share ? `${gets}; ${formatShare(share)} of it is not confirmed` : gets;
}
