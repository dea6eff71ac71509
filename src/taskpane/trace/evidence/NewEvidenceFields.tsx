import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import {
  type EvidenceFault,
  type EvidenceHeading,
  type NewEvidence,
} from '../../../model/evidence/newEvidence';
import { QUALITIES } from '../../../model/plan/declared/words';
import { stack } from '../../look/theme';

const useStyles = makeStyles({
  fields: stack(tokens.spacingVerticalS),
  input: { minWidth: '0' },
});

/** What each heading asks for, in the order in which one reads a document. */
const LABELS: readonly (readonly [EvidenceHeading, string])[] = [
  ['Document', 'Document'],
  ['Reference', 'Page or paragraph'],
  ['Figure', 'Figure, as it is printed'],
  ['Quality', 'Quality'],
  ['Note', 'Note'],
  ['Evidence', 'Short name'],
];

interface Props {
  /** Those that the evidence table has. */
  readonly headings: readonly EvidenceHeading[];
  readonly typed: NewEvidence;
  readonly change: (typed: NewEvidence) => void;
  readonly fault: EvidenceFault | null;
  /** Whether the first field has the focus when it is shown. */
  readonly focused: boolean;
}

/** The fields of new evidence. */
export function NewEvidenceFields({ headings, typed, change, fault, focused }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {LABELS.filter(([heading]) => headings.includes(heading)).map(([heading, label], at) => (
        <Field
          key={heading}
          size="small"
          label={label}
          validationMessage={fault?.heading === heading ? fault.says : undefined}
        >
          {heading === 'Quality' ? (
            <Select
              size="small"
              value={typed.Quality}
              onChange={(_event, { value }) => change({ ...typed, Quality: value })}
            >
              <option value="">Not given</option>
              {QUALITIES.map((quality) => (
                <option key={quality}>{quality}</option>
              ))}
            </Select>
          ) : (
            <Input
              size="small"
              className={styles.input}
              value={typed[heading]}
              autoFocus={focused && at === 0}
              onChange={(_event, { value }) => change({ ...typed, [heading]: value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
