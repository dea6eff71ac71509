import { type Finding } from '../../model/findings/finding';
import { TABLES } from '../../model/plan/schema';

type Sentence = (subject: string, finding: Finding) => string;

/** What each check finds, as a sentence about its subject: true of all that the check finds. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  'Commitment below its floor': (it) => `${it} is below its floor`,
  'Commitment without money': (it) => `${it} has no money`,
  'Condition not kept': (it, { severity }) => (severity === 'Error' ? `${it} is not kept` : `Is ${it} kept?`),
  'Contributions do not add up': (it) => `${it} does not add up`,
  'Counts for part of a year': (it) => `${it} counts for part of a year`,
  'Duplicate name': (it) => `${it} is there twice`,
  'Joint action': (it) => `The joint action ${it} is not complete`,
  'Legal basis': (it) => `Check the law on ${it}`,
  'Match lost': (it) => `${it} loses match when it is cut`,
  'Money stranded': (it) => `Money of ${it} cannot reach what is short`,
  'Money unspent': (it) => `${it} is not all spent`,
  'Negative amount': (it) => `${it} has a negative amount`,
  'Not jointly commissioned': (it) => `Is ${it} jointly commissioned?`,
  'Number stored as text': (it) => `${it} has a number stored as text`,
  'Outside the life of a pool': (it) => `${it} does not fit its start and end`,
  'Partner with no figures': (it) => `${it} has amounts that are not known`,
  'Pool without a host': (it) => `${it} has no host`,
  'Promised and not delivered': (it) => `What came to ${it} is not what was promised`,
  'Ring-fence breached': (it) => `Money of ${it} pays for what it may not`,
  'Ring-fences leave floors unmet': (it) => `Ring-fences leave ${it} below the floor`,
  'Risk share': (it) => `The risk share of ${it} needs correcting`,
  'Rule not kept': (it) => `${it} does not keep its rule`,
  'Scenario step': (it) => `A step of ${it} does not work as it is`,
  'Settlement without an owner': (it) => `The settlement of ${it} leaves something open`,
  'Shares not 100%': (it) => `Shares of ${it} are not 100%`,
  'Spending above the budget': (it) => `${it} spends more than its budget`,
  'Spending after an end': (it, { severity }) =>
    `${it} ${severity === 'Error' ? 'is used' : 'has money'} after it ends`,
  'Stated total does not cast': (it) => `${it}: the total does not add up`,
  'Status worsens': (it, { severity }) =>
    severity === 'Note' ? `${it} gets less money` : `${it} gets worse`,
  'Stream does not fit its pool': (it) => `${it} does not fit the line that names it`,
  'Successors not 100%': (it) => `Successors of ${it} are not 100%`,
  'Taper not kept': (it) => `${it} does not follow its taper`,
  'Terms missing from the agreement': (it) => `The agreement of ${it} is not complete`,
  'Tier not classified': (it) => `${it} counts as a tier that is not known`,
  'Unconfirmed money': (it, { year }) =>
    year ? `${it} rests on money that is not confirmed` : `Not confirmed: ${it}`,
  'Undated amounts': (it) => `${it} has amounts without a year`,
  'Unknown name': (it) => `A name is not known: ${it}`,
  'Unknown word': (it) => `${it} has a word that is not known`,
  'Unmet demand': (it) => `${it} needs more than it gets`,
  'Uses beyond a source': (it) => `${it} is used for more than it has`,
};

/** What is found of the whole plan, whatever its subject. */
const OF_THE_PLAN: Readonly<Record<string, string>> = {
  'Floors beyond all money': 'Floors need more money than there is',
  'Floors beyond confirmed money': 'Floors need money that is not confirmed',
  'No streams': 'There is no money in the plan yet',
  'Prevention falls': 'Prevention falls',
};

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
  const ofPlan = OF_THE_PLAN[check];
  if (ofPlan !== undefined) return ofPlan;
  if (subject in TABLES) return OF_A_TABLE[check]?.(subject) ?? check;
  if (!subject || WHOLE.has(subject)) return check;
  return SENTENCES[check]?.(subject, finding) ?? `${check}: ${subject}`;
}
