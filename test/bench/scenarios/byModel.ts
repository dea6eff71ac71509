import { penceBy } from '../../../src/model/funding/sumsBy';
import { type YearColumn } from '../../../src/model/plan/reading/planTable';
import { type Plan } from '../../../src/model/plan/plan';
import { numbered, sourcesOf } from '../../../src/model/plan/sources';
import { lineGroups } from '../../../src/model/scenarios/sweep/lineGroups';
import { type Outcome, TIERS } from './outcome';

/** What a plan comes to, added up by the model's own sums. */
export function outcomeOfPlan({ tables, ...plan }: Plan): Outcome {
  const { Partner, Stream, Pool, Contribution, Service, Allocation, Commitment } = tables;
  if (!Partner || !Stream || !Pool || !Contribution || !Service || !Allocation || !Commitment)
    throw new Error('A table of the made-up plan is missing.');
  const sources = sourcesOf({ tables, ...plan });
  const { tiers, tierOf, commitmentOf } = lineGroups({ tables, ...plan });
  const partnerOf = numbered(Contribution.words.Partner, Partner.rowOf);
  const pairOf = sources.poolOfContribution.map(
    (pool, row) => (pool - Stream.rows) * Partner.rows + partnerOf[row]!,
  );
  const serviceOf = numbered(Allocation.words.Service, Service.rowOf);
  const years = Allocation.years.length;
  const placed = (rows: number, of: (year: number) => ArrayLike<number>): number[] => {
    const all = new Array<number>(rows * years);
    for (let y = 0; y < years; y++) {
      const pence = of(y);
      for (let row = 0; row < rows; row++) all[row * years + y] = pence[row]!;
    }
    return all;
  };
  const column = (columns: readonly YearColumn[], y: number) => columns[y]!;
  const funded = (y: number) => penceBy(column(Allocation.years, y), commitmentOf, Commitment.rows);
  const byTier = (y: number) => {
    const pence = penceBy(column(Allocation.years, y), tierOf, tiers.length);
    return TIERS.map((tier) => pence[tiers.indexOf(tier)]!);
  };
  return {
    streams: placed(Stream.rows, (y) => column(Stream.years, y).pence),
    services: placed(Service.rows, (y) => penceBy(column(Allocation.years, y), serviceOf, Service.rows)),
    tiers: placed(TIERS.length, byTier),
    contributed: placed(Pool.rows * Partner.rows, (y) =>
      penceBy(column(Contribution.years, y), pairOf, Pool.rows * Partner.rows),
    ),
    balances: placed(sources.names.length, (y) => {
      const put = column(Contribution.years, y);
      const has = penceBy(put, sources.poolOfContribution, sources.names.length);
      has.set(column(Stream.years, y).pence);
      const given = penceBy(put, sources.streamOfContribution, sources.names.length);
      const spent = penceBy(column(Allocation.years, y), sources.sourceOfAllocation, sources.names.length);
      return has.map((pence, source) => pence - given[source]! - spent[source]!);
    }),
    shortfalls: placed(Commitment.rows, (y) => {
      const got = funded(y);
      return column(Commitment.years, y).pence.map((floor, row) => Math.max(0, floor - got[row]!));
    }),
  };
}
