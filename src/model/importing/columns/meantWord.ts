import { comparable } from '../../table/heading';
import { type Column } from '../../plan/declared/schema';

/** What others call the words of a plan's lists. */
const MEANT: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  Type: [
    [/\bdistrict\b.*\bcouncil\b|^district$/i, 'District council'],
    [/\bcouncil\b|\bborough\b|^(?:la|local authority|unitary|county)$/i, 'Council'],
    [
      /\b(?:icb|ccg|pct|clinical commissioning|integrated care board|primary care trust)\b|commissioner/i,
      'NHS commissioner',
    ],
    [/\b(?:foundation|acute|mental health|community|hospitals?|nhs) trust\b|^nhs provider/i, 'NHS provider'],
    [/\b(?:vcs|vcse|voluntary|third sector|charity)\b/i, 'Voluntary'],
    [/\b(?:primary|secondary|academy)\b|\bschools?\b/i, 'School'],
    [/\bfe college|further education\b/i, 'Further education college'],
    [/\bpolice\b/i, 'Police'],
    [/\bprobation\b/i, 'Probation'],
    [/\byouth offending\b|^yot$/i, 'Youth offending team'],
    [/\bgps?\b|\bsurgery\b/i, 'GP practice'],
    [/\b(?:ltd|limited|plc|private)\b/i, 'Private'],
  ],
  Certainty: [
    [/^(?:agreed|certain|secured?|approved|yes)$/i, 'Confirmed'],
    [/^(?:provisional|expected|planned|estimate|estimated|likely|tbc)$/i, 'Indicative'],
    [/^(?:risk|uncertain|unconfirmed|bid|no)$/i, 'At risk'],
    [/^(?:expired|finished|closed)$/i, 'Ended'],
  ],
  Kind: [
    [/^(?:pool|pooled)$/i, 'Pooled fund'],
    [/^(?:aligned budget)$/i, 'Aligned'],
  ],
  Tier: [
    [/^(?:tier )?([1-4])$/i, 'Level $1'],
    [/^tier ([1-4])$/i, 'Level $1'],
  ],
  Group: [
    [/^(?:adult social care|social services|asc|children's social care)$/i, 'Social care'],
    [/^(?:nhs|public health)$/i, 'Health'],
    [/^(?:vcs|vcse|third sector)$/i, 'Voluntary sector'],
    [/^schools?$/i, 'Education'],
  ],
  Status: [
    [/^(?:g|on track)$/i, 'Green'],
    [/^a$/i, 'Amber'],
    [/^(?:r|off track)$/i, 'Red'],
  ],
};

/**
 * The word of a plan's list that a word of a sheet means; null where nobody can tell.
 *
 * @example
 * meantWord('Type', { type: 'choice', words: ['Council', 'NHS commissioner'] }, 'Mid Vale ICB') // => "NHS commissioner"
 * @example
 * meantWord('Status', { type: 'choice', words: ['Green', 'Amber', 'Red'] }, 'green') // => "Green"
 */
export function meantWord(
  heading: string,
  { words }: Extract<Column, { readonly type: 'choice' }>,
  word: string,
): string | null {
  const same = words.find((each) => comparable(each) === comparable(word));
  if (same !== undefined) return same;
  for (const [pattern, meant] of MEANT[heading] ?? []) {
    const found = pattern.exec(comparable(word));
    const whole = found && meant.replace('$1', found[1] ?? '');
    if (whole && words.includes(whole)) return whole;
  }
  return null;
}
