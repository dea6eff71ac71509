import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { type KeptVersion } from '../../../excel/kept/keptVersions';
import { useOnce } from '../../atHand/useOnce';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  faulty: { alignItems: 'center' },
  choice: { minWidth: '0' },
});

interface Props {
  readonly versions: readonly KeptVersion[];
  readonly by: string;
  readonly sign: (version: KeptVersion, by: string) => Promise<boolean>;
}

/** Signs off one of the versions that the workbook keeps, under the name that is given above. */
export function SignOffForm({ versions, by, sign }: Props): ReactElement {
  const styles = useStyles();
  const [chosen, choose] = useState('');
  const [asked, ask] = useState(false);
  const version = versions.find(({ id }) => id === chosen) ?? versions[0];
  const missing = asked && !by.trim();
  const [trySigning, busy] = useOnce(async () => {
    ask(true);
    if (version && by.trim() && (await sign(version, by))) ask(false);
  });
  return (
    <form
      className={missing ? `${styles.form} ${styles.faulty}` : styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void trySigning();
      }}
    >
      <Field
        label="Sign off the version"
        validationMessage={missing ? 'Enter your name or initials above.' : undefined}
      >
        <Select
          className={styles.choice}
          value={version?.id ?? ''}
          onChange={(_event, { value }) => choose(value)}
        >
          {versions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" disabledFocusable={busy}>
        Sign off
      </Button>
    </form>
  );
}
