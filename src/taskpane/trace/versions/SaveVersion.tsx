import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useOnce } from '../../atHand/useOnce';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  faulty: { alignItems: 'center' },
  name: { minWidth: '0' },
});

interface Props {
  readonly save: (name: string) => Promise<boolean>;
}

/** Saves the workbook as it is as a version, under a name by which it will be known. */
export function SaveVersion({ save }: Props): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState('');
  const [asked, ask] = useState(false);
  const given = name.trim();
  const missing = asked && !given;
  const [trySaving, busy] = useOnce(async () => {
    ask(true);
    if (!given || !(await save(given))) return;
    setName('');
    ask(false);
  });
  return (
    <form
      className={missing ? `${styles.form} ${styles.faulty}` : styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void trySaving();
      }}
    >
      <Field
        label="Save as a version named"
        validationMessage={missing ? 'Give it a name, such as As submitted.' : undefined}
      >
        <Input className={styles.name} value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Button type="submit" disabledFocusable={busy}>
        Save version
      </Button>
    </form>
  );
}
