import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { memo, useCallback, useId, useMemo, useRef, type ReactElement } from 'react';
import { type Severity } from '../../model/findings/finding';
import { dayInWords } from '../atHand/days';
import { type Figures, type SheetCell } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';
import { partTitle, screenTitle, smallWords, stack } from '../look/theme';
import { AcceptedGroup } from './AcceptedGroup';
import { EVERYTHING, type ChecksChoices } from './checksChoices';
import { FindingFilterBar } from './FindingFilterBar';
import { type FindingStory, findingStories } from './findingStories';
import { NotCheckedGroup } from './NotCheckedGroup';
import { remediesOf, type Remedy } from './remedies';
import { countBySeverity, SEVERITIES, severityWord } from './severities';
import { matchingFindings, ofSeverity } from './shownFindings';
import { StoryRow } from './StoryRow';
import { type StoryWork } from './storyWork';
import { type Accepting } from './useAccepting';
import { type SinceLastLook, useLastLook } from './useLastLook';

const useStyles = makeStyles({
  screen: stack(tokens.spacingVerticalM),
  title: screenTitle,
  part: partTitle,
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  words: { ...typographyStyles.body1, margin: '0' },
  small: smallWords,
});

interface Props {
  readonly figures: Figures;
  readonly choices: ChecksChoices;
  readonly choose: (choices: ChecksChoices) => void;
  readonly go: (cell: SheetCell) => void;
  readonly attempt: PlanAtHand['attempt'];
  readonly accepting: Accepting;
}

/**
 * What the checks find, in as few rows as it takes: the gravest first, then by money, each with what mends it. Below
 * them what is not checked and why, and what was accepted.
 */
export const ChecksScreen = memo(function ChecksScreen(props: Props): ReactElement {
  const { figures, choices, choose, go, attempt, accepting } = props;
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const top = useRef<HTMLHeadingElement>(null);
  const { findings, notChecked, cellAt, accepted = [] } = figures;
  const { filter } = choices;
  const since = useLastLook(figures.planName, findings);
  const { isNew } = since;
  const fresh = useMemo(() => findings.filter(isNew).length, [findings, isNew]);
  const matching = useMemo(
    () => matchingFindings(findings, filter.text).filter((finding) => !filter.onlyNew || isNew(finding)),
    [findings, filter.text, filter.onlyNew, isNew],
  );
  const shown = useMemo(() => ofSeverity(matching, filter.severities), [matching, filter.severities]);
  const stories = useMemo(() => findingStories(shown), [shown]);
  const remedies = useMemo(() => remediesOf(figures), [figures]);
  const mend = useCallback(
    async (remedy: Remedy) => {
      const done = await attempt('Mending', () => remedy.run(workbook));
      // the row that was mended goes, and the focus with it
      if (done) top.current?.focus();
      return done;
    },
    [attempt, workbook],
  );
  const { accept, withdraw } = accepting;
  const work = useMemo(
    (): StoryWork => ({ cellAt, go, isNew, remedies, mend, accept }),
    [cellAt, go, isNew, remedies, mend, accept],
  );
  if (figures.tables.length === 0)
    return <p className={styles.words}>There is no plan to check yet: begin one on the Plan screen.</p>;
  const beneath = (
    <>
      <NotCheckedGroup notChecked={notChecked} cellAt={cellAt} go={go} />
      <AcceptedGroup accepted={accepted} withdraw={withdraw} />
    </>
  );
  if (findings.length === 0)
    return (
      <div className={styles.screen}>
        <div>
          <h2 ref={top} tabIndex={-1} className={styles.title}>
            {accepted.length > 0 ? 'Nothing is open' : 'Nothing needs looking at'}
          </h2>
          <div className={styles.small}>
            {accepted.length > 0
              ? 'Every finding is accepted.'
              : notChecked.length > 0
                ? 'Every check that has something to go by holds.'
                : 'Every check holds.'}
          </div>
        </div>
        {beneath}
      </div>
    );

  const showEverything = () => choose({ ...choices, filter: EVERYTHING });
  return (
    <div className={styles.screen}>
      <div>
        <h2 ref={top} tabIndex={-1} className={styles.title}>
          {titleOf(countBySeverity(findings))}
        </h2>
        <SinceWords since={since} fresh={fresh} />
      </div>
      <FindingFilterBar
        filter={filter}
        choose={(next) => choose({ ...choices, filter: next })}
        counts={countBySeverity(matching)}
        fresh={since.on === null ? null : fresh}
      />
      <div className={styles.small} aria-live="polite">
        {countShown(shown.length, findings.length, stories.length)}
      </div>
      {shown.length === 0 && (
        <div>
          <p className={styles.words}>No finding matches.</p>
          <Button appearance="subtle" onClick={showEverything}>
            Show everything
          </Button>
        </div>
      )}
      {SEVERITIES.map((severity) => (
        <StoriesOf
          key={severity}
          severity={severity}
          stories={stories.filter((story) => story.severity === severity)}
          work={work}
        />
      ))}
      {beneath}
    </div>
  );
});

interface StoriesProps {
  readonly severity: Severity;
  readonly stories: readonly FindingStory[];
  readonly work: StoryWork;
}

function StoriesOf({ severity, stories, work }: StoriesProps): ReactElement | null {
  const styles = useStyles();
  const title = useId();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', tabbable: true });
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.part}>
        {`${severity}s`}
      </h3>
      <ul className={styles.list} aria-labelledby={title} {...arrows}>
        {stories.map((story) => (
          <li key={story.key}>
            <StoryRow story={story} work={work} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SinceWords({ since: { on }, fresh }: { since: SinceLastLook; fresh: number }): ReactElement | null {
  const styles = useStyles();
  if (on === null) return null;
  const day = dayInWords(on);
  return (
    <p className={styles.small}>
      {fresh === 0
        ? `Nothing is new since you last looked on ${day}.`
        : `${fresh.toLocaleString('en-GB')} ${fresh === 1 ? 'is' : 'are'} new since you last looked on ${day}.`}
    </p>
  );
}

/** The answer as a title: "3 errors and 2 warnings"; notes are counted where there is nothing graver. */
function titleOf(counts: Readonly<Record<Severity, number>>): string {
  const words = (severity: Severity) =>
    `${counts[severity].toLocaleString('en-GB')} ${severityWord(severity, counts[severity])}`;
  const grave = (['Error', 'Warning'] as const).filter((severity) => counts[severity] > 0).map(words);
  return grave.length ? grave.join(' and ') : `${words('Note')}, nothing to put right`;
}

function countShown(shown: number, all: number, rows: number): string {
  const findings = `${all.toLocaleString('en-GB')} ${all === 1 ? 'finding' : 'findings'}`;
  if (shown !== all) return `${shown.toLocaleString('en-GB')} of ${findings} shown`;
  return rows === all ? findings : `${findings} in ${rows} ${rows === 1 ? 'row' : 'rows'}`;
}
