/** The page of the plan's tables: the headings from the model's own declaration, what a row is from here. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const SCHEMA = fileURLToPath(new URL('../src/model/plan/declared/schema.ts', import.meta.url));

/** What one row of each table is. */
const ROW_IS = {
  Partner: 'a body that takes part, with the days from and to which it existed',
  Stream: 'a funding stream: what there is to spend, from whom, for what, until when',
  Pool: 'a pooled, aligned or own budget and the terms of its agreement',
  Contribution: 'what one partner puts into one pool',
  Service: 'a service',
  Allocation: 'money from a source, which is a stream or a pool, to a service',
  Commitment: 'a promise; under the years is its floor, the least that keeps it',
  Indicator: 'an indicator of a commitment; under the years are its figures',
  Mapping: 'two names that belong together, many to many',
  Scenario: 'one step of a scenario',
  Outturn: 'what was spent',
  Tier: 'how a tier or level counts; without this table universal and targeted are prevention',
  Evidence: 'where a figure comes from, and how good it is',
  Deflator: 'one publication of a price index, such as the GDP deflator',
  Law: 'one dated legal rule',
  Condition: 'a dated condition on money: the least or the most that must go in, or to something',
  'Risk share': 'one bearer in one layer of who bears an over- or underspend',
};

/** The columns of money. */
const YEARS = '2010/11 …, Undated';
const INDEX_YEARS = '2010/11 …';

