import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { formatPounds } from '../../../model/money/format';
import { layerWords } from '../../../model/pools/settled/layerWords';
import { type PoolSettlement } from '../../../model/pools/settled/poolSettlement';
import { smallWords, stack } from '../../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: { ...typographyStyles.body1Strong, margin: '0' },
  list: { ...stack(tokens.spacingVerticalS), listStyleType: 'none', margin: '0', padding: '0' },
  layer: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  amount: { ...typographyStyles.body1, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  words: { ...smallWords, gridColumn: '1 / -1' },
});

/** Whether there is more to say of a settlement than its one rule: rows of a risk share, or several layers that took part. */
export const hasLayers = ({ layers }: PoolSettlement): boolean =>
  layers.some(({ layer }) => layer.rows.length > 0) || layers.filter(({ taken }) => taken !== 0).length > 1;

/** "Layers, in order": what each layer of a settlement takes, and how. */
export function Layers({ settlement }: { readonly settlement: PoolSettlement }): ReactElement {
  const styles = useStyles();
  const title = useId();
  const { layers, parties, variance } = settlement;
  const taken = layers.reduce((sum, layer) => sum + layer.taken, 0);
  const elsewhere = settlement.pools.reduce((sum, { amount }) => sum + amount, 0);
  const left = variance - taken - (elsewhere - layersOfPools(settlement));
  return (
    <section aria-labelledby={title} className={styles.part}>
      <h4 id={title} className={styles.title}>
        Layers, in order
      </h4>
      <ol className={styles.list}>
        {layers.map((layer, i) => (
          <li key={i} className={styles.layer}>
            <span className={styles.name}>{`${i + 1}. ${layer.layer.name}`}</span>
            <span className={styles.amount}>{formatPounds(layer.taken)}</span>
            <span className={styles.words}>{layerWords(layer, parties)}</span>
          </li>
        ))}
        {left !== 0 && (
          <li className={styles.layer}>
            <span className={styles.name}>Left after the last layer</span>
            <span className={styles.amount}>{formatPounds(left)}</span>
          </li>
        )}
      </ol>
    </section>
  );
}

/** What layers of this pool give to other pools: it is among what they took. */
const layersOfPools = ({ layers }: PoolSettlement): number =>
  layers.reduce(
    (sum, { layer, shares }) =>
      layer.bearers.reduce((all, { is }, i) => (typeof is === 'object' ? all + (shares[i] ?? 0) : all), sum),
    0,
  );
