import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useOnce } from '../../atHand/useOnce';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly cell: string;
  /** Keeps the reason; false where that failed. */
  readonly accept: (reason: string) => Promise<boolean>;
  readonly close: () => void;
}

/** Asks why a finding is accepted: without a reason it is not. Escape leaves it as it is. */
export function AcceptForm({ cell, accept, close }: Props): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [asked, ask] = useState(false);
  const given = reason.trim();
  const [tryAccepting, busy] = useOnce(async () => {
    ask(true);
    if (given && (await accept(given))) close();
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void tryAccepting();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Field
        label={`Why is ${cell} right as it is?`}
        validationMessage={asked && !given ? 'Give the reason: it is kept in the workbook.' : undefined}
      >
        <Input value={reason} autoFocus onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          Accept
        </Button>
      </div>
    </form>
  );
}
