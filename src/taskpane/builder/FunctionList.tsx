import { makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { DESCRIBED } from '../../model/builder/described';
import { RowButton } from '../look/RowButton';
import { partTitle, smallWords, stack } from '../look/theme';

const useStyles = makeStyles({
  all: stack(tokens.spacingVerticalM),
  search: { maxWidth: 'none' },
  title: partTitle,
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  name: { display: 'block', ...typographyStyles.body1 },
  summary: { display: 'block', ...smallWords },
  words: { ...typographyStyles.body1, margin: '0' },
});

/** Two kinds of function: what they are given says where the figures come from. */
const GROUPS = ['From the tables of the plan', 'From cells that you choose'] as const;

const groupOf = (id: string): (typeof GROUPS)[number] =>
  GROUPS[DESCRIBED[id]?.parameters.some(({ repeating }) => repeating) ? 0 : 1];

/** Every function of Poolbook with what it does, narrowed by words of either. */
export function FunctionList({ choose }: { readonly choose: (id: string) => void }): ReactElement {
  const styles = useStyles();
  const title = useId();
  const [text, setText] = useState('');
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = Object.entries(DESCRIBED).filter(([id, { summary }]) =>
    wanted.every((word) => `pool.${id} ${summary}`.toLowerCase().includes(word)),
  );
  return (
    <div className={styles.all}>
      <SearchBox
        className={styles.search}
        placeholder="Find a function by what it does"
        aria-label="Search the functions"
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      {found.length === 0 && <p className={styles.words}>No function has these words. Try fewer of them.</p>}
      {GROUPS.map((group, at) => {
        const own = found.filter(([id]) => groupOf(id) === group);
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={`${title}${at}`}>
            <h3 className={styles.title} id={`${title}${at}`}>
              {group}
            </h3>
            <ul className={styles.list} aria-labelledby={`${title}${at}`}>
              {own.map(([id, { summary }]) => (
                <li key={id}>
                  <RowButton onClick={() => choose(id)}>
                    <span className={styles.name}>{`POOL.${id}`}</span>
                    <span className={styles.summary}>{summary.replace(/(?<=[a-z)])[.:;] .*$/, '.')}</span>
                  </RowButton>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
