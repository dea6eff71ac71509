import { type Nation } from '../../model/pools/law/nationOfBasis';

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

/** What gives away a kind that only one nation has, tried before the others. */
const IN: Readonly<Partial<Record<Nation, typeof NAMED>>> = {
  Scotland: [
    [/\bintegration joint board\b|\bIJB\b/i, 'Integration joint board'],
    [/\bhealth board\b|^NHS\b/i, 'Health board'],
    [/\bcouncil\b/i, 'Council'],
  ],
  Wales: [
    [/\bhealth board\b|\bLHB\b|\bUHB\b/i, 'Local health board'],
    [/\bcouncil\b/i, 'Council'],
  ],
};

/**
 * The kind of body that a name gives away in a nation; '' where it gives none.
 *
 * @example
 * bodyNamed('NHS Forth', 'Scotland') // => "Health board"
 *
 * @example
 * bodyNamed('NHS Mid Vale ICB') // => "Integrated care board"
 * @example
 * bodyNamed('Alderbrook') // => ""
 */
export const bodyNamed = (name: string, nation: Nation = 'England'): string =>
  [...(IN[nation] ?? []), ...NAMED].find(([named]) => named.test(name))?.[1] ?? '';
