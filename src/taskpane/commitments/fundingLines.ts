import { confirmedByLine } from '../../model/commitments/confirmedByLine';
import { poolMixes } from '../../model/commitments/poolMix';
import { certaintyOf } from '../../model/funding/certainty';
import { amountAt, NOTHING, type Sum } from '../../model/funding/sum';
import { type Fraction } from '../../model/money/fraction';
import { type Plan } from '../../model/plan/plan';
import { numbered, sourcesOf } from '../../model/plan/sources';
import { percent } from '../look/percent';
import { yearColumn } from '../../model/plan/yearColumn';

/** An allocation that pays for a commitment. */
export interface FundingLine {
  /** Row in the allocation table. */
  readonly row: number;
  /** As the allocation names them; '' where it names none. */
  readonly source: string;
  readonly service: string;
  /** The certainty of a stream; null for any other source. */
  readonly certainty: string | null;
  /** What is known of a source that is no stream. */
  readonly status: string;
  /** By the years that are asked for. */
  readonly amounts: readonly Sum[];
}

/**
 * The allocations that name a commitment, in the order of the allocation table.
 *
 * @param row the commitment's row
 * @param years labels
 */
export function fundingLines(plan: Plan, row: number, years: readonly string[]): FundingLine[] {
  const { Allocation, Commitment, Stream } = plan.tables;
  if (!Allocation || !Commitment) return [];
  const { streams, sourceOfAllocation } = sourcesOf(plan);
  const columns = years.map((year) => yearColumn(Allocation, year));
  const mixes = years.map((year) => ({ pools: poolMixes(plan, year), lines: confirmedByLine(plan, year) }));
  return [...numbered(Allocation.words.Commitment, Commitment.rowOf)].flatMap((commitment, at) => {
    if (commitment !== row) return [];
    const source = sourceOfAllocation[at] ?? -1;
    const name = Allocation.words.Source[at] ?? '';
    const amounts = columns.map((column) => (column ? amountAt(column, at) : NOTHING));
    const paid = mixes.filter((_, y) => amounts[y]?.pence !== 0 || amounts[y]?.atLeast);
    const isStream = source >= 0 && source < streams;
    return {
      row: at,
      source: name,
      service: Allocation.words.Service[at] ?? '',
      certainty: isStream ? certaintyOf(Stream?.words.Certainty[source] ?? '') : null,
      status:
        isStream || source < 0
          ? noStream(name)
          : ofPool(
              paid.map(({ pools, lines }) => (lines.has(at) ? lines.get(at) : pools.get(source)) ?? null),
            ),
      amounts,
    };
  });
}

const noStream = (name: string): string => (name ? 'Not a source of the plan' : '');

/** How much of what a pool pays is confirmed, over the years in which it pays. */
function ofPool(mixes: readonly (Fraction | null)[]): string {
  const shares = mixes.map((mix) => mix && Number(mix.numerator) / Number(mix.denominator));
  const known = shares.filter((share) => share !== null);
  if (known.length < shares.length || known.length === 0)
    return 'Pool, how much of it is confirmed is not known';
  const [least, most] = [percent(Math.min(...known)), percent(Math.max(...known))];
  return `Pool, ${least === most ? least : `${least} to ${most}`} confirmed`;
}
