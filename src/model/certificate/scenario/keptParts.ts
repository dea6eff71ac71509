import { byRemainder } from '../entered/fencedPayments';
import { type Inputs } from '../entered/inputs';
import { alike, type InputRow } from '../entered/inputTable';
import { fencedMoney } from './fencedMoney';
import { isProtected, rankOf } from './floors';
import { type KeptPart } from './shortage';
import { linesFrom, sumOf, type YearMoney } from './yearMoney';

/**
 * Which commitments the floors of some rows keep: a line its own; a contribution those of its pool's lines, by what each
 * needs, and where money of the pool is ring-fenced by what the contribution has to bring of it.
 *
 * @param kept what is kept of each row
 * @param keeps the floors of the lines
 */
export function keptParts(
  inputs: Inputs,
  money: YearMoney,
  rows: readonly InputRow[],
  kept: readonly bigint[],
  keeps: ReadonlyMap<InputRow, bigint>,
): KeptPart[] {
  const commitments = inputs.rows('Commitment');
  const rank = rankOf(inputs);
  const commitmentOf = (line: InputRow) => inputs.named('Commitment', line.says('Commitment'));
  const part = (use: number, commitment: InputRow | undefined, pence: bigint): KeptPart[] =>
    !commitment || pence === 0n
      ? []
      : [
          {
            ...{ use, pence, commitment: commitments.indexOf(commitment), rank: rank(commitment) },
            isProtected: isProtected(commitment),
          },
        ];
  const needs = (line: InputRow) => {
    const [now, floor] = [money.pence(line), keeps.get(line) ?? 0n];
    return now <= 0n ? 0n : now < floor ? now : floor;
  };
  return rows.flatMap((row, use): KeptPart[] => {
    const pence = kept[use] ?? 0n;
    if (pence === 0n) return [];
    if (row.says('Pool') === '') return part(use, commitmentOf(row), pence);
    const sums = new Map<InputRow, bigint>();
    for (const [line, weight] of weightsOf(inputs, money, row, needs)) {
      const commitment = commitmentOf(line);
      if (commitment && weight > 0n) sums.set(commitment, (sums.get(commitment) ?? 0n) + weight);
    }
    const parts = byRemainder(pence, [...sums.values()]);
    return [...sums.keys()].flatMap((commitment, i) => part(use, commitment, parts[i] ?? 0n));
  });
}

/** How much of what a contribution must keep is for each line of its pool, as weights. */
function weightsOf(
  inputs: Inputs,
  money: YearMoney,
  contribution: InputRow,
  needs: (line: InputRow) => bigint,
): (readonly [InputRow, bigint])[] {
  const pool = alike(contribution.says('Pool'));
  const groups = fencedMoney(inputs, money, pool, needs)?.filter(({ amounts }) => sumOf(amounts) > 0n);
  if (!groups) return linesFrom(inputs, pool).map((line) => [line, needs(line)] as const);
  const all = groups.reduce((product, { amounts }) => product * sumOf(amounts), 1n);
  return groups.flatMap(({ rows, amounts, needs: brings }) => {
    const own = amounts[rows.indexOf(contribution)] ?? 0n;
    return own > 0n
      ? [...brings].map(([line, pence]) => [line, (pence * own * all) / sumOf(amounts)] as const)
      : [];
  });
}
