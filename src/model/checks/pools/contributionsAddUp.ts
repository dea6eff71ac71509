import { NOTHING, type Sum } from '../../funding/sum';
import { apportion } from '../../money/apportion';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { listed } from '../../errors/listed';
import { allContributions } from '../../pools/contributions/allContributions';
import { type PoolContributions } from '../../pools/contributions/contributions';
import { partnerTerm } from '../../pools/settled/partnerTerm';
import { shortOfWhole } from '../../pools/settlement/shortOfWhole';
import { type Check } from '../declared/check';
import { missingRows } from '../declared/needs';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { placeOfYear } from '../places/placeOfYear';
import { tableOf } from '../../plan/tableOf';

/**
 * The money that goes into a pool is not the size that was agreed for it, and by how much and whose. What is given in
 * kind does not count. A pool without an agreed size is not looked at.
 *
 * @means What the partners put into a pool in a year is not the size of the pool that its row states. With shares the
 * sentence says whose contribution differs from its share, and by how much.
 * @remedy Correct the contribution, the share, or the agreed size of the pool, and record which agreement says so.
 * @title % does not add up
 * @order 100
 */
export const contributionsAddUp: Check = {
  name: 'Contributions do not add up',
  needs: ['Pool.amounts', 'Contribution'],
  alsoMissing: (plan) => missingRows(plan, 'Contribution'),
  find: (plan) =>
    allContributions(plan).flatMap((found) => {
      const row = rowNamed(plan.tables.Pool, found.pool);
      if (row === undefined) return [];
      return tableOf(plan, 'Pool').years.flatMap(({ label, pence, missing }) => {
        const agreed = pence[row] ?? 0;
        return agreed === 0 || missing[row] ? [] : gapOf(plan, row, found, label, agreed);
      });
    }),
};

function gapOf(plan: Plan, row: number, found: PoolContributions, year: string, agreed: Pence): Finding[] {
  const y = found.years.indexOf(year);
  const total = found.total[y];
  const gap = (total?.pence ?? 0) - agreed;
  if (gap === 0 || (gap < 0 && total?.atLeast)) return [];
  const off = formatAmount(Math.abs(gap));
  const where = `${found.pool} ${yearInWords(year)}`;
  return [
    {
      severity: 'Error',
      check: contributionsAddUp.name,
      subject: found.pool,
      year,
      amount: Math.abs(gap),
      sentence:
        total?.pence || total?.atLeast
          ? `The contributions to ${where} come to ${amountOf(total)}, and ${formatAmount(agreed)} is agreed: ${off} ${gap > 0 ? 'too much' : 'is missing'}.${whose(plan, found, year, agreed)}`
          : `Nothing is contributed to ${where}, and ${formatAmount(agreed)} is agreed.`,
      place: placeOfYear(plan, { kind: 'Pool', row }, year),
    },
  ];
}

const amountOf = ({ pence, atLeast }: Sum): string => `${atLeast ? 'at least ' : ''}${formatAmount(pence)}`;

/** The sentence that says whose: those whose amount is not known, or is not by their share, or is blank. */
function whose(plan: Plan, found: PoolContributions, year: string, agreed: Pence): string {
  const { contributors, otherIncome, years } = found;
  const y = years.indexOf(year);
  const amounts = contributors.map((partner) => partner.amounts[y] ?? NOTHING);
  const income = otherIncome.amounts[y] ?? NOTHING;
  const those = (which: (amount: Sum) => boolean) =>
    contributors.filter((_, p) => which(amounts[p] ?? NOTHING)).map(({ partner }) => partner);

  const unknown = [...those(({ atLeast }) => atLeast), ...(income.atLeast ? ['other income'] : [])];
  if (unknown.length) return ` How much comes from ${listed(unknown)} besides is not known.`;
  const shares = contributors.map(({ rows }) => partnerTerm(plan, year, 'Share', rows) ?? 0);
  const shared = agreed - income.pence;
  if (shared >= 0 && shares.every((share) => share >= 0) && shortOfWhole(shares) === null) {
    const off = apportion(shared, shares).flatMap((due, p) => {
      const gap = (amounts[p]?.pence ?? 0) - due;
      const side = gap < 0 ? 'short of' : 'above';
      return gap
        ? `${contributors[p]?.partner} is ${formatAmount(Math.abs(gap))} ${side} its ${formatAmount(due)}`
        : [];
    });
    return ` By their shares ${listed(off)}.`;
  }
  const blank = those(({ pence }) => pence === 0);
  return blank.length ? ` There is nothing for ${listed(blank)}.` : '';
}
