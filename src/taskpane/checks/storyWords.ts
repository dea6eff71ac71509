import { type Finding } from '../../model/findings/finding';
import { TABLES } from '../../model/plan/declared/schema';
import { STORY_TITLES } from './storyTitles';

type Sentence = (subject: string, finding: Finding) => string;

/** What is found by what is no check of its own, or in more words than one title of a check has. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'Condition not kept': (it, { severity }) => (severity === 'Error' ? `${it} is not kept` : `Is ${it} kept?`),
  'Negative amount': (it) => `${it} has a negative amount`,
  'Number stored as text': (it) => `${it} has a number stored as text`,
  'Ring-fences leave floors unmet': (it) => `Ring-fences leave ${commitmentsIn(it)} below the floor`,
  'Spending after an end': (it, { severity }) =>
    `${it} ${severity === 'Error' ? 'is used' : 'has money'} after it ends`,
  'Status worsens': (it, { severity }) =>
    severity === 'Note' ? `${it} gets less money` : `${it} gets worse`,
  'Unconfirmed money': (it, { year }) =>
    year ? `${it} rests on money that is not confirmed` : `Not confirmed: ${it}`,
};

/** So many names are read in a title. */
const NAMED = 3;

/** Commitments that one finding is about: their names, or how many there are. */
function commitmentsIn(subject: string): string {
  const names = subject.split('; ');
  return names.length > NAMED ? `${names.length} commitments` : subject;
}

/** What is found of one of the plan's tables. */
const OF_A_TABLE: Readonly<Record<string, (kind: string) => string>> = {
  'Figures that are not exact': (kind) => `Figures of the ${kind} table are not exact`,
  'Rows beneath a table': (kind) => `Rows are beneath the ${kind} table`,
  'Undated amounts': (kind) => `The ${kind} table has amounts without a year`,
};

/** Subjects that are no name of the plan and none of its tables. */
const WHOLE = new Set(['Due', 'illustrative']);

/**
 * What was found of one subject, as a sentence: "Prevention Grant is used after it ends". What is about several
 * subjects at once has the name of its check.
 */
export function storySentence(finding: Finding): string {
  const { check, subject } = finding;
  const title = STORY_TITLES[check];
  if (title !== undefined && !title.includes('%')) return title; // of the whole plan, whatever its subject
  if (subject in TABLES) return OF_A_TABLE[check]?.(subject) ?? check;
  if (!subject || WHOLE.has(subject)) return check;
  return SENTENCES[check]?.(subject, finding) ?? title?.replace('%', () => subject) ?? `${check}: ${subject}`;
}
