import { TABLE_KINDS } from '../../model/plan/declared/schema';

/** The results of other sheets that the overview shows, each by the cell from which it spills. */
export interface OverviewSources {
  /** Streams with their certainty, a column for each year. */
  readonly funding: string;
  readonly tiers: string;
  readonly commitments: string;
  readonly checks: string;
  /** The cell that says under which scenario they are; missing where it is the plan as entered. */
  readonly scenario?: string;
}

/** So many findings are shown; the worst come first. */
export const FINDINGS_SHOWN = 8;
export const BY_CERTAINTY = ['Confirmed', 'Indicative', 'At risk', 'Ended', 'Not given'] as const;
export const BY_TIER = ['Universal', 'Targeted', 'Specialist', 'Other'] as const;

const column = (spill: string, at: number): string => `INDEX(${spill}#,0,${at})`;

/**
 * What a formula gives, or words where there is nothing to show yet. Where a result itself is an error, as it is while
 * the functions are not there, that error is shown: the overview never says that nothing is wrong because it cannot see.
 */
export const unlessEmpty = (formula: string, sources: readonly string[], words: string): string =>
  `=IFERROR(${formula},${sources.reduceRight((rest, source) => `IF(ISERROR(${source}),${source},${rest})`, `"${words}"`)})`;

/** The answer as the title, as the pane gives it: whether the commitments that have a floor are kept. */
export function answerFormula({ commitments, scenario }: OverviewSources): string {
  const having = (rows: string) => `IF(SUM(--(${rows}))=0,0,ROWS(UNIQUE(FILTER(names,${rows}))))`;
  const parts = [
    `names,${column(commitments, 2)},status,${column(commitments, 8)}`,
    `all,${having('(status<>"No floor")*(status<>"Status")')}`,
    `broken,${having('(status="Broken")+(status="Unfunded")')}`,
    `known,all-${having('status="Not known"')}`,
  ];
  const of = (count: string, end: string) =>
    `${count}&" of "&all&" commitments "&IF(${count}=1,"is","are")&" ${end}"`;
  const one = `"The one commitment is "&IF(broken>0,"not kept",IF(known<all,"not known to be kept","kept"))`;
  const more = `IF(broken>0,${of('broken', 'not kept')},IF(known<all,${of('known', 'known to be kept')},"All "&all&" commitments are kept"))`;
  const none = 'IF(ROWS(names)=1,"No commitments yet","No commitment has a floor")';
  const counts = `IF(all=1,${one},${more})${scenario ? `&${under(scenario)}` : ''}`;
  return unlessEmpty(
    `LET(${parts.join(',')},IF(all=0,${none},${counts}))`,
    [commitments],
    'No commitments yet',
  );
}

/** A longer name would run into what is at the right of the answer. */
const LONGEST_IN_TITLE = 24;

const under = (scenario: string): string =>
  `IF(${isBase(scenario)},"",IF(LEN(${scenario})>${LONGEST_IN_TITLE}," under this scenario"," under "&${scenario}))`;

/** Whether a cell holds no scenario: blank is the plan as entered too. */
export const isBase = (cell: string): string => `OR(${cell}="",${cell}="Base")`;

/** Whose figures the page shows. */
export const whoseFormula = (scenario: string): string =>
  `=IF(${isBase(scenario)},"The plan as entered. Pick a scenario at the left: this page follows.",` +
  `"Under the scenario "&${scenario}&". The plan’s own tables are left as they are.")`;

/** What there is to spend in the last year, and how much has to be looked at. */
export function sentenceFormula({ funding, checks }: OverviewSources): string {
  const last = `COLUMNS(${funding}#)`;
  const amount = `INDEX(${funding}#,ROWS(${funding}#),${last})`;
  const year = `INDEX(${funding}#,1,${last})`;
  const when = `IF(${year}="Undated","without a year","in "&${year})`;
  const count = (severity: string, word: string) => {
    const found = `COUNTIF(${column(checks, 1)},"${severity}")`;
    return `${found}&" ${word}"&IF(${found}=1,"","s")`;
  };
  const found = `${count('Error', 'error')}&", "&${count('Warning', 'warning')}&" and "&${count('Note', 'note')}&"."`;
  const money =
    `IF(${amount}="unknown","Nobody knows how much there is to spend "&${when},` +
    `"There is "&TEXT(${amount},"£#,##0")&" to spend "&${when})`;
  return unlessEmpty(
    // COUNTIF counts nothing in an error
    `${money}&". The checks found "&IF(ISERROR(${checks}),${checks},${found})`,
    [funding, checks],
    'Enter the money on the sheet Funding: this sheet follows.',
  );
}

/** The findings, and which of their rows are the worst with the heading above them: names of a LET. */
const found = (checks: string): string =>
  `found,FILTER(${checks}#,${column(checks, 1)}<>""),worst,SEQUENCE(MIN(${FINDINGS_SHOWN + 1},ROWS(found)))`;

