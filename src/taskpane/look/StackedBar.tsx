import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type Pence } from '../../model/money/pence';
import { ink, openEnd, sizes } from './theme';

const useStyles = makeStyles({
  bar: { display: 'flex', height: sizes.bar, minWidth: '0' },
  thin: { height: sizes.thinBar },
  part: { minWidth: sizes.sliver, boxSizing: 'border-box' },
  goes: { cursor: 'pointer' },
  more: {
    ...openEnd,
    ...typographyStyles.caption2,
    boxSizing: 'border-box',
    flexShrink: 0,
    width: sizes.cap,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: ink.quiet,
    marginLeft: tokens.spacingHorizontalXXS,
  },
});

/** A piece of a bar. */
export interface BarPart {
  readonly key: string;
  readonly pence: Pence;
  /** The class of its look. */
  readonly look: string;
  /** What it is, with the exact amount. */
  readonly title: string;
  /** Goes to its cell. */
  readonly go?: (() => void) | undefined;
}

interface Props {
  readonly parts: readonly BarPart[];
  /** What the whole width stands for. */
  readonly whole: Pence;
  /** What lies beyond the end, since an amount is not known. */
  readonly more?: Omit<BarPart, 'key' | 'pence' | 'look'> | null;
  readonly thin?: boolean;
}

/** Amounts as one bar that starts at zero; a table beside it says the same to those who do not see it. */
export function StackedBar({ parts, whole, more = null, thin = false }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, thin && styles.thin)}>
      {parts
        .filter(({ pence }) => pence > 0)
        .map(({ key, pence, look, title, go }) => (
          <span
            key={key}
            className={mergeClasses(styles.part, look, go && styles.goes)}
            style={{ width: `${(100 * pence) / whole}%` }}
            title={title}
            onClick={go}
          />
        ))}
      {more && (
        <span
          className={mergeClasses(styles.more, more.go && styles.goes)}
          title={more.title}
          onClick={more.go}
        >
          ?
        </span>
      )}
    </div>
  );
}
