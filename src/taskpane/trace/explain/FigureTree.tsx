import {
  Button,
  makeStyles,
  tokens,
  Tree,
  TreeItem,
  TreeItemLayout,
  typographyStyles,
} from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { type ReactElement } from 'react';
import { type BookCell } from '../../../model/trace/bookCell';
import { type BookNode } from '../../../model/trace/bookNode';
import { ink } from '../../theme';
import { figureWords } from './figureWords';

const useStyles = makeStyles({
  item: { height: 'auto', alignItems: 'start', paddingBlock: tokens.spacingVerticalXS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.body1,
  },
  label: { overflowWrap: 'anywhere' },
  figure: {
    ...typographyStyles.body1,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    maxWidth: '16ch',
  },
  rule: { gridColumn: '1 / -1', ...typographyStyles.caption1, color: ink.quiet, overflowWrap: 'anywhere' },
});

interface Props {
  readonly of: BookNode;
  readonly go: (cell: BookCell) => void;
}

/** A figure and what it is made of, as a tree: a leaf goes to its cell, a branch opens. */
export function FigureTree({ of, go }: Props): ReactElement {
  return (
    <Tree aria-label="What it is made of" defaultOpenItems={['0']} size="small">
      <Figure node={of} value="0" go={go} />
    </Tree>
  );
}

function Figure({
  node,
  value,
  go,
}: {
  readonly node: BookNode;
  readonly value: string;
  readonly go: Props['go'];
}): ReactElement {
  const styles = useStyles();
  const children = node.children();
  const { cell } = node;
  const branch = children.length > 0;
  return (
    <TreeItem
      itemType={branch ? 'branch' : 'leaf'}
      value={value}
      {...(!branch && cell ? { onClick: () => go(cell) } : {})}
    >
      <TreeItemLayout
        className={styles.item}
        main={{ style: { flexGrow: 1, minWidth: 0 } }}
        {...(branch && cell
          ? {
              actions: (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<OpenRegular />}
                  aria-label={`Select the cell of ${node.label}`}
                  title="Select the cell"
                  onClick={(event) => {
                    event.stopPropagation();
                    go(cell);
                  }}
                />
              ),
            }
          : {})}
      >
        <span className={styles.line}>
          <span className={styles.label}>{node.label}</span>
          <span className={styles.figure}>{figureWords(node.figure)}</span>
          {node.rule && <span className={styles.rule}>{node.rule}</span>}
        </span>
      </TreeItemLayout>
      {branch && (
        <Tree>
          {children.map((child, i) => (
            <Figure key={i} node={child} value={`${value}.${i}`} go={go} />
          ))}
        </Tree>
      )}
    </TreeItem>
  );
}
