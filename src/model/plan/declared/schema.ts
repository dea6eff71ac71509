import {
  amountOrShare,
  choice,
  type Column,
  day,
  list,
  money,
  name,
  names,
  number,
  share,
  table,
  type TableSchema,
  text,
} from './column';
import { CONDITION, RISK_SHARE } from './agreementTables';
import { CUT_RULES } from '../../cuts/rule';
import {
  BEARERS,
  CERTAINTIES,
  CHANGES,
  DIRECTIONS,
  GROUPS,
  MAPPING_KINDS,
  PARTNER_TYPES,
  POOL_KINDS,
  QUALITIES,
  SETTLEMENT_RULES,
  STATUSES,
  TARGETS,
  TIERS,
  YES_NO,
} from './words';

/** The tables of a plan: headings, what may be under them, and which names they refer to. A public contract. */

export { type Column, type TableSchema };

/** Every table of a plan, by the heading of its first column. */
export const TABLES = {
  Partner: table(
    { Type: choice(PARTNER_TYPES), Group: choice(GROUPS), From: day, To: day, Successor: names('Partner') },
    { unique: true },
  ),
  Stream: table(
    {
      Partner: name('Partner'),
      Kind: text,
      'Ring-fence': list,
      Certainty: choice(CERTAINTIES),
      Probability: share,
      Starts: day,
      Ends: day,
      Taper: text,
      Evidence: text,
      Capital: choice(YES_NO),
      Recurrent: choice(YES_NO),
      Delegated: choice(YES_NO),
    },
    { unique: true, years: true },
  ),
  Pool: table(
    {
      Kind: choice(POOL_KINDS),
      'Legal basis': text,
      Host: name('Partner'),
      Starts: day,
      Ends: day,
      'Overspend rule': choice(SETTLEMENT_RULES),
      'Underspend rule': choice(SETTLEMENT_RULES),
      Signed: text,
      'Pool manager': text,
      Aims: text,
      Functions: text,
      Variation: text,
      Review: text,
      Exit: text,
      'VAT regime': text,
      Evidence: text,
      'Client group': text,
      'Staff and goods': text,
      Monitoring: text,
      Bands: list,
      Reserve: money,
      'Reserve then': choice(SETTLEMENT_RULES),
      'Opening balance': money,
    },
    { unique: true, years: true },
  ),
  Contribution: table(
    {
      Pool: name('Pool'),
      Partner: name('Partner'),
      Stream: name('Stream'),
      Share: share,
      Cap: amountOrShare('Cap %'),
      Paid: money,
      Delivered: money,
      'In kind': choice(YES_NO),
      Starts: day,
      Ends: day,
      Evidence: text,
      'Cap %': share,
      Service: name('Service'),
      Delegated: choice(YES_NO),
      'Set aside': choice(YES_NO),
    },
    { years: true },
  ),
  Service: table(
    {
      Tier: choice(TIERS),
      Route: text,
      Purpose: list,
      Provider: name('Partner'),
      Group: choice(GROUPS),
      Statutory: choice(YES_NO),
      Outcome: text,
      Units: number,
      'Unit cost': money,
      Evidence: text,
      Reason: text,
      Match: share,
    },
    { unique: true },
  ),
  Allocation: table(
    {
      Source: name('Stream', 'Pool'),
      Service: name('Service'),
      Commitment: name('Commitment'),
      Joint: choice(YES_NO),
      Basis: text,
      Evidence: text,
      Stream: name('Stream'),
      'Area of spend': text,
      Commissioner: text,
      'NHS share': share,
      'Scheme type': text,
      Output: text,
      Unit: text,
    },
    { years: true },
  ),
  Commitment: table(
    {
      Priority: text,
      Protected: choice(YES_NO),
      Rank: number,
      Lead: text,
      Outcome: text,
      Indicator: text,
      Status: choice(STATUSES),
      Rule: text,
      Evidence: text,
      Due: day,
    },
    { unique: true, years: true },
  ),
  Indicator: table(
    {
      Commitment: name('Commitment'),
      Direction: choice(DIRECTIONS),
      Baseline: number,
      Target: number,
      Status: choice(STATUSES),
      Evidence: text,
    },
    { unique: true, years: 'index' },
  ),
  Mapping: table({ From: text, To: text, Kind: choice(MAPPING_KINDS), Evidence: text }, { unique: true }),
  Scenario: table({
    Order: number,
    'Based on': name('Scenario'),
    Target: choice(TARGETS),
    Name: text,
    Change: choice(CHANGES),
    Value: number,
    'To tier': text,
    'From year': text,
    'To year': text,
    Spread: choice(CUT_RULES),
    Note: text,
  }),
  Outturn: table(
    {
      Pool: name('Pool'),
      Service: name('Service'),
      Partner: name('Partner'),
      'Borne by': choice(BEARERS),
      Evidence: text,
    },
    { years: true },
  ),
  Tier: table({ 'Counts as': text, Prevention: choice(YES_NO) }, { unique: true }),
  Evidence: table(
    {
      Document: text,
      Reference: text,
      Figure: text,
      Quality: choice(QUALITIES),
      Note: text,
      'Total of': list,
      Quote: text,
      Low: money,
      High: money,
    },
    { unique: true },
  ),
  Deflator: table({ Published: day, Source: text }, { years: 'index' }),
  Law: table({
    Basis: text,
    'Partner type': text,
    From: day,
    To: day,
    Effect: text,
    Source: text,
    Verified: text,
  }),
  'Risk share': RISK_SHARE,
  Condition: CONDITION,
} as const satisfies Readonly<Record<string, TableSchema>>;

/** The heading of a table's first column, which says what it is. */
export type TableKind = keyof typeof TABLES;
export const TABLE_KINDS = Object.keys(TABLES) as TableKind[];

type TypeAt<
  K extends TableKind,
  H extends keyof (typeof TABLES)[K]['columns'],
> = (typeof TABLES)[K]['columns'][H] extends { readonly type: infer T } ? T : never;
/** The headings of a table under which words are. */
export type WordHeading<K extends TableKind> = {
  [H in keyof (typeof TABLES)[K]['columns'] & string]: TypeAt<K, H> extends
    | 'text'
    | 'list'
    | 'choice'
    | 'name'
    ? H
    : never;
}[keyof (typeof TABLES)[K]['columns'] & string];
/** The headings of a table under which days, shares, money or counts are. */
export type NumberHeading<K extends TableKind> = Exclude<
  keyof (typeof TABLES)[K]['columns'] & string,
  WordHeading<K>
>;
