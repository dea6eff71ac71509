import { dayMeantBy } from '../calendar/dayMeantBy';
import { clipped, quoted } from '../errors/quoted';
import { numberMeantBy } from '../money/plainNumber';
import { listOf } from '../table/heading';
import { type ArgumentField, type ArgumentKind } from './argumentFields';
import { isReference } from './writtenReference';

/** What a formula holds for an argument, '' where it is left out; or why that cannot be written, as a sentence. */
export type WrittenArgument = { readonly text: string } | { readonly wrong: string };

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

/**
 * An argument as the formula holds it: a name and a year in quotes, an amount in plain digits, a day as DATE, cells as
 * they are. What begins with = is taken for a cell or a name of the workbook wherever one value is asked for.
 *
 * @param entered as a user enters it; several names are separated by semicolons
 * @example
 * writtenArgument({ kind: 'year', label: 'Year', optional: false }, '2010/11') // => { text: "\"2010/11\"" }
 * @example
 * writtenArgument({ kind: 'number', label: 'Cut', optional: false }, '£600,000') // => { text: "600000" }
 * @example
 * writtenArgument({ kind: 'day', label: 'Starts', optional: true }, '1/10/2025') // => { text: "DATE(2025,10,1)" }
 * @example
 * writtenArgument({ kind: 'pool', label: 'Pool', optional: false }, '') // => { wrong: "Choose the pool." }
 */
export function writtenArgument(
  { kind, label, optional }: Pick<ArgumentField, 'kind' | 'label' | 'optional'>,
  entered: string,
): WrittenArgument {
  const given = entered.trim();
  if (given === '') return optional ? { text: '' } : { wrong: `${verbOf(kind)} the ${label.toLowerCase()}.` };
  if (given.startsWith('=')) {
    const text = given.slice(1).trim();
    return isReference(text)
      ? { text }
      : { wrong: `${label} is ${quoted(given)}: refer to a cell, such as =B4.` };
  }
  switch (kind) {
    case 'cells':
      return isReference(given)
        ? { text: given }
        : { wrong: `${label} is ${quoted(given)}: choose a column, or give cells, such as B4:B7.` };
    case 'number':
      return oneValue(given, numberIn(given), `${label} is ${quoted(given)}: give a number, such as 600000, or a cell.`); // prettier-ignore
    case 'day':
      return oneValue(given, dayMeantBy(given), `${label} is ${quoted(given)}: give a date, such as 31/03/2028, or a cell.`); // prettier-ignore
    case 'scenarios':
      return several(listOf(given));
    default:
      return inQuotes(given);
  }
}

const verbOf = (kind: ArgumentKind): string =>
  ['cells', 'number', 'day', 'text'].includes(kind) ? 'Give' : 'Choose';

/** A value that was recognised, or else a cell. */
const oneValue = (given: string, value: string | null, wrong: string): WrittenArgument =>
  value !== null ? { text: value } : isReference(given) ? { text: given } : { wrong };

/** A number with the marks that people give it. */
const numberIn = (given: string): string | null => numberMeantBy(given.replace(/[£,\s]/g, ''));

function several(names: readonly string[]): WrittenArgument {
  const written = names.map(inQuotes);
  const wrong = written.find((each) => 'wrong' in each);
  return wrong ?? { text: `{${written.map((each) => ('text' in each ? each.text : '')).join(',')}}` };
}

function inQuotes(words: string): WrittenArgument {
  if (words.length > LONGEST_TEXT)
    return {
      wrong: `Excel takes texts of at most ${LONGEST_TEXT} letters in a formula. Put ${clipped(words)} into a cell, and refer to it, such as =B4.`,
    };
  return { text: `"${words.replaceAll('"', '""')}"` };
}
