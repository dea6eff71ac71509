import { makeStyles } from '@fluentui/react-components';
import { DismissCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { type ReactElement } from 'react';
import { type Finding, type Severity } from '../../model/findings/finding';
import { ink } from '../look/theme';

/** Gravest first, as every list shows them. */
export const SEVERITIES: readonly Severity[] = ['Error', 'Warning', 'Note'];

export const isSeverity = (word: unknown): word is Severity => SEVERITIES.some((s) => s === word);

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { Error: 0, Warning: 0, Note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The word for so many findings of a severity: "error", "errors". */
export const severityWord = (severity: Severity, count: number): string =>
  `${severity.toLowerCase()}${count === 1 ? '' : 's'}`;

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0 },
  Error: { color: ink.error },
  Warning: { color: ink.warning },
  Note: { color: ink.quiet },
});

const MARKS = { Error: DismissCircle16Filled, Warning: Warning16Filled, Note: Info16Regular } as const;

interface MarkProps {
  readonly severity: Severity;
  /** There is nothing of this severity: its shape without its colour. */
  readonly quiet?: boolean;
}

/** A shape for each severity: a cross, a triangle, an i. Its word is always beside it. */
export function SeverityMark({ severity, quiet = false }: MarkProps): ReactElement {
  const styles = useStyles();
  const Mark = MARKS[severity];
  return (
    <span className={styles.mark} aria-hidden>
      <Mark className={quiet ? styles.Note : styles[severity]} />
    </span>
  );
}
