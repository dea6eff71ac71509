/** The results of other sheets that the overview shows, each by the cell from which it spills. */
export interface OverviewSources {
  /** Streams with their certainty, a column for each year. */
  readonly funding: string;
  readonly tiers: string;
  readonly commitments: string;
  readonly checks: string;
}

/** So many findings are shown; the worst come first. */
export const FINDINGS_SHOWN = 8;
export const BY_CERTAINTY = ['Confirmed', 'Indicative', 'At risk', 'Ended', 'Not given'] as const;
export const BY_TIER = ['Universal', 'Targeted', 'Specialist', 'Other'] as const;

const column = (spill: string, at: number): string => `INDEX(${spill}#,0,${at})`;

/** The answer as the title: whether the plan keeps its commitments. */
export function answerFormula({ commitments }: OverviewSources): string {
  const [names, status] = [column(commitments, 2), column(commitments, 8)];
  const fails = `(${status}<>"Kept")*(${status}<>"No floor")*(${status}<>"Status")`;
  const all = `(ROWS(UNIQUE(${names}))-1)`;
  const failing = `ROWS(UNIQUE(FILTER(${names},${fails})))`;
  const kept = `IF(${all}=1,"The commitment is kept","All "&${all}&" commitments are kept")`;
  const broken = `${failing}&" of "&${all}&" commitments "&IF(${failing}=1,"is","are")&" not kept"`;
  return `=IFERROR(IF(${all}=0,"No commitments yet",IF(SUM(${fails})=0,${kept},${broken})),"No commitments yet")`;
}

/** What there is to spend in the last year, and how much has to be looked at. */
export function sentenceFormula({ funding, checks }: OverviewSources): string {
  const last = `COLUMNS(${funding}#)`;
  const amount = `INDEX(${funding}#,ROWS(${funding}#),${last})`;
  const count = (severity: string, word: string) => {
    const found = `COUNTIF(${column(checks, 1)},"${severity}")`;
    return `${found}&" ${word}"&IF(${found}=1,"","s")`;
  };
  const found = `${count('Error', 'error')}&", "&${count('Warning', 'warning')}&" and "&${count('Note', 'note')}&"."`;
  return (
    `=IFERROR("There is "&TEXT(${amount},"£#,##0")&" to spend in "&INDEX(${funding}#,1,${last})` +
    `&". The checks found "&${found},"Enter the money on the sheet Funding: this sheet follows.")`
  );
}

/** The worst findings: how grave, how much, and the sentence. */
export function findingsFormula({ checks }: OverviewSources): string {
  const found = `FILTER(${checks}#,${column(checks, 1)}<>"")`;
  return `=IFERROR(INDEX(${found},SEQUENCE(MIN(${FINDINGS_SHOWN + 1},ROWS(${found}))),{1,5,6}),"Nothing is checked yet")`;
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
  `=IFERROR(${downFrom(funding, FUNDING_YEARS, '"Year"', `TRANSPOSE(INDEX(${funding}#,1,0))`)},"Year")`;

/** All that there is in each of them. */
export const totalFormula = ({ funding }: OverviewSources): string =>
  `=IFERROR(${downFrom(funding, FUNDING_YEARS, '"Total"', `TRANSPOSE(INDEX(${funding}#,ROWS(${funding}#),0))`)},"Total")`;

/** The share of prevention in each of them. */
export function preventionFormula({ tiers }: OverviewSources): string {
  const share = `FILTER(${tiers}#,(${column(tiers, 1)}="Prevention")*(${column(tiers, 2)}="Share"))`;
  return `=IFERROR(${downFrom(tiers, TIER_YEARS, '"Prevention"', `TRANSPOSE(${share})`)},"Prevention")`;
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
  return `=IFERROR(${downFrom(spill, firstYear, `TRANSPOSE(${listed})`, sums)},"Nothing is entered yet")`;
}
