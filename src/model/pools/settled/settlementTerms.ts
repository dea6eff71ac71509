import { comparable } from '../../table/heading';
import { type BearerIs } from '../settlement/layer';
import { type PoolSettlement } from './poolSettlement';
import { otherPool } from './settlementRows';

/** Rows of a settlement that are no partner's, by what bears them. */
const ROWS: Readonly<Record<string, string>> = {
  reserve: 'Reserve',
  'next year': 'Carried forward',
  board: 'Unallocated',
  nobody: 'Unallocated',
};

/**
 * What a row of a settlement is called that bears part of a layer.
 *
 * @param parties the pool's partners by position
 *
 * @example
 * rowOfBearer(1, ['ICB', 'Council']) // => "Council"
 * @example
 * rowOfBearer('next year', []) // => "Carried forward"
 */
export function rowOfBearer(is: BearerIs, parties: readonly string[]): string {
  if (typeof is === 'number') return parties[is] ?? '';
  return typeof is === 'object' ? otherPool(is.pool) : (ROWS[is] ?? '');
}

/**
 * What the layers in which a row of a settlement bears part say of use and decision; '' where they say nothing.
 *
 * @example
 * termsOf({ parties: ['ICB'], layers: [{ layer: { bearers: [{ is: 0 }], use: 'non-recurrent', decision: 'both CFOs' }, shares: [-5] }] }, 'ICB') // => "Use: non-recurrent. Decision: both CFOs."
 */
export function termsOf(
  { layers, parties }: Pick<PoolSettlement, 'layers' | 'parties'>,
  who: string,
): string {
  const said = layers.flatMap(({ layer, shares }) => {
    const bears = layer.bearers.some(
      ({ is }, i) => shares[i] && comparable(rowOfBearer(is, parties)) === comparable(who),
    );
    if (!bears) return [];
    return [layer.use && `Use: ${layer.use}.`, layer.decision && `Decision: ${layer.decision}.`].filter(
      Boolean,
    );
  });
  return [...new Set(said)].join(' ');
}