/** Meanings that a heading does not give away. */
const NOTES = {
  'Partner Successor':
    'Who takes its place; several with their shares of what it leaves, such as `East Surrey 60%; West Surrey 40%`.',
  'Stream Ring-fence':
    'Blank for unrestricted money, else the services, purposes or tiers that it may pay for.',
  'Stream Probability': 'That a stream which is not Confirmed arrives.',
  'Stream Taper':
    'What share of it is left year by year, from the first year with an amount, such as `100%; 75%; 50%`.',
  'Stream Delegated':
    'Yes for money that its partner hands on for others to decide, such as what schools hold.',
  'Commitment Due': 'The day by which it is to be done.',
  'Indicator Direction': 'Whether more or less of it is better; blank where nobody says.',
  'Indicator Status': 'Green, amber or red, as it was last judged.',
  'Mapping Kind': 'What the second name is.',
  'Service Purpose': 'What the service is for, in the words that ring-fences use.',
  'Allocation Joint': 'Yes when it is a joint action.',
  'Allocation Evidence': 'Of the allocation itself; that of its source says nothing of it.',
  'Contribution Evidence': 'Of the contribution itself; that of its stream says nothing of it.',
  'Evidence Figure': 'The figure as the document states it, such as £302.7m.',
  'Evidence Quality':
    'Of all amounts whose row names it under Evidence; a sum is as good as the worst of its parts, in the order exact, rounded, derived, approximate, bound, illustrative. What is illustrative is made up for an example. A bound is the least that it may be, unless the Figure says "up to"',
  'Evidence Total of': 'The streams that a stated total adds up.',
  'Evidence Quote': 'A few words that find the place in the document.',
  'Evidence Low':
    'The least that the amount can be, beside High. Both hold for the amounts of the rows that name the evidence, in each year in which the amount lies between them; a sum over them says between which amounts it lies, and “or more” over a bound.',
  'Evidence High': 'The most that it can be.',
  'Pool 2010/11 …, Undated':
    'The size of the pool that the partners agreed, which contributions must add up to',
  'Pool Bands':
    'For the rule Bands: up to what percentage of the contributions, or how many pounds, who bears what, such as `1%: Host; 3%: Council 50, PCT 50; rest: Council`. Without a rest nobody owns what lies beyond the last band.',
  'Pool Reserve':
    'For the rule Reserve first: what an overspend is taken from, or an underspend put into, first. What an earlier year took is not there again.',
  'Pool Reserve then': 'The rule for what is left after the reserve.',
  'Pool Opening balance': 'What the pool begins its first year with; a deficit is negative.',
  'Pool Client group': 'For whom the services are.',
  'Pool Staff and goods': 'Staff, goods, services and accommodation that the partners provide.',
  'Contribution Share': 'Of the pool; for the rule Fixed shares, of the variance.',
  'Contribution Cap': 'For the rule Capped: the most of a variance that the partner bears.',
  'Contribution Paid': 'What has been paid so far, for the earliest years first.',
  'Contribution Delivered': 'What has been put in so far, for the earliest years first.',
  'Contribution In kind': 'Yes for what is given as staff, rooms or goods: valued, and kept out of the cash.',
  'Contribution Starts': 'For a partner that joins or leaves part-way.',
  'Contribution Service':
    'The line of the pool for which it is meant: what shares by Line contribution counts it.',
  'Risk share Pool':
    'A pool that has rows for a side and year is settled by them, not by its Overspend rule or Underspend rule.',
  'Risk share Line':
    'A service that the pool pays for; blank for what the lines leave of the pool’s variance.',
  'Risk share Side': 'Blank for both.',
  'Risk share Order':
    'Layers act from the smallest up, those of lines first. Rows with one Pool, Line, Side, Order and years are one layer.',
  'Risk share Limit': 'The most that the layer takes; blank for all that is left.',
  'Risk share Limit is':
    'Of the pool’s contributions of the year, the line’s budget, or the variance before any layer.',
  'Risk share Counted':
    'Whether what earlier layers of the same line took counts towards the limit; `this layer` where it is blank.',
  'Risk share Borne by':
    'A partner, `All partners`, `Host`, `Reserve`, `Next year`, `Board` (left for a decision: Unallocated), or the name of another pool, whose variance of the other sign it uses.',
  'Risk share Basis': 'How several bearers share a layer: by Contribution to the pool where it is blank.',
  'Risk share Share': 'For Fixed, which must add up to 100%; for Need, as weights.',
  'Risk share Cap': 'The most that this bearer takes. What a cap refuses is left for the next layer.',
  'Risk share Cap counts':
    'Whether what it bore in earlier layers of the year counts towards the cap; `all layers` where it is blank.',
  'Risk share When': 'Next contribution: borne this year, and due with the contribution of the next.',
  'Risk share Use': 'What an underspend may be used for. It changes no figure.',
  'Risk share Decision': 'Whose consent is needed. It changes no figure.',
  'Outturn Borne by':
    'For the rule By line: the partner of the row, the host, or all by contribution (Shared).',
  'Service Reason': 'Why a level 3 or 4 service is not jointly commissioned.',
  'Service Match':
    'Of each £ by which the service is cut, the part that is a partner’s match and is lost with it; see [match that is lost](scenarios.md#match-that-is-lost).',
  'Deflator Published':
    'The day of the publication: a later one is a row of its own, since only indices of one publication can be set against each other.',
  'Commitment Rule':
    'A test of the plan’s own amounts, such as `funded >= 10% * total`, in the [language of rules](rules.md#the-rule-of-a-commitment).',
  'Commitment Protected': 'Yes when a cut must leave it alone.',
  'Partner Type': 'Or a word that the Law table knows for one, such as ICB, PCT, unitary or London borough.',
  'Stream Capital': 'Yes for money that may pay for assets only.',
  'Stream Recurrent': 'No for money that comes once.',
  'Contribution Delegated': 'Yes where the money is handed over with the function.',
  'Contribution Set aside':
    'Yes for money that counts in the budget and is not paid over, such as sums for large hospitals in Scotland: it counts as paid.',
  'Allocation Stream':
    'The stream that pays for this line of a pool. Where it is blank, the pool’s ring-fenced money pays for what it may.',
  'Allocation Commissioner': 'Who buys it: the council, the NHS, or both.',
  'Allocation NHS share': 'The part of a jointly commissioned line that the NHS pays.',
  'Condition Partner':
    'For contributions who puts in; for allocations who commissions, as under Commissioner. Blank for all.',
  'Condition Stream': 'The money on which the condition is; blank for all of the pool.',
  'Condition Of':
    'For allocations: the purposes, tiers, groups, scheme types or areas of spend that count; blank for all.',
  'Condition At least or At most': 'Blank for at least.',
  'Condition Uplift':
    'A year without an amount asks for that much more than the year before, rounded once to the penny.',
  'Law Basis':
    'A section and its Act, such as Section 75 (NHS Act 2006); blank for a rule about bodies alone.',
  'Law Partner type': 'Blank for every type. Several words for one kind of body are separated by `;`.',
  'Law Effect':
    '`In force` for a basis, `No fund: …` for a section that is none; `May contribute` for a type under it, `May decide` for one that only takes part in decisions, `Requires Council or District council` for a type that it needs; `Exists` for bodies of a type; `Counts as NHS commissioner` for words that mean a type; `Replaced by …` for the basis or bodies that come after.',
  'Law Verified': 'Yes where the text itself was read.',
};

