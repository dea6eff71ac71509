import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useEscape } from '../atHand/useEscape';
import { useOnce } from '../atHand/useOnce';
import { well } from '../look/well';

const useStyles = makeStyles({
  panel: well,
  day: { maxWidth: 'fit-content' },
  words: { ...typographyStyles.caption1, margin: '0', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** How many findings are accepted. */
  readonly count: number;
  /** Keeps the reason; false where that failed. */
  readonly accept: (reason: string, until: string) => Promise<boolean>;
  readonly close: () => void;
}

/** Asks why findings are acceptable, and when to look again; without a reason they are not accepted. */
export function AcceptPanel({ count, accept, close }: Props): ReactElement {
  const styles = useStyles();
  const panel = useEscape<HTMLFormElement>(close);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [asked, ask] = useState(false);
  const given = reason.trim();
  const [tryAccepting, busy] = useOnce(async () => {
    ask(true);
    if (given) await accept(given, until);
  });
  return (
    <form
      ref={panel}
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        void tryAccepting();
      }}
    >
      <Field
        label="Why is this acceptable?"
        validationMessage={asked && !given ? 'Give the reason: it is kept in the workbook.' : undefined}
      >
        <Input value={reason} autoFocus onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label="Look again on" hint="May be left blank.">
        <Input
          className={styles.day}
          type="date"
          value={until}
          onChange={(_event, { value }) => setUntil(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {count === 1 ? 'Accept' : `Accept all ${count}`}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
      <p className={styles.words}>
        The reason is kept in the workbook and shown in the audit report. It lapses when the figures of the
        finding change.
      </p>
    </form>
  );
}
