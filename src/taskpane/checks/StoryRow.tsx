import { Badge, Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { formatAmount } from '../../model/money/format';
import { checkPage, useHelp } from '../atHand/help';
import { ink, sizes } from '../look/theme';
import { AcceptPanel } from './AcceptPanel';
import { type FindingStory, storyTitle } from './findingStories';
import { MendPanel } from './MendPanel';
import { type Remedy } from './remedies';
import { SeverityMark } from './severities';
import { StoryParts } from './StoryParts';
import { type StoryWork } from './storyWork';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  mark: { paddingTop: tokens.spacingVerticalXXS },
  // an amount so long that the title would have no room is on a line of its own
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  title: {
    ...typographyStyles.body1Strong,
    flex: `1 1 ${sizes.titleRoom}`,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    minWidth: '0',
  },
  amount: {
    ...typographyStyles.body1Strong,
    marginLeft: 'auto',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  beneath: { gridColumn: '2', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS }, // prettier-ignore
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    color: ink.quiet,
  },
  sentence: { ...typographyStyles.body1, margin: '0', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  unfold: { paddingLeft: '0', minWidth: '0', justifyContent: 'flex-start' },
});

interface Props {
  readonly story: FindingStory;
  readonly work: StoryWork;
  /** Whether it is beneath a row that says what is found. */
  readonly inCheck?: boolean;
}

/** So many ways to mend have a button of their own; of more, one is chosen in the panel of the first. */
const BUTTONS = 3;

/**
 * What was found as one row: its title goes to the cell, a sentence says it, and buttons mend or accept it. Several
 * years and subjects are folded away.
 */
export function StoryRow({ story, work, inCheck = false }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const help = useHelp();
  const [open, setOpen] = useState(false);
  const [panel, show] = useState<Remedy | 'accept' | null>(null);
  const { severity, findings, amount, parts } = story;
  const [first] = findings;
  const cell = parts.length || !first ? null : work.cellAt(first.place);
  const named = storyTitle(story, inCheck);
  const remedies = work.remedies(findings);
  const fresh = findings.some(work.isNew);
  const close = () => show(null);
  const folded = findings.length > 1;
  return (
    <div className={styles.row}>
      <span className={styles.mark}>
        <SeverityMark severity={severity} />
      </span>
      <div className={styles.head}>
        {cell ? (
          <Link as="button" id={title} className={styles.title} onClick={() => work.go(cell)}>
            {named}
          </Link>
        ) : (
          <span id={title} className={styles.title}>
            {named}
          </span>
        )}
        {amount !== null && <span className={styles.amount}>{formatAmount(amount)}</span>}
      </div>
      <div className={styles.beneath}>
        {(fresh || (!folded && first?.year)) && (
          <span className={styles.about}>
            {fresh && (
              <Badge appearance="tint" size="small">
                New
              </Badge>
            )}
            {!folded && first?.year}
          </span>
        )}
        {!folded && <p className={styles.sentence}>{first?.sentence}</p>}
        {folded && (
          <div>
            <Button
              className={styles.unfold}
              size="small"
              appearance="transparent"
              aria-expanded={open}
              aria-label={`${named}: ${foldedWords(story)}`}
              icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
              onClick={() => setOpen(!open)}
            >
              {foldedWords(story)}
            </Button>
          </div>
        )}
        {open && (
          <StoryParts
            story={story}
            work={work}
            row={(part) => <StoryRow story={part} work={work} inCheck />}
          />
        )}
        {panel === null && (
          <div className={styles.actions} role="group" aria-labelledby={title}>
            {remedies.slice(0, BUTTONS).map((remedy) => (
              <Button
                key={remedy.action}
                size="small"
                aria-label={`${remedy.action}: ${named}`}
                onClick={() => show(remedy)}
              >
                {`${remedy.action}…`}
              </Button>
            ))}
            {remedies.length > BUTTONS && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Other ways: ${named}`}
                onClick={() => show(remedies[BUTTONS] ?? null)}
              >
                Other ways…
              </Button>
            )}
            {help && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`What it means: ${named}`}
                onClick={() => help(checkPage(story.check))}
              >
                What it means
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Accept: ${named}`}
              onClick={() => show('accept')}
            >
              Accept…
            </Button>
          </div>
        )}
        {panel === 'accept' && (
          <AcceptPanel
            count={findings.length}
            accept={(reason, until) => work.accept(findings, reason, until)}
            close={close}
          />
        )}
        {panel !== null && panel !== 'accept' && (
          <MendPanel remedy={panel} others={remedies} choose={show} mend={work.mend} close={close} />
        )}
      </div>
    </div>
  );
}

/** How many subjects or years are folded away. */
function foldedWords({ findings, parts }: FindingStory): string {
  const years = new Set(findings.map(({ year }) => year).filter(Boolean)).size;
  const inYears = years > 1 ? `${years} years` : '';
  if (!parts.length) return inYears || `${findings.length} findings`;
  const subjects = new Set(findings.map(({ subject }) => subject)).size;
  const found = `${findings.length.toLocaleString('en-GB')} findings`;
  const about = subjects > 1 && subjects < findings.length ? ` about ${subjects} subjects` : '';
  return [`${found}${about}`, inYears].filter(Boolean).join(', ');
}
