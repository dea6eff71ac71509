import { readTaper } from '../../funding/readTaper';
import { percentage, plainNumber } from '../../money/plainNumber';
import { dayOf, formatDay } from '../../calendar/day';
import { readYearHeading } from '../../calendar/yearHeading';
import { CUT_RULES, type CutRule } from '../../cuts/rule';
import { penceFromPounds, whyNotPence } from '../../money/pence';
import { nearest } from '../../table/nearest';
import { type Plan } from '../../plan/plan';
import { type TableKind } from '../../plan/declared/schema';
import { CHANGES, TARGETS } from '../../plan/declared/words';
import { comparable } from '../../table/heading';
import { type Change, type Path, type Step, type StepProblem, type Target } from './step';
import { linesOfTier, namesToChoose, targetOf } from './target';
import { tableOf } from '../../plan/tableOf';

const EARLIEST = dayOf(1990, 4, 1);
const LATEST = dayOf(2100, 3, 31);

/** What is wrong with a cell of a step; `says` begins a sentence after "Step 2 of Cuts:". */
class Fault extends Error {
  constructor(
    readonly heading: string,
    readonly says: string,
    readonly absent?: TableKind,
  ) {
    super(says);
  }
}

/**
 * Reads one row of the scenario table as a step. What cannot be carried out is a problem that says what to type
 * instead, and then there is no step.
 */
export function readStep(plan: Plan, row: number): { step: Step | null; problem: StepProblem | null } {
  try {
    return { step: stepOf(plan, row), problem: null };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const { heading, says, absent } = fault;
    const sentence = `${whichStep(plan, row)} ${says}`;
    return { step: null, problem: { row, heading, sentence, ...(absent && { absent }) } };
  }
}

/** Names a step in a sentence: `Step 2 of Cuts`. */
export function whichStep(plan: Plan, row: number): string {
  const { Scenario } = plan.tables;
  const order = Scenario?.numbers.Order[row] ?? NaN;
  const place = Number.isNaN(order) ? `in row ${Scenario?.rowInTable[row]}` : String(order);
  return `Step ${place} of ${Scenario?.names[row] ?? ''}`;
}

function stepOf(plan: Plan, row: number): Step {
  const word = (heading: Heading) => tableOf(plan, 'Scenario').words[heading][row] ?? '';
  const value = tableOf(plan, 'Scenario').numbers.Value[row] ?? NaN;
  const target = readTarget(plan, word('Target'), word('Name'));
  const from = readYear('From year', word('From year'));
  const to = readYear('To year', word('To year'));
  if (from !== null && to !== null && to < from)
    throw new Fault('To year', `runs backwards, from ${word('From year')} to ${word('To year')}.`);
  const change = readChange(word('Change'), value, from, to, hasTaper(plan, target));
  const toTier = word('To tier');
  return {
    row,
    target,
    change,
    toTier,
    toRows: change.is === 'shift' ? receivers(plan, target, toTier, change.path) : [],
    from,
    to: 'path' in change && change.path ? null : to,
    spread: readSpread(word('Spread')),
  };
}

/** The word that is nearest comes before all of them. */
function oneOf(typed: string, words: readonly string[]): string {
  const meant = nearest(typed, words);
  return `${meant ? `was ${meant} meant? Type` : 'type'} ${words.join(', ')}`;
}

type Heading = 'Target' | 'Name' | 'Change' | 'From year' | 'To year' | 'To tier' | 'Spread';

function readTarget(plan: Plan, target: string, name: string): Target {
  const all = comparable(target) === 'all';
  if (!target) throw new Fault('Target', `does not say what it acts on: type ${TARGETS.join(', ')}.`);
  if (!all && !name) throw new Fault('Name', `does not say which ${target.toLowerCase()} it acts on.`);
  const found = targetOf(plan, target, name);
  if (!found) throw new Fault('Target', `acts on ${target}, which is no target: ${oneOf(target, TARGETS)}.`);
  const absent = absentFor(plan, target, found);
  if (absent)
    throw new Fault(
      all ? 'Target' : 'Name',
      `acts on ${found.said}, and no ${absent} table was given to find that in.`,
      absent,
    );
  if (all && !found.rows.length) throw new Fault('Target', 'acts on nothing: the plan has no streams.');
  if (!found.rows.length) {
    // what the plan has, and no money of yet, is no fault: the step changes nothing
    const meant = nearest(name, namesToChoose(plan, target));
    if (comparable(meant ?? '') !== comparable(name))
      throw new Fault(
        'Name',
        `acts on nothing: the plan has no money of the ${target.toLowerCase()} ${name}${meant ? `; was ${meant} meant?` : '.'}`,
      );
  }
  return found;
}

/** The table without which a step finds nothing to act on; null where it is there. */
function absentFor({ tables }: Plan, target: string, { table }: Target): TableKind | null {
  if (!tables[table]) return table;
  return comparable(target) === 'tier' && !tables.Service ? 'Service' : null;
}

