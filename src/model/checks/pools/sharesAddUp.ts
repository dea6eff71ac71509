import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { listed } from '../../errors/listed';
import { allContributions } from '../../pools/contributions/allContributions';
import { type PoolContributions, type PoolContributor } from '../../pools/contributions/contributions';
import { partnerTerm } from '../../pools/settled/partnerTerm';
import { repeatedTerm } from '../../pools/settled/repeatedTerm';
import { gapInWords, shortOfWhole } from '../../pools/settlement/shortOfWhole';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/**
 * The shares that a pool's partners agreed do not add up to 100%; they are never made to fit.
 *
 * @means The shares of a pool’s partners do not add up to 100%. They are never scaled to fit.
 * @remedy Correct the shares. Where a partner has none give it 0%.
 * @title Shares of % are not 100%
 * @order 110
 */
export const sharesAddUp: Check = {
  name: 'Shares not 100%',
  needs: ['Contribution.Share'],
  find: (plan) => allContributions(plan).flatMap((pool) => (canBeRead(plan, pool) ? gaps(plan, pool) : [])),
};

/** One finding where the gap is the same in every year, else one for each year that has one. */
function gaps(plan: Plan, { pool, years, contributors, total }: PoolContributions): Finding[] {
  const given = contributors.flatMap(({ rows }) => rows).filter((row) => shareIn(plan, row));
  const [first] = given.sort((a, b) => a - b);
  if (first === undefined) return [];
  const withMoney = years.filter((_, y) => total[y]?.pence || total[y]?.atLeast);
  const found = (withMoney.length ? withMoney : ['']).map((year) => ({
    year,
    says: whatIsWrong(plan, year, contributors),
  }));
  const always = found.every(({ says }) => says === found[0]?.says);
  return (always ? found.slice(0, 1) : found).flatMap(({ year, says }) => {
    if (!says) return [];
    return {
      severity: 'Error',
      check: sharesAddUp.name,
      subject: pool,
      year: always ? '' : year,
      amount: null,
      sentence: `The shares of ${pool}${always ? '' : ` ${yearInWords(year)}`} add up to ${says}`,
      place: placeOf(plan, 'Contribution', first, 'Share'),
    };
  });
}

/** The end of the sentence; '' where the shares add up. */
function whatIsWrong(plan: Plan, year: string, contributors: readonly PoolContributor[]): string {
  const shares = contributors.map(({ partner, rows }) => ({
    partner,
    rows,
    share: partnerTerm(plan, year, 'Share', rows),
  }));
  const known = shares.map(({ share }) => share ?? 0);
  const short = shortOfWhole(known);
  if (!short) return '';
  const column = yearColumn(plan.tables.Contribution, year);
  const without = shares
    .filter(
      ({ share, rows }) =>
        share === null &&
        rows.some((row) => column?.pence[row] || column?.missing[row]) &&
        rows.every((row) => tableOf(plan, 'Contribution').numbers.Share[row] !== 0),
    )
    .map(({ partner }) => partner);
  const missing = without.length
    ? ` ${listed(without)} ${without.length === 1 ? 'puts money in and has' : 'put money in and have'} no share.`
    : '';
  const repeated = contributors.flatMap(
    ({ partner, rows }) => repeatedTerm(plan, year, 'Share', partner, rows) ?? [],
  );
  const why = repeated[0] ? ` Note that ${repeated[0]}.` : '';
  return `${short.percent}%, ${gapInWords(short, known)}.${why}${missing}`;
}

/** Whether every share is blank or a number; one that is not is a finding of its own cell. */
const canBeRead = (plan: Plan, { contributors }: PoolContributions): boolean => {
  const Contribution = tableOf(plan, 'Contribution');
  const rows = contributors.flatMap((contributor) =>
    contributor.rows.map((row) => Contribution.rowInTable[row]),
  );
  return !plan.problems.some(
    ({ table, place }) =>
      table === 'Contribution' && place?.column === Contribution.columnOf.Share && rows.includes(place?.row),
  );
};

const shareIn = (plan: Plan, row: number): number => tableOf(plan, 'Contribution').numbers.Share[row] || 0;