/** How grave the worst findings are, and how much they come to. */
export const gravityFormula = ({ checks }: OverviewSources): string =>
  unlessEmpty(`LET(${found(checks)},INDEX(found,worst,{1,5}))`, [checks], 'Nothing is checked yet');

/** So many letters are seen beside the pane on a screen of 1280 pixels. */
const LONGEST_FINDING = 78;

/**
 * Their sentences. Words that a formula spills do not wrap across columns: in place of a longer sentence is the name of its
 * check, its subject and its year. The sheet Checks and the pane have the whole.
 */
export function findingsFormula({ checks }: OverviewSources): string {
  const names = [
    found(checks),
    ...['check', 'subject', 'when'].map((word, at) => `${word},INDEX(found,worst,${at + 2})`),
    'sentence,INDEX(found,worst,6)',
    // what is about a whole table has no name of the plan to give
    `whole,ISNUMBER(MATCH(subject,{${TABLE_KINDS.map((kind) => `"${kind}"`).join(',')}},0))`,
    'named,check&IF(whole,"",": "&subject)&IF(when="","",", "&when)',
  ];
  const fitting = (words: string, otherwise: string) =>
    `IF(LEN(${words})>${LONGEST_FINDING},${otherwise},${words})`;
  const short = fitting('named', `LEFT(named,${LONGEST_FINDING - 1})&"…"`);
  return unlessEmpty(`LET(${names.join(',')},${fitting('sentence', short)})`, [checks], '');
}

/** Where the first year of a result is, counted from 1: the heading before it gives the table its first row. */
const FUNDING_YEARS = 4;
const TIER_YEARS = 3;

/** Columns of a result that become rows, from the one before the first year on, under a heading of their own. */
const downFrom = (spill: string, firstYear: number, heading: string, cells: string): string => {
  const all = `SEQUENCE(COLUMNS(${spill}#))`;
  return `FILTER(IF(${all}=${firstYear - 1},${heading},${cells}),${all}>=${firstYear - 1})`;
};

/** The years of the plan, under their heading. */
export const yearsFormula = ({ funding }: OverviewSources): string =>
  unlessEmpty(
    downFrom(funding, FUNDING_YEARS, '"Year"', `TRANSPOSE(INDEX(${funding}#,1,0))`),
    [funding],
    'Year',
  );

/** All that there is in each of them. */
export const totalFormula = ({ funding }: OverviewSources): string =>
  unlessEmpty(
    downFrom(funding, FUNDING_YEARS, '"Total"', `TRANSPOSE(INDEX(${funding}#,ROWS(${funding}#),0))`),
    [funding],
    'Total',
  );

/** The share of prevention in each of them. */
export function preventionFormula({ tiers }: OverviewSources): string {
  const share = `FILTER(${tiers}#,(${column(tiers, 1)}="Prevention")*(${column(tiers, 2)}="Share"))`;
  return unlessEmpty(
    downFrom(tiers, TIER_YEARS, '"Prevention"', `TRANSPOSE(${share})`),
    [tiers],
    'Prevention',
  );
}

/** What is confirmed and what is not, a row for each year. Amounts that are not known are in none of it. */
export function certaintyFormula({ funding }: OverviewSources): string {
  const rest = `(${column(funding, 1)}<>"Total")`;
  return summed(funding, FUNDING_YEARS, {
    words: BY_CERTAINTY,
    by: column(funding, 3),
    rest,
    amounts: `IF(ISNUMBER(${funding}#),${funding}#,0)`,
  });
}

/** Where the money works, a row for each year. */
export function tiersFormula({ tiers }: OverviewSources): string {
  const by = column(tiers, 1);
  return summed(tiers, TIER_YEARS, {
    words: BY_TIER,
    by,
    rest: `(${by}<>"Total")*(${by}<>"Prevention")`,
    amounts: `IF(ISNUMBER(${tiers}#)*(${column(tiers, 2)}="£"),${tiers}#,0)`,
  });
}

interface Sums {
  /** What is added up under each; the last is for all that has another word. */
  readonly words: readonly string[];
  readonly by: string;
  /** Which rows may be in the last. */
  readonly rest: string;
  readonly amounts: string;
}

function summed(spill: string, firstYear: number, { words, by, rest, amounts }: Sums): string {
  const listed = `{${words.map((word) => `"${word}"`).join(';')}}`;
  const known = `{${words
    .slice(0, -1)
    .map((word) => `"${word}"`)
    .join(';')}}`;
  const other = `TRANSPOSE(${rest}*ISNA(MATCH(${by},${known},0)))`;
  const belongs = `IF(SEQUENCE(${words.length})=${words.length},${other},--(${listed}=TRANSPOSE(${by})))`;
  const sums = `TRANSPOSE(MMULT(${belongs},${amounts}))`;
  return unlessEmpty(
    downFrom(spill, firstYear, `TRANSPOSE(${listed})`, sums),
    [spill],
    'Nothing is entered yet',
  );
}
