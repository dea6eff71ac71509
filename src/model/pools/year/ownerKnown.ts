import { wrongInput } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';

/**
 * Throws where a contribution names a stream and no partner, and the stream is not among the tables: it would pass
 * for income that is no partner's.
 *
 * @param rows rows of the contribution table, 0 the first
 *
 * @example
 * mustHaveOwners(readPlan([[['Contribution', 'Pool', 'Stream'], ['', 'CAMHS', 'ABG']]]), [0]) // => throws "row 1, names the stream ABG and no partner"
 */
export function mustHaveOwners(plan: Plan, rows: readonly number[]): void {
  const { Contribution, Stream } = plan.tables;
  for (const row of rows) {
    const stream = Contribution?.words.Stream[row];
    if (!stream || Contribution.words.Partner[row] || rowNamed(Stream, stream) !== undefined) continue;
    const table = Stream ? 'which no row of the stream table is called' : 'but there is no stream table';
    throw wrongInput(
      `The Contribution table, row ${Contribution.rowInTable[row]}, names the stream ${stream} and no partner, ${table}: it is not known whose money it is. ${Stream ? 'Correct the stream, or type the partner' : 'Pass the stream table, or type the partner'}.`,
    );
  }
}
