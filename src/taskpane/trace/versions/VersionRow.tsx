import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { type KeptVersion } from '../../../excel/kept/keptVersions';
import { useOnce } from '../../atHand/useOnce';
import { RowButton } from '../../look/RowButton';
import { ink } from '../../look/theme';
import { Unseen } from '../../look/Unseen';
import { dayInWords } from '../../atHand/days';
import { useAfterQuestion } from '../../atHand/useAfterQuestion';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  name: { display: 'block', ...typographyStyles.body1, overflowWrap: 'anywhere' },
  day: { display: 'block', ...typographyStyles.caption1, color: ink.quiet },
});

interface Props {
  readonly version: KeptVersion;
  readonly compare: () => void;
  readonly discard: () => Promise<boolean>;
}

/** One version: a click says what changed since; it is deleted only after asking. */
export function VersionRow({ version, compare, discard }: Props): ReactElement {
  const styles = useStyles();
  const [asking, ask] = useState(false);
  const asks = useRef<HTMLButtonElement>(null);
  useAfterQuestion(asking, asks);
  const [discardOnce, busy] = useOnce(discard);
  const { name, date } = version;
  return (
    <div className={styles.row}>
      <RowButton onClick={compare}>
        <Unseen>What changed since </Unseen>
        <span className={styles.name}>{name}</span>
        <span className={styles.day}>{dayInWords(date)}</span>
      </RowButton>
      <Button
        ref={asks}
        size="small"
        appearance="subtle"
        aria-label={`Delete ${name}`}
        disabledFocusable={busy}
        onClick={() => ask(true)}
      >
        Delete
      </Button>
      {asking && (
        <Dialog open modalType="alert" onOpenChange={(_event, { open }) => open || ask(false)}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{`Delete the version ${name}?`}</DialogTitle>
              <DialogContent>
                Nothing else of the workbook changes, but nobody can say any more what changed since. It
                cannot be undone.
              </DialogContent>
              <DialogActions>
                <Button
                  appearance="primary"
                  onClick={() => {
                    ask(false);
                    void discardOnce();
                  }}
                >
                  Delete it
                </Button>
                <Button onClick={() => ask(false)}>Keep it</Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </div>
  );
}
