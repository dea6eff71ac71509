import { wrongInput } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { bearer, type BearerIs, byWeight, type Layer, type Layered, poolLayer } from './layer';
import { type SettlementRule } from './settlementRule';

/**
 * A pool that is settled line by line, as layers: each line is its owner's, and what the shared lines come to together
 * is shared by contribution. With a partner for each line it is ring-fenced to its lead, or own risk; with `host` for
 * fixed lines and `shared` for variable ones it is fixed and variable. A line for the host of a pool that has none
 * nobody owns. A reserve that comes first is taken in the order of the lines, from those that have the sign of the
 * variance.
 *
 * @param reserve pence that there are to take, or to put into it
 * @throws `#VALUE!` where the lines do not add up to the pool's variance
 *
 * @example
 * lineLayers({ form: 'lines', lines: [{ variance: 40, owner: 1 }, { variance: -10, owner: 'shared' }], host: null }, [2, 1], 30).layers.map(({ line, bearers }) => [line, bearers.length]) // => [[0, 1], [null, 2]]
 */
export function lineLayers(
  { lines, host }: SettlementRule & { readonly form: 'lines' },
  weights: readonly number[],
  variance: Pence,
  reserve: Pence = 0,
): Layered {
  const sum = lines.reduce((total, line) => total + line.variance, 0);
  if (sum !== variance)
    throw wrongInput(
      `The lines vary by ${formatAmount(sum)}, the pool by ${formatAmount(variance)}: every line must be there once.`,
    );
  const first = Math.min(Math.abs(variance), reserve);
  const ownerOf = (owner: (typeof lines)[number]['owner']): BearerIs => {
    const is = owner === 'host' ? (host ?? 'nobody') : owner;
    return typeof is === 'number' && is in weights ? is : 'nobody';
  };
  const layers = lines.flatMap(({ owner }, line): Layer[] => [
    ...(first > 0
      ? [
          poolLayer('Reserve', [bearer('reserve', 1, first)], {
            line,
            side: variance > 0 ? 'overspend' : 'underspend',
          }),
        ]
      : []),
    ...(owner === 'shared' ? [] : [poolLayer('Each line to its owner', [bearer(ownerOf(owner))], { line })]),
  ]);
  const shares = lines.some(({ owner }) => owner === 'shared');
  return {
    lines: lines.map((line) => line.variance),
    layers: shares ? [...layers, poolLayer('Shared lines, by contribution', byWeight(weights))] : layers,
  };
}
