import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useOnce } from '../atHand/useOnce';
import { type Plan } from '../../model/plan/plan';
import { nameFault } from './saving';

const useStyles = makeStyles({
  save: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  field: { gridColumn: '1 / -1' },
});

interface Props {
  readonly plan: Plan;
  /** Why the draft scenario cannot be saved as it is. */
  readonly blocked: boolean;
  /** Writes the draft as rows; false where that failed. */
  readonly save: (name: string) => Promise<boolean>;
}

/** Saves the draft scenario as rows of the workbook's scenario table, under a name that is free. */
export function Save({ plan, blocked, save }: Props): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState('');
  const [asked, ask] = useState(false);
  const fault = nameFault(plan, name);
  const [trySaving, busy] = useOnce(async () => {
    ask(true);
    if (fault || !(await save(name))) return;
    setName('');
    ask(false);
  });
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        void trySaving();
      }}
    >
      <Field
        className={styles.field}
        label="Save to the workbook as"
        validationMessage={asked ? (fault ?? undefined) : undefined}
      >
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <span />
      <Button type="submit" appearance="primary" disabled={blocked} disabledFocusable={busy}>
        Save scenario
      </Button>
    </form>
  );
}
