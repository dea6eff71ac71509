import {
  Button,
  makeStyles,
  tokens,
  Tree,
  TreeItem,
  TreeItemLayout,
  type TreeItemValue,
  typographyStyles,
} from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { type BookCell } from '../../../model/trace/nodes/bookCell';
import { type BookNode } from '../../../model/trace/bookNode';
import { StandingBadge } from '../../look/StandingBadge';
import { ink } from '../../look/theme';
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
  standing: { gridColumn: '1 / -1' },
  rule: { gridColumn: '1 / -1', ...typographyStyles.caption1, color: ink.quiet, overflowWrap: 'anywhere' },
});

/** So many figures are shown at first, besides those of which the figure itself is made. */
const SHOWN_AT_FIRST = 30;
/** So many branches are opened at once. */
const OPENED_AT_MOST = 500;

/** The branches that are open at first: level by level, as long as what they show is soon read. */
function openAtFirst(of: BookNode): string[] {
  const open: string[] = [];
  const waiting = [{ node: of, value: '0' }];
  let shown = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { node, value } = next;
    const children = node.children();
    if (children.length === 0) continue;
    if (open.length > 0 && shown + children.length > SHOWN_AT_FIRST) break;
    open.push(value);
    shown += children.length;
    waiting.push(...children.map((child, i) => ({ node: child, value: `${value}.${i}` })));
  }
  return open;
}

/** Every branch down to the inputs, or the first of them where nobody would read on. */
function branchesUnder(of: BookNode): string[] {
  const branches: string[] = [];
  const waiting = [{ node: of, value: '0' }];
  for (let next = waiting.pop(); next && branches.length < OPENED_AT_MOST; next = waiting.pop()) {
    const { node, value } = next;
    const children = node.children();
    if (children.length === 0) continue;
    branches.push(value);
    waiting.push(...children.map((child, i) => ({ node: child, value: `${value}.${i}` })));
  }
  return branches;
}

interface Props {
  readonly of: BookNode;
  readonly go: (cell: BookCell) => void;
}

/** A figure and what it is made of, as a tree: a leaf goes to its cell, a branch opens. */
export function FigureTree({ of, go }: Props): ReactElement {
  /** What Open all opens, once it was pressed. */
  const [branches, setBranches] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<ReadonlySet<TreeItemValue>>(() => new Set(openAtFirst(of)));
  const isAllOpen = branches.length > 0 && branches.every((branch) => open.has(branch));
  const openAll = () => {
    const all = branchesUnder(of);
    setBranches(all);
    setOpen(new Set(all));
  };
  return (
    <>
      {of.children().some((child) => child.children().length > 0) && (
        <div>
          <Button
            appearance="subtle"
            size="small"
            onClick={isAllOpen ? () => setOpen(new Set(['0'])) : openAll}
          >
            {isAllOpen ? 'Close all' : 'Open all'}
          </Button>
          {isAllOpen &&
            branches.length === OPENED_AT_MOST &&
            ` The first ${OPENED_AT_MOST} branches are open.`}
        </div>
      )}
      <Tree
        aria-label="What it is made of"
        openItems={open}
        onOpenChange={(_, { openItems }) => setOpen(openItems)}
        size="small"
      >
        <Figure node={of} value="0" go={go} />
      </Tree>
    </>
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
          {node.entered && (
            <span className={styles.standing}>
              <StandingBadge standing={node.entered} />
            </span>
          )}
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
