/** What in a name gives away a kind of body, tried in this order. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/combined (?:county )?authority|\bMCA\b/i, 'Combined authority'],
  [/\bdistrict council/i, 'District council'],
  [/\bcounty council/i, 'County council'],
  [/\blondon borough/i, 'London borough council'],
  [/\bmetropolitan\b|\bMBC\b/i, 'Metropolitan borough council'],
  [/\bcouncil\b|\bunitary\b/i, 'Unitary council'],
  [/\bintegrated care board\b|\bICB\b/i, 'Integrated care board'],
  [/\bNHS England\b|\bNHSE\b/i, 'NHS England'],
  [/\bfoundation trust\b|\bFT\b/i, 'NHS foundation trust'],
  [/\bNHS\b.*\btrust\b/i, 'NHS trust'],
  [/\bGPs?\b|\bprimary care network\b|\bpractice\b/i, 'GP practice'],
  [/\bcrime commissioner\b|\bPF?CC\b/i, 'Police and crime commissioner'],
  [/\byouth (?:justice|offending)\b/i, 'Youth justice service'],
  [/\bprobation\b/i, 'Probation service'],
  [/\bjobcentre\b/i, 'Jobcentre Plus'],
  [/\bschools?\b|\bacadem(?:y|ies)\b/i, 'School or academy'],
  [/\bcollege\b/i, 'Further education college'],
  [/\bltd\b|\blimited\b|\bplc\b/i, 'Company'],
  [/\bcharity\b|\btrust\b|\bassociation\b|\bvoluntary\b/i, 'Voluntary organisation'],
];

/**
 * The kind of body that a name gives away; '' where it gives none.
 *
 * @example
 * bodyNamed('NHS Mid Vale ICB') // => "Integrated care board"
 * @example
 * bodyNamed('Alderbrook') // => ""
 */
export const bodyNamed = (name: string): string => NAMED.find(([named]) => named.test(name))?.[1] ?? '';
