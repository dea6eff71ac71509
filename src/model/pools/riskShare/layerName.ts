import { type Plan } from '../../plan/plan';
import { RISK_SHARE } from './rowsInForce';

/**
 * What a layer is called: as its first named row is, else by its order.
 *
 * @example
 * layerName(readPlan([[['Risk share', 'Order'], ['Risk reserve', 2]]]), [0]) // => "Risk reserve"
 * @example
 * layerName(readPlan([[['Risk share', 'Order', 'Borne by'], ['', 2, 'ICB'], ['', 2, 'Council']]]), [0, 1]) // => "Layer 2: ICB, Council"
 */
export function layerName(plan: Plan, rows: readonly number[]): string {
  const table = plan.tables[RISK_SHARE];
  const named = rows.map((row) => table?.names[row] ?? '').find(Boolean);
  if (named) return named;
  const order = table?.numbers.Order[rows[0] ?? 0] || 0;
  const bearers = rows.map((row) => table?.words['Borne by'][row] ?? '').filter(Boolean);
  return `Layer ${order}${bearers.length ? `: ${bearers.join(', ')}` : ''}`;
}
