import { useMemo } from 'react';
import { type Figures } from './figures';

/**
 * Whether any table of the workbook holds something else than in an earlier reading; a sheet of words that was written
 * since, such as a report, changes none.
 *
 * @param then null where there was no earlier reading
 */
export const useChangedSince = (then: Figures['reading'] | null, { reading }: Figures): boolean =>
  useMemo(
    () => then !== null && then !== reading && JSON.stringify(then) !== JSON.stringify(reading),
    [then, reading],
  );
