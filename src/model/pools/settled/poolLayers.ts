import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { contributionWeights } from '../contributions/contributionWeights';
import { type Weighing } from '../riskShare/bearersOf';
import { type PoolLayer } from '../riskShare/poolLayer';
import { readLayers, type RowLayers } from '../riskShare/readLayers';
import { RISK_SHARE, rowsInForce, settledByRows } from '../riskShare/rowsInForce';
import { sharesByContribution } from '../settlement/basis';
import { type Layer } from '../settlement/layer';
import { layersOf } from '../settlement/shorthand';
import { type PoolYear } from '../year/poolYear';
import { agreedReserve, poolRule } from './poolRule';

/**
 * The layers by which a pool's variance of a year is settled: those of the Risk share table where it has any for the
 * year and side, else those for which the pool's rule is a shorthand.
 *
 * @param variance pence before any layer; positive is an overspend
 * @param elsewhere pence of it that other pools take first
 * @param reserveTaken pence that earlier years took from the reserve, less what they put in
 * @throws what reading the rows or the rule throws
 *
 * @example
 * poolLayers(readPlan([[['Pool', 'Underspend rule'], ['LD', 'Carry forward']]]), { pool: 'LD', year: { start: 2025 }, parties: [], contributions: [], host: null }, -500, 0, 0, () => ({ cap: 0 })).layers.map(({ name }) => name) // => ["Next year"]
 */
export function poolLayers(
  plan: Plan,
  year: PoolYear,
  variance: Pence,
  elsewhere: Pence,
  reserveTaken: Pence,
  otherPool: Weighing['otherPool'],
): RowLayers {
  if (settledByRows(plan, year.pool, year.year.start, variance)) {
    const rows = rowsInForce(plan, year.pool, year.year.start);
    // a line may be overspent in a pool that is not
    const isAsked = variance > 0 || rows.some((row) => plan.tables[RISK_SHARE]?.words.Line[row]);
    const reserve = isAsked ? Math.max(0, agreedReserve(plan, year.pool) - reserveTaken) : Infinity;
    return readLayers(plan, year, rows, variance, { reserve, otherPool });
  }
  if (variance === 0) return { lines: [], layers: [] };
  const rule = poolRule(plan, year, variance, reserveTaken);
  const weights = sharesByContribution(rule)
    ? contributionWeights(plan, year.parties, year.year)
    : year.contributions.map(() => 0);
  const byLine = rule.form === 'lines' || (rule.form === 'reserve' && rule.then.form === 'lines');
  const { lines, layers } = layersOf(rule, weights, byLine ? variance : variance - elsewhere);
  return { lines, layers: layers.map(ofRule) };
}

/** A layer of a rule: it has no rows of its own. */
const ofRule = (layer: Layer): PoolLayer => ({ ...layer, lineName: '', rows: [], use: '', decision: '' });
