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
  /** What the button says that opens it. */
  readonly offer: string;
  /** What there is to see in it. */
  readonly shows: string;
  readonly content: PlanContent;
}

export const EXAMPLES: readonly Example[] = [
  {
    address: 'alderbrook',
    offer: 'Open the Alderbrook example',
    shows: '2025 to 2028, illustrative: a Better Care Fund and two pools, conditions, and a year to settle.',
    content: alderbrook,
  },
  {
    address: 'alderbrook-with-faults',
    offer: 'Open Alderbrook with five faults',
    shows: 'The same plan with five deliberate faults, to see what the checks find.',
    content: alderbrookWithFaults,
  },
  {
    address: 'coventry',
    offer: 'Open the Coventry example',
    shows: '2006 to 2010: five grants of £5,459,429, two ring-fences breached, ten pools without terms.',
    content: coventry,
  },
  {
    address: 'review',
    offer: 'Open the Joint Area Review example',
    shows: '2006: what the review of Coventry asked for, who has given no figures, and what placements cost.',
    content: review,
  },
  {
    address: 'portsmouth',
    offer: 'Open the Portsmouth example',
    shows: '2006 to 2009: 13 priorities with 46 indicators, and no budget settled yet.',
    content: portsmouth,
  },
  {
    address: 'southwark',
    offer: 'Open the Southwark example',
    shows: '2010 to 2013: 20 commitments, resting on two grants that nobody has promised.',
    content: southwark,
  },
  {
    address: 'nottingham',
    offer: 'Open the Nottingham example',
    shows: '2011: cuts of which most have no base, and a shift to prevention that is less in cash.',
    content: nottingham,
  },
  {
    address: 'shared-overspend',
    offer: 'Open the example of a shared overspend',
    shows: 'One overspend of £88,417.63, settled in nine ways.',
    content: sharedOverspend,
  },
];

/** The example that an address asks for; null where it asks for none that there is. */
export const exampleAsked = (search: string): PlanContent | null => {
  const asked = new URLSearchParams(search).get('example');
  return EXAMPLES.find(({ address }) => address === asked)?.content ?? null;
};
