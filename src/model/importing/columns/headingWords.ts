import { comparable, textOf } from '../../table/heading';
import { plainHeading } from '../../table/headingUnit';
import { type Cell } from '../../table/grid';

/** What councils and the NHS call the columns of a plan. A heading is compared without case, marks and units. */
const CALLED: Readonly<Record<string, RegExp>> = {
  Partner:
    /^(?:partners?|organisations?|body|bodies|agency|agencies|contributors?|funders?|funding (?:body|organisation|partner)|lead (?:body|organisation|partner|agency)|commissioner)$/,
  Stream:
    /^(?:(?:funding )?streams?|funding(?: (?:source|line)s?)?|sources? of fund(?:ing|s)|grants?|grant name|income(?: source| line)?|fund)$/,
  Source:
    /^(?:source|paid (?:from|by)|funded (?:from|by)|funding(?: (?:source|stream|line))?|sources? of fund(?:ing|s)|grants?|fund|pool)$/,
  Service:
    /^(?:services?|service (?:name|area|line|heading)|schemes?|scheme name|projects?|programmes?|(?:budget )?(?:line|head|heading)s?|budget name|activity|description|cost cent(?:re|er) (?:name|description)|division|function)$/,
  Commitment: /^(?:commitments?|promises?|pledges?|outcomes?|objectives?|priority|priorities)$/,
  Pool: /^(?:pools?|pool name|pooled (?:fund|budget)s?|section 75)$/,
  Allocation: /^(?:allocations?|(?:line |scheme |budget )?(?:ref(?:erence)?|id|no|number)\.?)$/,
  Contribution: /^(?:contributions?|(?:line )?(?:ref(?:erence)?|id|no|number)\.?)$/,
  Outturn: /^(?:outturns?|(?:line )?(?:ref(?:erence)?|id|no|number)\.?)$/,
  Provider: /^(?:providers?|supplier|delivered by)$/,
  Group: /^(?:group|sector|service group|directorate|department)$/,
  Host: /^(?:host|host partner|hosted by|lead (?:commissioner|authority))$/,
  Type: /^(?:type|organisation type|type of (?:body|organisation|partner)|sector)$/,
  Kind: /^(?:kind|type|grant type|type of (?:funding|grant|pool)|category)$/,
  Certainty: /^(?:certainty|confirmed\??|status|funding status)$/,
  'Ring-fence':
    /^(?:ring-? ?fenced?(?: (?:for|to))?|restrictions?|restricted to|may be (?:used|spent) (?:on|for)|purpose)$/,
  Tier: /^(?:tier|level(?: of need)?|tier of need)$/,
  Purpose: /^(?:purpose|theme)$/,
  Outcome: /^(?:outcomes?|objectives?|every child matters outcome)$/,
  Indicator: /^(?:indicators?|measure|kpi)$/,
  Priority: /^(?:priority|priorities|theme)$/,
  Lead: /^(?:lead|lead officer|owner|responsible(?: officer)?|budget holder|sro)$/,
  Evidence: /^(?:evidence|source document|document|report)$/,
  Basis: /^(?:basis|assumptions?|comments?|notes?)$/,
  'Legal basis': /^(?:legal (?:basis|power)|power|act)$/,
  Probability: /^(?:probability|likelihood|% certain)$/,
  Starts: /^(?:starts?|start date|from|begins)$/,
  Ends: /^(?:ends?|end date|until|to|expires|expiry(?: date)?)$/,
  Share: /^(?:share|% share|percentage(?: share)?|split)$/,
  Units: /^(?:units|volume|activity(?: units)?|places|number of units)$/,
  'Unit cost': /^(?:unit (?:cost|price)|cost per (?:unit|place)|average cost)$/,
};

/**
 * Whether a heading is what others call a plan's column; its own name is the first of them.
 *
 * @example
 * [isCalled('Scheme name*', 'Service'), isCalled('Funding Source', 'Source'), isCalled('Cost centre', 'Service')] // => [true, true, false]
 */
export function isCalled(heading: string, column: string): boolean {
  const words = comparable(plainHeading(heading).words);
  return words === comparable(column) || (CALLED[column]?.test(words) ?? false);
}

/** Whether a heading is that of a column of any plan. */
export const isKnownHeading = (heading: string): boolean =>
  Object.keys(CALLED).some((column) => isCalled(heading, column));

/** Names of public bodies, by words that only they have. */
const BODY =
  /\b(?:council|borough|nhs|icb|ccg|pct|primary care trust|foundation trust|police|probation|school|college|authority|connexions|jobcentre|voluntary)\b/i;

/** Whether a cell names a public body. */
export const isBody = (cell: Cell | undefined): boolean => BODY.test(textOf(cell));

/** Headings of amounts that give no year. */
const AMOUNTS =
  /^(?:(?:net |gross |annual |total |approved |agreed |planned |original |revised )*(?:budgets?|amounts?|values?|costs?|spend|spending|expenditure|income|funding|allocation|contribution|outturn|actuals?|plan|totals?)|£)$/;

/**
 * Whether a heading is that of amounts, with no year beside it.
 *
 * @example
 * [isAmountHeading('Net budget £000'), isAmountHeading('£'), isAmountHeading('FTE')] // => [true, true, false]
 */
export function isAmountHeading(heading: string): boolean {
  const { words, zeros } = plainHeading(heading);
  return (zeros !== null && words === '') || AMOUNTS.test(comparable(words));
}

/** Headings of changes and shares beside amounts. */
export const isChangeHeading = (heading: string): boolean =>
  /%|\b(?:change|variance|difference|increase|decrease|growth|movement|per ?cent(?:age)?)\b/i.test(heading);
