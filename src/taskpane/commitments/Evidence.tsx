import {
  Link,
  makeStyles,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { namedEvidence } from '../../model/evidence/namedEvidence';
import { placeOf } from '../../model/plan/readPlan';
import { type Figures, type SheetCell } from '../atHand/figures';
import { RowButton } from '../look/RowButton';
import { picture } from '../look/pictures';
import { ink, partTitle } from '../look/theme';

const useStyles = makeStyles({
  title: partTitle,
  words: picture.words,
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  about: { ...typographyStyles.caption1, color: ink.quiet },
  says: typographyStyles.body1,
  missing: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

interface Props {
  readonly figures: Figures;
  /** Row in the commitment table. */
  readonly row: number;
  readonly go: (cell: SheetCell) => void;
}

/** "Where is it written?": the evidence that the commitment names; a click selects its row. */
export function Evidence({ figures, row, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { plan, cellAt } = figures;
  const named = useMemo(() => namedEvidence(plan, 'Commitment', row), [plan, row]);
  const goTo = (kind: 'Evidence' | 'Commitment', at: number, heading: string) => {
    const cell = cellAt(placeOf(plan, kind, at, heading));
    if (cell) go(cell);
  };
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        Where is it written?
      </h3>
      {named.length === 0 && (
        <p className={styles.words}>
          Its evidence will appear here once the commitment names it under{' '}
          <Link as="button" onClick={() => goTo('Commitment', row, 'Evidence')}>
            Evidence
          </Link>
          .
        </p>
      )}
      <ul className={styles.list} aria-labelledby={title} {...arrows}>
        {named.map(({ name, row: at, document, reference, figure, quality, note }) => (
          <li key={name}>
            {at === null ? (
              <div className={styles.missing}>
                <span className={styles.about}>{`${name} is not in the Evidence table.`}</span>
              </div>
            ) : (
              <RowButton className={styles.row} onClick={() => goTo('Evidence', at, 'Evidence')}>
                <span className={styles.about}>{[name, quality].filter(Boolean).join(' · ')}</span>
                {[[document, reference].filter(Boolean).join(', '), figure, note]
                  .filter(Boolean)
                  .map((words, i) => (
                    <span key={i} className={styles.says}>
                      {words}
                    </span>
                  ))}
              </RowButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