const TYPES = {
  text: () => 'text',
  list: () => 'words separated by `;`',
  day: () => 'date',
  share: () => 'Excel percentage, at most 100%',
  money: () => 'pounds',
  number: () => 'number',
  choice: ({ words }) => words.join(', '),
  name: ({ of }) => `name from ${of.join(' or ')}`,
};

const loadSchema = async () => {
  const { outputFiles } = buildSync({ entryPoints: [SCHEMA], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
};

const section = ([kind, { unique, years, columns }]) => {
  if (!ROW_IS[kind]) throw new Error(`Say in docs/planTablesPage.mjs what one row of the ${kind} table is.`);
  const row = (heading, what) =>
    `| ${heading} | ${[what, NOTES[`${kind} ${heading}`]].filter(Boolean).join('. ')} |`;
  return `## ${kind}

One row is ${ROW_IS[kind]}.

| heading | what is under it |
| --- | --- |
${[
  row(kind, unique ? 'the name, which no other row has' : 'the name'),
  ...Object.entries(columns).map(([heading, column]) => row(heading, TYPES[column.type](column))),
  ...(years === 'index'
    ? [row(INDEX_YEARS, 'the index, one column for each financial year; a blank is never guessed')]
    : []),
  ...(years === true ? [row(YEARS, 'pounds, one column for each financial year')] : []),
].join('\n')}
`;
};

/** The page by its path from the root. */
export const planTablesPage = async () => {
  const { TABLES } = await loadSchema();
  return {
    'docs/plan-tables.md': `# The tables of a plan

A plan is a set of Excel tables, on any sheet and under any name. **A table is recognised by the heading of its first column.** The other columns are found by their headings, in any order; case, spaces and footnote marks do not matter. A table may have any of these columns or none but the first. Columns with other headings are your own and are left alone; a note lists those that hold numbers, with their totals.

**Money** is in pounds, to the penny, in one column for each financial year. A year is headed \`2010/11\`; \`2010-11\`, \`2010/2011\`, \`FY2010/11\` and \`10/11\` are the same year, with any dash, a footnote mark after it, or \`(£)\`. \`£000\`, \`£k\` and \`£m\` beside a year scale its column, beside the first heading all money of the table, and a note says so. Any other heading that holds a year, a month, a quarter or a date beside other words, such as \`2010/11 Budget\`, is an error of every function that would add its numbers up. Amounts to which a document gives no year are under \`Undated\`.

**Totals inside a table**, such as \`Total\`, \`Sub-total NHS\` or \`Grand total\`, and the headings of groups that they close, are left out of every sum. Each total is compared with the rows above it.

**An amount that nobody knows** is typed \`unknown\`, \`?\`, \`tbc\` or \`n/k\`: it is carried as missing, and a sum over it says "at least". A blank is zero. Any other text where an amount should be is a finding, never a zero.

**Names** join the tables: the Partner of a stream is a name from the Partner table. A name that is not there is a finding. Case, spaces, curly or straight apostrophes, a full stop at the end and whatever cannot be seen make no difference to a name.

${Object.entries(TABLES).map(section).join('\n')}`,
  };
};
