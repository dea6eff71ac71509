import { type CommitmentLine } from '../commitments/commitmentSchedule';
import { certaintyOfSources, UNTOLD } from '../commitments/confirmed';
import { fencesNotGiven } from '../funding/fences/fencesNotGiven';
import { type Plan } from '../plan/plan';
import { numbered, sourcesOf } from '../plan/sources';
import { yearColumn } from '../plan/yearColumn';

/**
 * Why the risk of a commitment is not known, since an amount or a table is missing; null where it can.
 *
 * @param inDoubt pools that may lose, by their number in {@link sourcesOf}, while an amount of theirs is not known
 */
export function whatIsNotTold(
  plan: Plan,
  label: string,
  inDoubt: ReadonlySet<number>,
): (line: CommitmentLine) => string | null {
  const { Allocation, Commitment } = plan.tables;
  const { names, sourceOfAllocation } = sourcesOf(plan);
  const money = yearColumn(Allocation, label);
  const commitmentOf = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? new Map<string, number>());
  const certainty = certaintyOfSources(plan);
  const why = new Map<number, string>();
  commitmentOf.forEach((commitment, row) => {
    if (commitment < 0 || !money?.pence[row]) return;
    const source = sourceOfAllocation[row] ?? -1;
    const name = Allocation?.words.Source[row] ?? '';
    if (certainty[source < 0 ? names.length : source] === UNTOLD)
      why.set(
        commitment,
        name ? `what ${name} consists of was not given` : 'an allocation does not say where it comes from',
      );
    else if (inDoubt.has(source))
      why.set(
        commitment,
        fencesNotGiven(plan).has(source)
          ? `what ring-fenced money in ${name} may pay for is not known without the service table`
          : `a contribution to ${name} is not known`,
      );
  });
  return ({ row, funded }) => (funded.atLeast ? 'an allocation is not known' : (why.get(row) ?? null));
}
