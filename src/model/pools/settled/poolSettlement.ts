import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { impossible, wrongInput } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { type PoolOpening, poolOpening, poolYears } from '../year/broughtForward';
import { allContributions } from '../contributions/allContributions';
import { type PoolContributions } from '../contributions/contributions';
import { paidInYear } from '../contributions/paidByYear';
import { type PoolLayer } from '../riskShare/poolLayer';
import { namedBesides } from '../riskShare/bearerOf';
import { rowsInForce } from '../riskShare/rowsInForce';
import { poolLayers } from './poolLayers';
import { availableIn, takenByOthers } from './otherPools';
import { type PoolYear, poolYear } from '../year/poolYear';
import { type LayerTaken } from '../settlement/layer';
import { settleLayers } from '../settlement/settleLayers';

/** What one partner bears and owes. Liability less paid is due; what is negative is owed to the partner. */
export interface PartnerSettlement {
  readonly partner: string;
  readonly contribution: Pence;
  readonly share: Pence;
  readonly liability: Pence;
  readonly paid: Pence;
  readonly due: Pence;
  /** The part of the share that is due with next year's contribution; it is not in due. */
  readonly dueNextYear: Pence;
}

/**
 * A pool's year settled, in pence. The variance is the outturn less contributions, other income and what was brought
 * forward; the partners' shares, the reserve, what nobody owns and what is carried add up to it.
 */
export interface PoolSettlement {
  readonly partners: readonly PartnerSettlement[];
  /** The body that holds the pool's money, as the pool table names it; '' where it names none. */
  readonly host: string;
  readonly otherIncome: Pence;
  /** A surplus is positive, a deficit negative. */
  readonly broughtForward: Pence;
  readonly outturn: Pence;
  /** An overspend is positive. */
  readonly variance: Pence;
  /** Taken from the reserve; what is put into it is negative. */
  readonly reserve: Pence;
  /** What no rule assigns, what the table's columns cannot decide, and what is left to the board. */
  readonly unallocated: Pence;
  /** The part of it that the partners left to the board. */
  readonly toBoard: Pence;
  /** An overspend carried forward is positive: it is next year's opening deficit. */
  readonly carried: Pence;
  /** What other pools bear of it; what this pool bears of theirs is negative where they overspend. */
  readonly pools: readonly { readonly pool: string; readonly amount: Pence }[];
  /** Layer by layer, in the order in which they acted. */
  readonly layers: readonly LayerTaken<PoolLayer>[];
  /** Whom the positions of the layers' bearers mean. */
  readonly parties: readonly string[];
}

/**
 * Settles a pool's year: outturn less income is shared by the pool's own rule, one for an overspend and one for an
 * underspend, and each partner's liability is set against what it has paid. (docs/calculations.md#6-settlement.)
 *
 * @throws `#N/A` where contributions, outturn or rule are missing or not exact; `#VALUE!` for a pool that no table
 * names, or a rule that cannot be read
 *
 * @example
 * settlePool(readPlan([[['Pool', 'Underspend rule', 'Opening balance'], ['CAMHS', 'Carry forward', 2]], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 6]]]), 'CAMHS', { start: 2006 }).carried // => -100
 */
export function settlePool(plan: Plan, pool: string, year: FinancialYear): PoolSettlement {
  if (!plan.tables.Contribution)
    throw wrongInput(
      'The contribution table is missing: pass the table that begins with the heading Contribution.',
    );
  const found = foundPool(plan, pool);
  if (!poolYears(plan, found).some(({ start }) => start === year.start)) throw noMoney(found.pool, year);
  const opening = poolOpening(plan, found, year, (before, start) => settleOnce(plan, found, before, start));
  return settleOnce(plan, found, year, opening);
}

function foundPool(plan: Plan, pool: string): PoolContributions {
  const found = allContributions(plan).find((entry) => comparable(entry.pool) === comparable(pool));
  if (!found) throw wrongInput(`No pool is called ${pool}: give a name of the pool or contribution table.`);
  return found;
}

const settledYears = oncePerPlan(() => new Map<string, PoolSettlement>());

