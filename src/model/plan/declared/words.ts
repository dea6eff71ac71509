/** The words that may be in columns of choices. A public contract: lists grow, words never change. */

export const PARTNER_TYPES = [
  'Council',
  'District council',
  'NHS commissioner',
  'NHS provider',
  'School',
  'Further education college',
  'Police',
  'Probation',
  'Youth offending team',
  'GP practice',
  'Voluntary',
  'Private',
  'Connexions',
  'Learning and Skills Council',
  'Jobcentre Plus',
  'Other',
  'Combined authority',
] as const;
export const GROUPS = [
  'Education',
  'Social care',
  'Health',
  'Other council department',
  'Police',
  'Voluntary sector',
  'Other',
] as const;
export const CERTAINTIES = ['Confirmed', 'Indicative', 'At risk', 'Ended'] as const;
export const TIERS = [
  'Universal',
  'Targeted',
  'Specialist',
  'Level 1',
  'Level 2',
  'Level 3',
  'Level 4',
] as const;
export const POOL_KINDS = ['Pooled fund', 'Aligned', 'Own'] as const;
export const STATUSES = ['Green', 'Amber', 'Red'] as const;
/** Whether more or less of an indicator is better. */
export const DIRECTIONS = ['Higher', 'Lower'] as const;
/** What the name is to which a row of the Mapping table joins another. */
export const MAPPING_KINDS = ['Outcome', 'Priority', 'Indicator', 'Service', 'Area', 'Block'] as const;
export const QUALITIES = [
  'exact',
  'rounded',
  'approximate',
  'bound',
  'undated',
  'derived',
  'illustrative',
] as const;
export const SETTLEMENT_RULES = [
  'Contribution share',
  'Fixed shares',
  'Host bears',
  'Capped',
  'Bands',
  'Reserve first',
  'By line',
  'Own risk',
  'Carry forward',
] as const;
export const YES_NO = ['Yes', 'No'] as const;
export const TARGETS = ['All', 'Stream', 'Partner', 'Kind', 'Certainty', 'Service', 'Tier', 'Pool'] as const;
export const CHANGES = [
  'cut %',
  'cut £',
  'set £',
  'uplift %',
  'ends',
  'taper',
  'shift %',
  'shift to %',
] as const;

/** Who bears the variance of a line of a pool: the partner that the row names, the host, or all by contribution. */
export const BEARERS = ['Partner', 'Host', 'Shared'] as const;

/** The words of the Risk share table. */
export const SIDES = ['Overspend', 'Underspend', 'Both'] as const;
export const LIMITS = ['£', '% of pool', '% of line', '% of variance'] as const;
export const LIMIT_COUNTS = ['this layer', 'from the first pound'] as const;
export const SHARE_BASES = ['Contribution', 'Line contribution', 'Equal', 'Fixed', 'Need'] as const;
export const CAPS = ['£', '% of contribution', '% of line contribution'] as const;
export const CAP_COUNTS = ['all layers', 'this layer'] as const;
export const DUE_WHEN = ['Year end', 'Next contribution'] as const;

/** The words of the Condition table. */
export const APPLIES_TO = ['Contribution', 'Allocation'] as const;
export const LIMIT_WORDS = ['At least', 'At most'] as const;

/** Where a partnership is: its law, its bodies, and the words for them. */
export const NATIONS = ['England', 'Scotland', 'Wales'] as const;
