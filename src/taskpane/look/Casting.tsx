import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { createContext, useContext, useState, type ReactElement, type ReactNode } from 'react';
import { type Sum } from '../../model/funding/sum';
import { type Pence } from '../../model/money/pence';
import { howExact } from '../../model/funding/howExact';
import { isOffByRounding } from './rounding';
import { smallWords } from './theme';

const useStyles = makeStyles({
  note: { ...smallWords, paddingTop: tokens.spacingVerticalXS },
  link: typographyStyles.caption1,
});

/** Figures of a table, and what they come to there. */
export interface Cast {
  readonly parts: readonly (Sum | undefined)[];
  readonly total: Sum | undefined;
}

const Exact = createContext(false);

/** Whether the figures of a table are shown to the penny, as its reader has asked. */
export const useExact = (): boolean => useContext(Exact);

interface Props {
  readonly casts: readonly Cast[];
  /** False where nothing of the table can have the focus. */
  readonly reached?: boolean;
  readonly children: ReactNode;
}

/** A table whose figures are rounded: where they do not add up as shown, a note says so, with the pence at a click. */
export function Casting({ casts, reached = true, children }: Props): ReactElement {
  const styles = useStyles();
  const [exact, show] = useState(false);
  const off = casts.filter(({ parts, total }) => isOffByRounding(parts.map(penceOf), penceOf(total)));
  const hasPence = off.some(({ parts }) => parts.some((sum) => sum && howExact(sum) !== 'about'));
  return (
    <Exact.Provider value={exact}>
      {children}
      {off.length > 0 && (
        <p className={styles.note}>
          {exact ? 'Shown to the penny. ' : 'Does not add up because of rounding. '}
          {reached && hasPence && (
            <Link as="button" className={styles.link} onClick={() => show(!exact)}>
              {exact ? 'Show pounds' : 'Show pence'}
            </Link>
          )}
        </p>
      )}
    </Exact.Provider>
  );
}

const penceOf = (sum: Sum | undefined): Pence => (sum?.known ? sum.pence : 0);
