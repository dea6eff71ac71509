import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { MARKS, type Mark } from '../../../model/audit/record/auditRecord';
import { useOnce } from '../../atHand/useOnce';
import { narrowPane, stack } from '../../look/theme';

const useStyles = makeStyles({
  form: stack(tokens.spacingVerticalS),
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    [narrowPane]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  input: { minWidth: '0' },
  button: { justifySelf: 'start' },
});

const WORDS: Readonly<Record<Mark, string>> = {
  checked: 'Checked',
  queried: 'Queried',
  agreed: 'Agreed to a document',
};
const NOTE: Readonly<Record<Mark, { label: string; missing: string }>> = {
  checked: { label: 'Note', missing: '' },
  queried: { label: 'Question', missing: 'Enter the question.' },
  agreed: { label: 'Document', missing: 'Enter the document, such as Grant letter, page 2.' },
};

interface Props {
  readonly by: string;
  readonly setBy: (by: string) => void;
  readonly tick: (mark: Mark, note: string, by: string) => Promise<boolean>;
}

/** Ticks the cells that are selected: what is said of them, by whom. */
export function TickForm({ by, setBy, tick }: Props): ReactElement {
  const styles = useStyles();
  const [mark, setMark] = useState<Mark>('checked');
  const [note, setNote] = useState('');
  const [asked, ask] = useState(false);
  const { label, missing } = NOTE[mark];
  const noNote = missing !== '' && !note.trim();
  const [tryTicking, busy] = useOnce(async () => {
    ask(true);
    if (!by.trim() || noNote || !(await tick(mark, note, by))) return;
    setNote('');
    ask(false);
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void tryTicking();
      }}
    >
      <div className={styles.both}>
        <Field label="The selected cells are">
          <Select
            value={mark}
            onChange={(_event, { value }) => setMark(MARKS.find((each) => each === value) ?? 'checked')}
          >
            {MARKS.map((each) => (
              <option key={each} value={each}>
                {WORDS[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="Your name or initials"
          validationMessage={asked && !by.trim() ? 'Enter your name or initials.' : undefined}
        >
          <Input className={styles.input} value={by} onChange={(_event, { value }) => setBy(value)} />
        </Field>
      </div>
      <Field label={label} validationMessage={asked && noNote ? missing : undefined}>
        <Input className={styles.input} value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <Button className={styles.button} type="submit" disabledFocusable={busy}>
        Tick selected cells
      </Button>
    </form>
  );
}
