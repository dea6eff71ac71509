import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { SHAPES } from './StatusMark';
import { type CommitmentMap } from './commitmentMap';
import { type Standing, STANDINGS } from './standing';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  standing: { minWidth: '0', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly counts: CommitmentMap['counts'];
  readonly chosen: readonly Standing[];
  readonly choose: (standings: readonly Standing[]) => void;
}

/** What the shapes mean, how many commitments have each in some year, and which are shown: none pressed being all. */
export function StandingFilter({ counts, chosen, choose }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label="Show the commitments that are in some year">
      {STANDINGS.filter((standing) => standing !== 'No floor' && counts.has(standing)).map((standing) => {
        const pressed = chosen.includes(standing);
        return (
          <ToggleButton
            key={standing}
            className={styles.standing}
            size="small"
            checked={pressed}
            onClick={() =>
              choose(pressed ? chosen.filter((other) => other !== standing) : [...chosen, standing])
            }
          >
            <span>
              <span aria-hidden>{`${SHAPES[standing]} `}</span>
              {`${standing} ${(counts.get(standing) ?? 0).toLocaleString('en-GB')}`}
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
