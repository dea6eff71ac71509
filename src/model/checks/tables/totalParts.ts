import { sumOf, type Sum } from '../../funding/sum';
import { type Pence } from '../../money/pence';
import { type PlanTable, type StatedTotal, type YearColumn } from '../../plan/reading/planTable';
import { comparable } from '../../table/heading';

/** A year for which a total states something else than its parts come to. */
export interface TotalGap {
  readonly year: YearColumn;
  readonly stated: Pence;
  readonly sum: Sum;
}

type Belongs = (row: number) => boolean;

/**
 * The years in which a total row does not cast. Tables are laid out in many ways, so its parts are whichever rows it
 * equals: those since the last total, all above it, those that name the same pool or partner, or the whole table. Where
 * it equals none it is compared with what its label suggests.
 */
export function gapsOf(table: PlanTable, total: StatedTotal): TotalGap[] {
  const gaps = partsOf(table, total).map((belongs) => gapsFrom(table, total, belongs));
  return gaps.some((each) => each.length === 0) ? [] : (gaps[0] ?? []);
}

/** What a total may be the total of, the most likely first. */
function partsOf(table: PlanTable, { sort, since, upTo, of }: StatedTotal): Belongs[] {
  const group: Belongs = (row) => row >= since && row < upTo;
  const above: Belongs = (row) => row < upTo;
  const whole: Belongs = () => true;
  const words: Readonly<Record<string, readonly string[]>> = table.words;
  const named = Object.entries(of);
  const same: Belongs[] = named.length
    ? [
        (row) =>
          named.every(([heading, word]) => comparable(words[heading]?.[row] ?? '') === comparable(word)),
      ]
    : [];
  if (upTo === 0) return [...same, whole];
  if (sort === 'sub' || (sort === 'named' && since > 0)) return [...same, group, above, whole];
  return [...same, above, group, whole];
}

function gapsFrom(table: PlanTable, total: StatedTotal, belongs: Belongs): TotalGap[] {
  return table.years.flatMap((year, y) => {
    const stated = total.pence[y];
    if (stated === null || stated === undefined) return [];
    const sum = sumOf(year, belongs);
    return sum.atLeast || stated === sum.pence ? [] : { year, stated, sum };
  });
}
