/** The page of the plan's tables: the headings from the model's own declaration, what a row is from here. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const SCHEMA = fileURLToPath(new URL('../src/model/plan/schema.ts', import.meta.url));

/** What one row of each table is. */
const ROW_IS = {
  Partner: 'a body that takes part, with the days from and to which it existed',
  Stream: 'a funding stream: what there is to spend, from whom, for what, until when',
  Pool: 'a pooled, aligned or own budget and the terms of its agreement',
  Contribution: 'what one partner puts into one pool',
  Service: 'a service',
  Allocation: 'money from a source, which is a stream or a pool, to a service',
  Commitment: 'a promise; under the years stands its floor, the least that keeps it',
  Scenario: 'one step of a scenario',
  Outturn: 'what was spent',
  Tier: 'how a tier or level counts; without this table universal and targeted are prevention',
  Evidence: 'where a figure comes from, and how good it is',
  Law: 'one dated legal rule',
};

/** Meanings that a heading does not give away. */
const NOTES = {
  'Stream Ring-fence':
    'Blank for unrestricted money, else the services, purposes or tiers that it may pay for.',
  'Stream Probability': 'That a stream which is not Confirmed arrives.',
  'Service Purpose': 'What the service is for, in the words that ring-fences use.',
  'Allocation Joint': 'Yes when it is a joint action.',
  'Evidence Figure': 'The figure as the document states it, such as £302.7m.',
  'Evidence Total of': 'The streams that a stated total adds up.',
  'Commitment Protected': 'Yes when a cut must leave it alone.',
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

| heading | what stands under it |
| --- | --- |
${[
  row(kind, unique ? 'the name, which no other row has' : 'the name'),
  ...Object.entries(columns).map(([heading, column]) => row(heading, TYPES[column.type](column))),
  ...(years ? [row('2010/11 …, Undated', 'pounds, one column for each financial year')] : []),
].join('\n')}
`;
};

/** The page by its path from the root. */
export const planTablesPage = async () => {
  const { TABLES } = await loadSchema();
  return {
    'docs/plan-tables.md': `# The tables of a plan

A plan is a set of Excel tables, on any sheet and under any name. **A table is recognised by the heading of its first column.** The other columns are found by their headings, in any order; case and spaces do not matter. A table may lack any column but the first. Columns with other headings are your own and are left alone.

**Money** stands in pounds, to the penny, in one column for each financial year. A year is headed \`2010/11\`; \`2010-11\`, \`2010/2011\` and \`FY2010/11\` are the same year. Amounts to which a document gives no year stand under \`Undated\`.

**An amount that nobody knows** is typed \`unknown\`, \`?\`, \`tbc\` or \`n/k\`: it is carried as missing, and a sum over it says "at least". A blank is nought. Any other text where an amount should stand is a finding, never a nought.

**Names** join the tables: the Partner of a stream is a name from the Partner table. A name that is not there is a finding.

${Object.entries(TABLES).map(section).join('\n')}`,
  };
};
