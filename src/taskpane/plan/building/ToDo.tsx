import {
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { RowButton } from '../../look/RowButton';
import { taskMarks } from '../../look/pictures';
import { figure, ink, partTitle } from '../../look/theme';
import { type Task } from './tasks';

const useStyles = makeStyles({
  ...taskMarks,
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between' },
  title: partTitle,
  quiet: { ...typographyStyles.caption1, color: ink.quiet },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  open: { color: tokens.colorBrandForegroundLink },
  name: typographyStyles.body1,
  aside: { ...figure, ...typographyStyles.caption1, color: ink.quiet },
  words: { ...typographyStyles.caption1, color: ink.quiet, gridColumnStart: 2, gridColumnEnd: 'span 2' },
});

interface Props {
  readonly tasks: readonly Task[];
  readonly go: (task: Task) => void;
}

/** The parts of a plan that is being built: done, started, to do, or to come after another. */
export function ToDo({ tasks, go }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const done = tasks.filter(({ state }) => state === 'Done').length;
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          To do
        </h2>
        <span className={styles.quiet}>{`${done} of ${tasks.length} done`}</span>
      </div>
      <ul className={styles.list} aria-labelledby={title} {...arrows}>
        {tasks.map((task) => {
          const { kind, title: name, state, aside, words } = task;
          const isOpen = state === 'To do' || state === 'Started';
          return (
            <li key={kind} className={styles.item}>
              <RowButton className={styles.row} title={state} onClick={() => go(task)}>
                <span className={mergeClasses(styles.mark, styles[state])} role="img" aria-label={state} />
                <span className={mergeClasses(styles.name, isOpen && styles.open)}>{name}</span>
                <span className={styles.aside}>
                  {aside === state ? <span aria-hidden>{aside}</span> : aside}
                </span>
                {words && <span className={styles.words}>{words}</span>}
              </RowButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
