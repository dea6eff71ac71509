import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { readPounds } from '../../money/typedPounds';
import { comparable, listOf } from '../../table/heading';
import { type Agreement } from './agreement';
import { layersClause } from './layersClause';
import { listed } from '../../errors/listed';
import { typedFor } from './typedFor';
import { tableOf } from '../../plan/tableOf';

/** Which way a pool's outturn differs from what was put in. */
export type Variance = 'overspend' | 'underspend';

/**
 * Who bears an overspend, or what becomes of an underspend, as the agreement would say it: the rule with its shares,
 * caps, bands and reserve; layer by layer where the Risk share table has rows for it. Null where the pool has neither.
 *
 * @example
 * riskShare({ plan: { tables: {} }, text: (heading) => ({ 'Overspend rule': 'Host bears', Host: 'PCT' })[heading] ?? null }, 'overspend') // => "An overspend is borne by the host, PCT."
 */
export function riskShare(agreement: Agreement, variance: Variance): string | null {
  const layers = layersClause(agreement, variance);
  if (layers) return layers;
  const rule = agreement.text(variance === 'overspend' ? 'Overspend rule' : 'Underspend rule');
  return rule && `An ${variance} ${whatBecomes(agreement, variance, rule)}.`;
}

/** The rest of the sentence that begins with the overspend or underspend. */
function whatBecomes(agreement: Agreement, variance: Variance, rule: string): string {
  const falls = variance === 'overspend' ? 'is borne by' : 'is returned to';
  const inProportion = `${falls} the partners in proportion to their contributions`;
  switch (comparable(rule)) {
    case 'contribution share':
      return inProportion;
    case 'fixed shares':
      return `${falls} the partners in fixed shares: ${figures(agreement, 'Share', formatShare, 'not stated')}`;
    case 'host bears':
      return `${variance === 'overspend' ? 'is borne by' : 'stays with'} the host, ${hostOf(agreement)}`;
    case 'capped':
      return `${inProportion}, each up to its cap (${figures(agreement, 'Cap', (cap) => (cap ? formatAmount(cap) : 'no cap'), 'no cap')}); ${beyondCaps(agreement)}`;
    case 'bands':
      return `${falls} the partners in bands: ${bands(agreement)}`;
    case 'reserve first':
      return `${variance === 'overspend' ? 'is first taken from' : 'first fills'} the reserve of ${reserve(agreement)}; what is left then ${afterReserve(agreement, variance)}`;
    case 'by line':
      return `${falls} whom the outturn names for each line: its partner, the host, or all in proportion to their contributions`;
    case 'own risk':
      return `${falls} each partner on its own lines`;
    case 'carry forward':
      return 'is carried forward as the opening balance of the next year';
    default:
      return `is settled by the rule ${rule}`;
  }
}

const hostOf = ({ text }: Agreement): string => text('Host') ?? 'who is not stated';

const beyondCaps = ({ text }: Agreement): string => {
  const host = text('Host');
  return host ? `what lies beyond is for the host, ${host}` : 'what lies beyond is for nobody';
};

/** A figure for each partner, such as `Council 60% and PCT 40%`. */
function figures(
  { plan, contributions }: Agreement,
  heading: 'Share' | 'Cap',
  write: (figure: number) => string,
  otherwise: string,
): string {
  const contributors = contributions?.contributors ?? [];
  if (!contributors.length) return 'none is stated';
  return listed(
    contributors.map(
      ({ partner, rows }) => `${partner} ${typedFor(plan, heading, rows, write) || otherwise}`,
    ),
  );
}

/** Bands as they are typed, such as `1%: Host; 3%: Council 50, PCT 50`, in words. */
function bands({ text }: Agreement): string {
  const typed = listOf(text('Bands') ?? '');
  if (!typed.length) return 'none is stated';
  const words = typed.map((band) => {
    const [reach = '', ...bearers] = band.split(':');
    const who = listed(bearers.join(':').split(',').map(bearer));
    return `${reachInWords(reach.trim())} by ${who || 'whom is not stated'}`;
  });
  const last = comparable(typed.at(-1)?.split(':')[0] ?? '');
  return [...words, ...(last === 'rest' ? [] : ['what lies beyond by nobody'])].join('; ');
}

const bearer = (typed: string): string => typed.trim().replace(/^host\b/i, 'the host');

function reachInWords(reach: string): string {
  if (comparable(reach) === 'rest') return 'the rest';
  if (reach.endsWith('%')) return `up to ${reach} of the contributions`;
  const amount = readPounds(reach);
  return `up to ${amount && 'pence' in amount ? formatAmount(amount.pence) : reach}`;
}

function reserve({ plan, row }: Agreement): string {
  const Pool = tableOf(plan, 'Pool');
  const pence = Pool.numbers.Reserve[row] ?? NaN;
  if (Pool.unknown.Reserve?.has(row)) return 'an amount that is not known';
  return Number.isNaN(pence) ? 'an amount that is not stated' : formatAmount(pence);
}

function afterReserve(agreement: Agreement, variance: Variance): string {
  const then = agreement.text('Reserve then');
  return then && comparable(then) !== 'reserve first'
    ? whatBecomes(agreement, variance, then)
    : 'is for nobody, since no rule is stated for it';
}