/** What a pool begins a year with follows from the plan, so a year that later years look back to is settled once. */
function settleOnce(
  plan: Plan,
  found: PoolContributions,
  year: FinancialYear,
  opening: PoolOpening,
): PoolSettlement {
  const settled = settledYears(plan);
  const key = `${yearLabel(year)} ${comparable(found.pool)}`;
  const known = settled.get(key) ?? settleYear(plan, found, year, opening);
  settled.set(key, known);
  return known;
}

/** Settles one year from what the pool began it with. */
function settleYear(
  plan: Plan,
  found: PoolContributions,
  year: FinancialYear,
  { broughtForward, reserveTaken }: PoolOpening,
): PoolSettlement {
  const gathered = withNamed(plan, poolYear(plan, found, year));
  const { parties, contributions, otherIncome, outturn, host, pool } = gathered;
  if (![...contributions, otherIncome, broughtForward].some(Boolean)) throw noMoney(found.pool, year);
  const variance = outturn - incomeOf(gathered, broughtForward);
  const others = takenByOthers(plan, pool, year, settlePool);
  const elsewhere = others.reduce((sum, { amount }) => sum + amount, 0);
  const available = (other: string, row: number) =>
    availableIn(plan, { taker: pool, other, row }, year, settlePool, () => varianceOf(plan, other, year));
  const { lines, layers } = poolLayers(plan, gathered, variance, elsewhere, reserveTaken, available);
  const settled = settleLayers(
    variance - elsewhere,
    lessElsewhere(variance, lines, elsewhere),
    layers,
    parties.length,
  );
  const partners = parties.map(({ partner, rows }, i): PartnerSettlement => {
    const contribution = contributions[i] ?? 0;
    const share = settled.shares[i] ?? 0;
    const dueNextYear = settled.deferred[i] ?? 0;
    const liability = contribution + share;
    const paid = paidInYear(plan, rows, year);
    return {
      ...{ partner, contribution, share, liability, paid, dueNextYear },
      due: liability - paid - dueNextYear,
    };
  });
  const { reserve, unallocated, toBoard, carried } = settled;
  return {
    partners: partners.filter(({ share }, i) => share !== 0 || parties[i]?.rows.length),
    host: host === null ? '' : (parties[host]?.partner ?? ''),
    ...{ otherIncome, broughtForward, outturn, variance, reserve, unallocated, toBoard, carried },
    pools: [...others, ...settled.pools],
    layers: settled.layers,
    parties: parties.map(({ partner }) => partner),
  };
}

const incomeOf = ({ contributions, otherIncome }: PoolYear, broughtForward: Pence): Pence =>
  contributions.reduce((sum, amount) => sum + amount, otherIncome + broughtForward);

/** A pool's year with the partners that only its risk share names. */
function withNamed(plan: Plan, year: PoolYear): PoolYear {
  const named = namedBesides(plan, year.parties, rowsInForce(plan, year.pool, year.year.start));
  return {
    ...year,
    parties: [...year.parties, ...named.map((partner) => ({ partner, rows: [], amounts: [] }))],
    contributions: [...year.contributions, ...named.map(() => 0)],
  };
}

/** What a pool's outturn of a year differs by, before anybody bears it. */
function varianceOf(plan: Plan, pool: string, year: FinancialYear): Pence {
  const found = foundPool(plan, pool);
  const opening = poolOpening(plan, found, year, (before, start) => settleOnce(plan, found, before, start));
  const gathered = poolYear(plan, found, year);
  return gathered.outturn - incomeOf(gathered, opening.broughtForward);
}

/** Lines less what other pools take: first of what belongs to no line, then of the lines of that sign in order. */
function lessElsewhere(variance: Pence, lines: readonly Pence[], elsewhere: Pence): readonly Pence[] {
  const sign = Math.sign(elsewhere);
  const ofNone = lines.reduce((left, line) => left - line, variance);
  let left = Math.abs(elsewhere) - Math.max(0, sign * ofNone);
  return lines.map((line) => {
    const less = Math.max(0, Math.min(left, sign * line));
    left -= less;
    return line - sign * less;
  });
}

const noMoney = (pool: string, year: FinancialYear) =>
  impossible(`${pool} has no contributions in ${yearLabel(year)}: type them in the contribution table.`);
