import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, type ReactElement, type Ref } from 'react';
import { figureTable, sizes } from '../look/theme';
import { type CommitmentRow } from './commitmentMap';
import { CommitmentTile } from './CommitmentTile';

const useStyles = makeStyles({
  name: {
    ...figureTable.who,
    position: 'sticky',
    left: '0',
    zIndex: 1,
    minWidth: sizes.tileName,
    paddingRight: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  link: { ...typographyStyles.caption1, textAlign: 'left' },
  cell: { width: sizes.tile, minWidth: sizes.tile, padding: tokens.strokeWidthThin },
});

interface Props {
  readonly row: CommitmentRow;
  /** Opens the commitment's page. */
  readonly open: (commitment: string) => void;
  /** Goes to the floor of a commitment in a year. */
  readonly goToFloor: (row: number, year: string) => void;
  /** Has the focus when the screen is shown. */
  readonly button?: Ref<HTMLButtonElement> | undefined;
}

/** A commitment and its status in each year. */
export const CommitmentMapRow = memo(function CommitmentMapRow({
  row: { row, commitment, cells },
  open,
  goToFloor,
  button,
}: Props): ReactElement {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link
          ref={button}
          as="button"
          appearance="subtle"
          className={styles.link}
          onClick={() => open(commitment)}
        >
          {commitment}
        </Link>
      </th>
      {cells.map((cell) => (
        <td key={cell.line.year} className={styles.cell}>
          <CommitmentTile cell={cell} go={() => goToFloor(row, cell.line.year)} />
        </td>
      ))}
    </tr>
  );
});
