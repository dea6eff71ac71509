import {
  createFocusOutlineStyle,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { SHAPES } from './StatusMark';
import { statusTiles } from '../look/pictures';
import { sizes } from '../look/theme';
import { Unseen } from '../look/Unseen';
import { type CommitmentCell } from './commitmentMap';
import { type ShownStatus, statusInWords } from './shownStatus';

const useTile = makeResetStyles({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  boxSizing: 'border-box',
  width: '100%',
  minHeight: sizes.tile,
  padding: '0',
  borderRadius: tokens.borderRadiusSmall,
  cursor: 'pointer',
  ...typographyStyles.caption2,
  lineHeight: tokens.lineHeightBase100,
  ':hover': { textDecorationLine: 'underline' },
  ...createFocusOutlineStyle(),
});
const useStyles = makeStyles({ ...statusTiles, shape: typographyStyles.caption1 });

/** Where a word may be parted in so narrow a tile. */
const PARTED: Readonly<Partial<Record<ShownStatus, string>>> = { Unfunded: 'Un\u00adfunded' };

interface Props {
  readonly cell: CommitmentCell;
  readonly go: () => void;
}

/** A commitment in a year: its shape, its word, its tint, and what it was where a scenario changes it. */
export function CommitmentTile({ cell, go }: Props): ReactElement {
  const tile = useTile();
  const styles = useStyles();
  const { line, status, was } = cell;
  if (status === 'No floor') return <Unseen>No floor</Unseen>;
  return (
    <button
      type="button"
      className={mergeClasses(tile, styles[status], was !== null && styles.changed)}
      title={statusInWords(line, status)}
      onClick={go}
    >
      <span className={styles.shape} aria-hidden>
        {SHAPES[status]}
      </span>
      <span>{PARTED[status] ?? status}</span>
      {was && (
        <>
          <span aria-hidden>{`was ${SHAPES[was]}`}</span>
          <Unseen>{`, was ${was.toLowerCase()}`}</Unseen>
        </>
      )}
    </button>
  );
}
