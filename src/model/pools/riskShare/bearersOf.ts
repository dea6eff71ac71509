import { type Pence } from '../../money/pence';
import { plainNumber } from '../../money/plainNumber';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { contributionWeights } from '../contributions/contributionWeights';
import { type Bearer, bearer, type BearerIs } from '../settlement/layer';
import { shortOfWhole } from '../settlement/shortOfWhole';
import { type PoolYear } from '../year/poolYear';
import { amountIn } from './amountIn';
import { bearerOf } from './bearerOf';
import { wordOf } from './layerSays';
import { faultOf, RISK_SHARE } from './rowsInForce';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** What the reserve and other pools have to give. */
export interface Weighing {
  /** What is in the reserve; without an end where no layer can ask for it, as where an underspend fills it. */
  readonly reserve: Pence;
  /** What another pool takes at most: its own variance of the other sign. */
  readonly otherPool: (pool: string, row: number) => Pick<Bearer, 'cap' | 'side'>;
}

/** A row's bearer, or one of the partners that All partners means. */
interface Named {
  readonly row: number;
  readonly is: BearerIs;
}

/**
 * The bearers of a layer with their weights and caps. One that is alone takes all of it.
 *
 * @param rows the layer's, each a bearer or all partners
 * @param line the service on whose variance the layer acts; '' for the pool
 * @throws `#VALUE!` for shares that are not 100%, or a basis that cannot weigh what the rows name
 */
export function bearersOf(
  plan: Plan,
  year: PoolYear,
  rows: readonly number[],
  line: string,
  weighing: Weighing,
): Bearer[] {
  const named = rows.flatMap((row): Named[] => {
    const is = bearerOf(plan, year, row);
    if (is !== 'all') return [{ row, is }];
    return year.parties.flatMap(({ rows: given }, position) => (given.length ? [{ row, is: position }] : []));
  });
  const basis = wordOf(plan, rows, 'Basis') || 'contribution';
  const weights = weightsOf(plan, year, named, basis, line);
  return named.map(({ row, is }, i): Bearer => {
    const weight = weights[i] ?? 0;
    const cap = capIn(plan, year, row, is, line);
    const counts = comparable(tableOf(plan, RISK_SHARE).words['Cap counts'][row] ?? '');
    if (is === 'reserve') return { ...bearer(is, weight, cap), holds: weighing.reserve };
    if (typeof is === 'object') {
      const most = weighing.otherPool(is.pool, row);
      return { ...bearer(is, weight), ...most, cap: least(cap, most.cap) };
    }
    return { ...bearer(is, weight, cap), capCounts: counts === 'this layer' ? 'this layer' : 'all layers' };
  });
}

function weightsOf(
  plan: Plan,
  year: PoolYear,
  named: readonly Named[],
  basis: string,
  line: string,
): readonly number[] {
  const table = plan.tables[RISK_SHARE];
  const share = (row: number) => table?.numbers.Share[row] || 0;
  const first = named[0]?.row ?? 0;
  switch (basis) {
    case 'equal':
      return named.map(() => 1);
    case 'fixed':
    case 'need': {
      const shares = named.map(({ row }) => share(row));
      if (new Set(named.map(({ row }) => row)).size < named.length)
        throw faultOf(plan, first, `gives All partners one Share: name each partner in a row of its own`);
      const bad = named.find(({ row }) => share(row) < 0);
      if (bad)
        throw faultOf(plan, bad.row, `has the Share ${plainNumber(share(bad.row))}: type zero or more`);
      const short = basis === 'fixed' ? shortOfWhole(shares) : null;
      if (short)
        throw faultOf(
          plan,
          first,
          `is in a layer whose shares add up to ${plainNumber(short.percent)}%: correct them, they are never made to fit`,
        );
      return shares;
    }
    case 'contribution':
    case 'line contribution': {
      if (named.length === 1) return [1]; // alone it takes all
      if (basis === 'line contribution' && !line)
        throw faultOf(
          plan,
          first,
          'shares by Line contribution and has no Line: type the service under Line',
        );
      const weights = contributionWeights(
        plan,
        basis === 'contribution' ? year.parties : partiesOfLine(plan, year, line),
        year.year,
      );
      return named.map(({ row, is }) => {
        if (typeof is === 'number') return weights[is] ?? 0;
        throw faultOf(
          plan,
          row,
          `names ${table?.words['Borne by'][row]}, which contributes nothing, in a layer that is shared by contribution: type Fixed or Equal under Basis`,
        );
      });
    }
    default:
      throw faultOf(
        plan,
        first,
        `has the Basis ${table?.words.Basis[first]}: type Contribution, Line contribution, Equal, Fixed or Need`,
      );
  }
}

/** The parties with only their rows whose Service is the line. */
const partiesOfLine = (plan: Plan, { parties }: PoolYear, line: string): PoolYear['parties'] =>
  parties.map((party) => ({
    ...party,
    rows: party.rows.filter(
      (row) => comparable(tableOf(plan, 'Contribution').words.Service[row] ?? '') === comparable(line),
    ),
  }));

function capIn(plan: Plan, year: PoolYear, row: number, is: BearerIs, line: string): Pence | null {
  const own = (parties: PoolYear['parties']): Pence => {
    const column = yearColumn(plan.tables.Contribution, year.label);
    const rows = typeof is === 'number' ? (parties[is]?.rows ?? []) : [];
    return rows.reduce((sum, each) => sum + (column?.pence[each] ?? 0), 0);
  };
  return amountIn(plan, row, 'Cap', {
    '% of contribution': () => own(year.parties),
    ...(line ? { '% of line contribution': () => own(partiesOfLine(plan, year, line)) } : {}),
  });
}

const least = (a: Pence | null, b: Pence | null): Pence | null =>
  a === null ? b : b === null ? a : Math.min(a, b);
