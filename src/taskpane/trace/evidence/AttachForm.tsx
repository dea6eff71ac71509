import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useOnce } from '../../atHand/useOnce';
import {
  EVIDENCE_HEADINGS,
  evidenceFault,
  evidenceHeadings,
  freeEvidenceName,
  namesEvidence,
  type NewEvidence,
} from '../../../model/evidence/newEvidence';
import { type Figures } from '../../atHand/figures';
import { picture } from '../../look/pictures';
import { type Attached, evidenceTable } from './attaching';
import { type EvidenceTarget } from './evidencedRow';
import { NewEvidenceFields } from './NewEvidenceFields';
import { stack } from '../../look/theme';

const useStyles = makeStyles({
  form: stack(tokens.spacingVerticalS),
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
  words: picture.words,
  /** The names of documents are longer than the pane is wide. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { minWidth: '0' },
});

/** The first entry of the list of evidence; no name is blank. */
const NEW = '';

interface Props {
  readonly figures: Figures;
  readonly target: EvidenceTarget;
  /** Writes it; false where that failed. */
  readonly attach: (attached: Attached) => Promise<boolean>;
  readonly close: () => void;
}

/** Asks for the evidence that a row is to name: one of the evidence table, or new; Escape leaves all as it is. */
export function AttachForm({ figures, target, attach, close }: Props): ReactElement {
  const styles = useStyles();
  const { plan } = figures;
  const { Evidence } = plan.tables;
  const table = evidenceTable(figures);
  const [chosen, choose] = useState(NEW);
  const [how, chooseHow] = useState<Attached['how']>('beside');
  const [typed, change] = useState<NewEvidence>(() => ({
    ...{ Evidence: freeEvidenceName(plan), Document: '', Reference: '', Figure: '', Quality: '', Note: '' },
  }));
  const [asked, ask] = useState(false);
  const listed = (Evidence?.rows ?? 0) > 0;
  const headings = table ? evidenceHeadings(table.grid) : EVIDENCE_HEADINGS;
  const fault = chosen === NEW ? evidenceFault(plan, headings, typed) : null;
  const named = chosen !== NEW && namesEvidence(target.names, chosen);
  const [attachNow, busy] = useOnce(async () => {
    ask(true);
    if (fault || named) return;
    if (await attach({ what: chosen === NEW ? { typed } : { name: chosen }, how })) close();
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void attachNow();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {Evidence && listed && (
        <Field
          className={styles.field}
          size="small"
          label="Evidence"
          validationMessage={asked && named ? `The row names ${chosen} already.` : undefined}
        >
          <Select
            className={styles.list}
            size="small"
            value={chosen}
            autoFocus
            onChange={(_event, { value }) => choose(value)}
          >
            <option value={NEW}>New evidence</option>
            {Evidence.names.map(
              (name, row) =>
                name && (
                  <option key={row} value={name}>
                    {[name, Evidence.words.Document[row], Evidence.words.Reference[row]]
                      .filter(Boolean)
                      .join(', ')}
                  </option>
                ),
            )}
          </Select>
        </Field>
      )}
      {chosen === NEW && (
        <NewEvidenceFields {...{ headings, typed, change }} fault={asked ? fault : null} focused={!listed} />
      )}
      {target.names && (
        <Field label={`The row names ${target.names}`}>
          <RadioGroup
            value={how}
            onChange={(_event, { value }) => chooseHow(value === 'instead' ? 'instead' : 'beside')}
          >
            <Radio value="beside" label="Name this beside it" />
            <Radio value="instead" label="Name this in its place" />
          </RadioGroup>
        </Field>
      )}
      {!table && (
        <p className={styles.words}>
          This workbook has no Evidence table: one is made, on a sheet of its own, called Evidence.
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {table ? 'Attach' : 'Make the table and attach'}
        </Button>
      </div>
    </form>
  );
}