/** Whether a stream that a step acts on says by itself how it runs out. */
const hasTaper = ({ tables: { Stream } }: Plan, { table, rows }: Target): boolean =>
  table === 'Stream' && rows.some((row) => Stream?.words.Taper[row] && readTaper(Stream.words.Taper[row]));

function readChange(
  change: string,
  value: number,
  from: number | null,
  to: number | null,
  ownTaper: boolean,
): Change {
  const word = comparable(change);
  if (!CHANGES.some((known) => known === word))
    throw new Fault(
      'Change',
      `${change ? `has the change ${change}` : 'does not say what changes'}: ${oneOf(change, CHANGES)}.`,
    );
  if (Number.isNaN(value) && word === 'taper' && ownTaper) return { is: 'own taper' };
  if (Number.isNaN(value))
    throw new Fault(
      'Value',
      `has no Value for ${change}${word === 'taper' ? ': type the percentage that is left in To year, or shares by year under Taper of the stream' : ''}.`,
    );
  if (word === 'taper') return { is: 'taper', share: share(change, value), path: readPath(from, to, word) };
  if (word === 'cut %') return { is: 'cut', share: share(change, value) };
  if (word === 'uplift %') return { is: 'uplift', share: share(change, value) };
  if (word === 'shift %') return { is: 'shift', share: share(change, value), path: null };
  if (word === 'shift to %')
    return { is: 'shift', share: share(change, value), path: readPath(from, to, word) };
  if (word === 'cut £') return { is: 'less', pence: amount(change, value) };
  if (word === 'set £') return { is: 'set', pence: amount(change, value) };
  if (value < EARLIEST || value > LATEST || !Number.isInteger(value))
    throw new Fault(
      'Value',
      `ends on ${value}, which is no day from ${formatDay(EARLIEST)} to ${formatDay(LATEST)}: type the last day as a date.`,
    );
  return { is: 'ends', on: value };
}

/** From a year in which nothing moves yet to one in which the share is reached. */
function readPath(from: number | null, to: number | null, word: string): Path {
  const isTaper = word === 'taper';
  if (from === null)
    throw new Fault(
      'From year',
      isTaper
        ? 'does not say in which year all of it is still there: enter the year before it falls.'
        : 'does not say in which year the share is still as entered: enter the year before it moves.',
    );
  if (to === null)
    throw new Fault(
      'To year',
      `does not say by which year ${isTaper ? 'so much is left' : 'the share is to be reached'}.`,
    );
  return { from, to };
}

function share(change: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new Fault(
    'Value',
    `has the Value ${plainNumber(value)} for ${change}, which is ${percentage(value)}: type a percentage from 0% to 100%${value > 1 && value <= 100 ? `, such as ${plainNumber(value)}% or ${plainNumber(value / 100)}` : ''}.`,
  );
}

function amount(change: string, pounds: number): number {
  const pence = penceFromPounds(pounds);
  if (Number.isNaN(pence)) throw new Fault('Value', `has a Value for ${change} that ${whyNotPence(pounds)}.`);
  if (pence < 0)
    throw new Fault('Value', `has a negative Value for ${change}: type an amount that is zero or more.`);
  return pence;
}

function readYear(heading: 'From year' | 'To year', text: string): number | null {
  if (!text) return null;
  const read = readYearHeading(text);
  if (read.kind === 'year') return read.year.start;
  throw new Fault(
    heading,
    read.kind === 'faulty'
      ? `has under ${heading} ${text}, which ${read.why}.`
      : `has under ${heading} ${text}: type a financial year such as 2010/11.`,
  );
}

function readSpread(text: string): CutRule | null {
  const word = comparable(text);
  if (!word) return null;
  const rule = CUT_RULES.find((name) => name === word);
  if (rule) return rule;
  throw new Fault('Spread', `has the Spread ${text}: ${oneOf(text, CUT_RULES)}, or leave it blank.`);
}

/** The lines to which a shift moves money; on a path all of the tier, since its share is that of all of them. */
function receivers(plan: Plan, target: Target, toTier: string, path: Path | null): readonly number[] {
  if (target.table !== 'Allocation')
    throw new Fault(
      'Target',
      `shifts ${target.said}: only a Service or a Tier can be shifted to another tier.`,
    );
  if (!toTier) throw new Fault('To tier', 'does not say to which tier it shifts money.');
  const given = new Set(target.rows);
  const all = linesOfTier(plan, toTier);
  const others = all.filter((row) => !given.has(row));
  if (!plan.tables.Service)
    throw new Fault(
      'To tier',
      `shifts to ${toTier}, and no Service table was given to find that in.`,
      'Service',
    );
  if (!others.length)
    throw new Fault('To tier', `shifts to ${toTier}, but no other allocation pays for that tier.`);
  return path ? all : others;
}
