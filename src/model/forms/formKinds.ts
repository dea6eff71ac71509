import { type TableKind } from '../plan/declared/schema';

/** The tables to which a form adds rows, in the order in which a plan is built. */
export const FORM_KINDS = [
  'Partner',
  'Stream',
  'Pool',
  'Contribution',
  'Service',
  'Allocation',
  'Commitment',
  'Scenario',
  'Outturn',
  'Evidence',
] as const satisfies readonly TableKind[];
export type FormKind = (typeof FORM_KINDS)[number];

/** What a form says of its kind: what one row is called, and the headings that come first; the others are details. */
export interface FormWords {
  readonly one: string;
  readonly first: readonly string[];
}

export const FORM_WORDS: Readonly<Record<FormKind, FormWords>> = {
  Partner: { one: 'partner', first: ['Type', 'Group'] },
  Stream: { one: 'funding stream', first: ['Partner', 'Ring-fence', 'Certainty', 'Ends'] },
  Pool: { one: 'pool', first: ['Kind', 'Legal basis', 'Host', 'Starts', 'Ends'] },
  Contribution: { one: 'contribution', first: ['Pool', 'Partner', 'Stream'] },
  Service: { one: 'service', first: ['Tier', 'Purpose', 'Group'] },
  Allocation: { one: 'allocation', first: ['Source', 'Service', 'Commitment'] },
  Commitment: { one: 'commitment', first: ['Priority', 'Lead', 'Protected'] },
  Scenario: {
    one: 'scenario step',
    first: ['Target', 'Name', 'Change', 'Value', 'From year', 'To year'],
  },
  Outturn: { one: 'outturn', first: ['Pool', 'Service', 'Partner'] },
  Evidence: { one: 'piece of evidence', first: ['Document', 'Reference', 'Figure', 'Quality'] },
};
