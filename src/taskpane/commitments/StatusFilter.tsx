import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { SHAPES } from './StatusMark';
import { type CommitmentMap } from './commitmentMap';
import { type ShownStatus, SHOWN_STATUSES } from './shownStatus';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  status: { minWidth: '0', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly counts: CommitmentMap['counts'];
  readonly chosen: readonly ShownStatus[];
  readonly choose: (statuses: readonly ShownStatus[]) => void;
}

/** What the shapes mean, how many commitments have each in some year, and which are shown: none pressed being all. */
export function StatusFilter({ counts, chosen, choose }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label="Show the commitments that are in some year">
      {SHOWN_STATUSES.filter((status) => status !== 'No floor' && counts.has(status)).map((status) => {
        const pressed = chosen.includes(status);
        return (
          <ToggleButton
            key={status}
            className={styles.status}
            size="small"
            checked={pressed}
            onClick={() => choose(pressed ? chosen.filter((other) => other !== status) : [...chosen, status])}
          >
            <span>
              <span aria-hidden>{`${SHAPES[status]} `}</span>
              {`${status} ${(counts.get(status) ?? 0).toLocaleString('en-GB')}`}
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
