import { type PlanContent } from '../../workbook/layout/content';
import { alderbrook } from '../../workbook/examples/alderbrook';
import { alderbrookWithFaults } from '../../workbook/examples/alderbrookWithFaults';
import { coventry } from '../../workbook/examples/coventry';
import { nottingham } from '../../workbook/examples/nottingham';
import { portsmouth } from '../../workbook/examples/portsmouth';
import { review } from '../../workbook/examples/review';
import { sharedOverspend } from '../../workbook/examples/sharedOverspend';
import { southwark } from '../../workbook/examples/southwark';

/** A plan that can be opened to see what one is like. */
export interface Example {
  /** What the page's address calls it. */
  readonly address: string;
  /** What the start screen calls it. */
  readonly name: string;
  /** What there is to see in it. */
  readonly shows: string;
  readonly content: PlanContent;
}

export const EXAMPLES: readonly Example[] = [
  {
    address: 'alderbrook',
    name: 'Alderbrook 2025–28',
    shows: 'Three Section 75 pools, three scenarios and a year to settle. Illustrative.',
    content: alderbrook,
  },
  {
    address: 'alderbrook-with-faults',
    name: 'Alderbrook, five faults',
    shows: 'The same plan, for learning to read the checks.',
    content: alderbrookWithFaults,
  },
  {
    address: 'coventry',
    name: 'Coventry 2006–10',
    shows: 'At least £5,459,429 in eight streams, two ring-fences breached, ten pools without terms.',
    content: coventry,
  },
  {
    address: 'review',
    name: 'Joint Area Review 2006',
    shows: 'What the review of Coventry asked for, who gave no figures, what placements cost.',
    content: review,
  },
  {
    address: 'portsmouth',
    name: 'Portsmouth 2006–09',
    shows: '13 priorities, 46 indicators, no budget yet.',
    content: portsmouth,
  },
  {
    address: 'southwark',
    name: 'Southwark 2010–13',
    shows: '20 commitments on two grants that have no year.',
    content: southwark,
  },
  {
    address: 'nottingham',
    name: 'Nottingham 2011',
    shows: '16 objectives, and cuts mostly with no base.',
    content: nottingham,
  },
  {
    address: 'shared-overspend',
    name: 'A shared overspend',
    shows: 'One overspend of £88,417.63, settled in nine ways.',
    content: sharedOverspend,
  },
];

/** The example that an address asks for; null where it asks for none that there is. */
export const exampleAsked = (search: string): PlanContent | null => {
  const asked = new URLSearchParams(search).get('example');
  return EXAMPLES.find(({ address }) => address === asked)?.content ?? null;
};
