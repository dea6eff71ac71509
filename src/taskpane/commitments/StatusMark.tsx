import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type ShownStatus } from './shownStatus';
import { ink } from '../look/theme';

const useStyles = makeStyles({
  status: { display: 'inline-flex', gap: tokens.spacingHorizontalXS, ...typographyStyles.caption1 },
  broken: { color: ink.error },
  quiet: { color: ink.quiet },
});

/** A shape for each status; its word is always beside it. */
export const SHAPES: Readonly<Record<ShownStatus, string>> = {
  Kept: '✓',
  'At risk': '◔',
  Broken: '✕',
  Unfunded: '○',
  'No floor': '–',
  'Not known': '?',
};

interface Props {
  readonly status: ShownStatus;
  /** What it was before, where that is reported too. */
  readonly was?: ShownStatus;
}

/** Whether a commitment is kept, by shape and word, and what it was before where that differs. */
export function StatusMark({ status, was }: Props): ReactElement {
  const styles = useStyles();
  const red = status === 'Broken';
  return (
    <span className={`${styles.status} ${red ? styles.broken : styles.quiet}`}>
      <span aria-hidden>{SHAPES[status]}</span>
      {was === undefined || was === status ? status : `${status}, was ${was.toLowerCase()}`}
    </span>
  );
}
