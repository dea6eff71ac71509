import { Button, makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { useEscape } from '../atHand/useEscape';
import { RowButton } from '../look/RowButton';
import { screenTitle, sizes, smallWords, stack } from '../look/theme';
import { addressOf, findPages, type HelpPage, readHelpPages } from './helpPages';

const useStyles = makeStyles({
  panel: stack(tokens.spacingVerticalM),
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: screenTitle,
  search: { maxWidth: 'none' },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: '0' },
  name: { display: 'block', ...typographyStyles.body1 },
  kind: { display: 'block', ...smallWords },
  words: { ...typographyStyles.body1, margin: '0' },
  page: stack(tokens.spacingVerticalXS),
  frame: { width: '100%', height: sizes.helpPage, border: 'none' },
});

interface Props {
  /** The page that is asked for; '' for the list. */
  readonly asked: string;
  readonly close: () => void;
  /** Opens the function builder for a function; null where there is no plan to take names from. */
  readonly build: ((name: string) => void) | null;
}

/** The help inside the pane: search it, or read the page that was asked for. All of it comes with the add-in. */
export function HelpPanel({ asked, close, build }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const panel = useEscape<HTMLDivElement>(close);
  const top = useRef<HTMLHeadingElement>(null);
  const [pages, setPages] = useState<readonly HelpPage[]>([]);
  const [wrong, setWrong] = useState('');
  const [text, setText] = useState('');
  const [page, open] = useState(asked);
  useEffect(() => top.current?.focus(), []);
  useEffect(() => {
    readHelpPages().then(setPages, (failure: unknown) => setWrong(workbook.explain(failure)));
  }, [workbook]);
  const found = findPages(pages, text);
  const of = functionOf(page);
  const title = pages.find((each) => each.page === page.replace(/#.*/, ''))?.title ?? 'Help';
  return (
    <div ref={panel} className={styles.panel} role="region" aria-label="Help">
      <div className={styles.head}>
        <h2 ref={top} tabIndex={-1} className={styles.title}>
          {page ? title : 'Help'}
        </h2>
        <Button size="small" onClick={close}>
          Close help
        </Button>
      </div>
      <SearchBox
        className={styles.search}
        placeholder="Find a function, a check, a word"
        aria-label="Search the help"
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          open('');
        }}
      />
      {page ? (
        <div className={styles.page}>
          <div className={styles.head}>
            <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={() => open('')}>
              All pages
            </Button>
            {build && of && (
              <Button size="small" onClick={() => build(of)}>
                {`Use POOL.${of}`}
              </Button>
            )}
          </div>
          <iframe
            className={styles.frame}
            onLoad={({ currentTarget: { contentDocument } }) => {
              const scheme = workbook.appearance() === 'light' ? 'light' : 'dark';
              contentDocument?.documentElement.style.setProperty('color-scheme', scheme);
            }}
            src={addressOf(page)}
            title={title}
          />
        </div>
      ) : (
        <div>
          {wrong && <p className={styles.words}>{wrong}</p>}
          {!wrong && pages.length > 0 && found.length === 0 && (
            <p className={styles.words}>No page has these words. Try fewer of them.</p>
          )}
          <ul className={styles.list} aria-label="Pages of the help">
            {found.map((each) => (
              <li key={each.page}>
                <RowButton onClick={() => open(each.page)}>
                  <span className={styles.name}>{each.title}</span>
                  <span className={styles.kind}>{each.kind}</span>
                </RowButton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The function that a page is about: `CUT.html`; '' for another page. */
const functionOf = (page: string): string => /^([A-Z0-9]+)\.html/.exec(page)?.[1] ?? '';
