import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { type ChangeGroup, type ChangeLine } from '../../../model/versions/kept/changeGroup';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { LongList } from '../../look/LongList';
import { RowButton } from '../../look/RowButton';
import { ink, stack } from '../../look/theme';

/** So many changes of a kind are shown at first. */
const FIRST = 50;

const useStyles = makeStyles({
  groups: stack(tokens.spacingVerticalS),
  title: { ...typographyStyles.caption1Strong, color: ink.quiet, margin: '0' },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  line: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  still: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ...typographyStyles.body1,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly groups: readonly ChangeGroup[];
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
}

/** What changed, kind by kind; a click goes to where it is now. */
export function Changes({ groups, cellAt, go }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.title} group={group} cellAt={cellAt} go={go} />
      ))}
    </div>
  );
}

function Group({
  group: { title, lines },
  cellAt,
  go,
}: Omit<Props, 'groups'> & { readonly group: ChangeGroup }) {
  const styles = useStyles();
  const lineOf = ({ sentence, place, cell: own }: ChangeLine) => {
    const cell = own ?? cellAt(place);
    if (!cell) return <div className={styles.still}>{sentence}</div>;
    return (
      <RowButton className={styles.line} onClick={() => go(cell)}>
        {sentence}
      </RowButton>
    );
  };
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <LongList
        className={styles.list}
        aria-label={title}
        first={FIRST}
        rows={{ count: lines.length, keyOf: (at) => at, row: (at) => lineOf(lines[at] as ChangeLine) }}
      />
    </div>
  );
}
