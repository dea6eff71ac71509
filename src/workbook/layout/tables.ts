/** The columns of each plan table: what is in them is the model's to say, how they look is said here. */
import { type Column } from '../../model/plan/declared/schema';
import { CHANGES, PARTNER_TYPES, TIERS } from '../../model/plan/declared/words';
import { PREVENTION } from '../../model/scenarios/steps/target';
import { columnsOf } from './columnOrder';
import {
  CODE_WIDTH,
  columnWidth,
  DAY_WIDTH,
  KEY_WIDTH,
  LIST_ARROW,
  MONEY_WIDTH,
  NAME_WIDTH,
  SENTENCE_WIDTH,
} from './columnWidth';
import { LAID_OUT, type LaidOut, type PlanContent } from './content';
import { AS_TEXT, type ColumnLayout, type Input, type Offer, type RowMark, type TableLayout } from './layout';
import { COUNT_FORMAT, DAY_FORMAT, MONEY_FORMAT, SHARE_FORMAT, STYLE } from './styles';
import { definedName } from './suffix';
import { yearOffer } from './yearOffer';

/** The row on which the headings are, the same on each sheet. */
export const HEADING_ROW = 3;

const NAMES: Readonly<Record<LaidOut, string>> = {
  Partner: 'Partners',
  Stream: 'Streams',
  Pool: 'Pools',
  Contribution: 'Contributions',
  Service: 'Services',
  Allocation: 'Allocations',
  Commitment: 'Commitments',
  Indicator: 'Indicators',
  Mapping: 'Mappings',
  Scenario: 'Scenarios',
  Outturn: 'Outturns',
  Tier: 'Tiers',
  Evidence: 'Evidence',
  Deflator: 'Deflators',
  Law: 'LawRules',
  'Risk share': 'RiskShares',
  Condition: 'Conditions',
};
/** Who may bear a layer besides a partner or another pool by its name. */
const BORNE_BY = ['All partners', 'Host', 'Reserve', 'Next year', 'Board'];
/** Columns of sentences, which have room before anything is in them. */
const SENTENCES: readonly string[] = [
  ...['Bands', 'Aims', 'Functions', 'Client group', 'Staff and goods', 'Monitoring', 'Variation', 'Review'],
  ...['Exit', 'Reason', 'Use', 'Decision'],
];

type Look = Pick<ColumnLayout, 'numberFormat' | 'unit'>;
const LOOKS: Readonly<Record<Column['type'], Look>> = {
  text: { numberFormat: AS_TEXT },
  list: { numberFormat: AS_TEXT, unit: 'several: a; b' },
  // a name such as 2010/11 or 1-2 is no date
  choice: { numberFormat: AS_TEXT },
  name: { numberFormat: AS_TEXT },
  day: { numberFormat: DAY_FORMAT, unit: 'date' },
  share: { numberFormat: SHARE_FORMAT, unit: '%' },
  money: { numberFormat: MONEY_FORMAT, unit: '£' },
  number: { numberFormat: COUNT_FORMAT, unit: 'number' },
};

/** Indices are published to three decimals. */
const PRICE_INDEX: Look = { numberFormat: '0.000', unit: 'index' };

/** Percentages and pounds are in one column: each keeps the format in which it is typed. */
const AMOUNT_OR_SHARE: Look = { unit: '£ or %' };

/** Percentages, pounds and days are in one column: each keeps the format in which it is typed. */
const STEP_VALUE: Look = { unit: '%, £ or date' };

/** The Excel table's name, by which formulas refer to it. */
export const tableName = (kind: LaidOut, suffix: string): string => definedName(NAMES[kind], suffix);

/** Whole tables with their headings, as formulas are given them. */
export const wholeTables = (kinds: readonly LaidOut[], suffix: string): string =>
  kinds.map((kind) => `${tableName(kind, suffix)}[#All]`).join(',');

/** One of the plan's tables with its rows, its first heading at the left edge of its sheet. */
export function planTable(kind: LaidOut, content: PlanContent, suffix: string): TableLayout {
  const given = content.tables[kind];
  const columns = columnsOf(kind, content.years);
  const texts = (heading: string) => given.map((row) => String(row[heading] ?? ''));
  const rows = given.map((row) => columns.map(([heading]): Input => row[heading] ?? ''));
  return {
    name: tableName(kind, suffix),
    row: HEADING_ROW,
    column: 0,
    columns: columns.map(([heading, column], position) => {
      const offer = offerOf(kind, heading, column, content.years, suffix);
      const fitting = columnWidth(heading, texts(heading)) + (offer ? LIST_ARROW : 0);
      const look = lookOf(kind, heading, column);
      const width =
        column.type === 'money' || look === STEP_VALUE
          ? MONEY_WIDTH
          : Math.max(fitting, position === 0 ? keyWidth(kind) : roomFor(heading, column));
      return { heading, width, style: STYLE.input, ...look, ...(offer ? { offer } : {}) };
    }),
    rows: rows.length > 0 ? rows : [columns.map(() => '')],
    ...(kind === 'Scenario' && { marks: stepMarks(columns.map(([heading]) => heading)) }),
  };
}

/** A step’s Value shows as a percentage, pounds or a day, as its Change says, whatever format the cell itself has. */
function stepMarks(headings: readonly string[]): RowMark[] {
  const [column, from] = [headings.indexOf('Change'), headings.indexOf('Value')];
  return CHANGES.map((word) => ({
    ...{ word, column, columns: { from, count: 1 } },
    numberFormat: word === 'ends' ? DAY_FORMAT : word.endsWith('£') ? MONEY_FORMAT : SHARE_FORMAT,
  }));
}

function lookOf(kind: LaidOut, heading: string, { type }: Column): Look {
  if (kind === 'Scenario' && heading === 'Value') return STEP_VALUE;
  if (kind === 'Risk share' && ['Limit', 'Cap', 'Share'].includes(heading)) return AMOUNT_OR_SHARE;
  return kind === 'Deflator' && type === 'number' ? PRICE_INDEX : LOOKS[type];
}

/** Tables whose rows have codes for names, and money far to the right. */
const CODED: readonly LaidOut[] = ['Contribution', 'Allocation', 'Outturn'];

/** The least width of the names of rows. */
const keyWidth = (kind: LaidOut): number => (CODED.includes(kind) ? CODE_WIDTH : KEY_WIDTH);

/** The least width of a column, whatever is in it so far. */
function roomFor(heading: string, column: Column): number {
  if (column.type === 'choice') return columnWidth(heading, column.words) + LIST_ARROW;
  if (column.type === 'name') return NAME_WIDTH;
  return column.type === 'day' ? DAY_WIDTH : SENTENCES.includes(heading) ? SENTENCE_WIDTH : 0;
}

/** What a column of text offers although any text is understood there. */
function wordsFor(kind: LaidOut, heading: string): readonly string[] | undefined {
  if (kind === 'Risk share' && heading === 'Borne by') return BORNE_BY;
  if (kind === 'Scenario' && heading === 'To tier') return [...TIERS, PREVENTION];
  if (kind === 'Tier' && heading === 'Counts as') return TIERS;
  if (kind === 'Law' && heading === 'Partner type') return PARTNER_TYPES;
  return undefined;
}

/** A list comes from one table: where names of another may be too, they are taken as they are typed. */
function offerOf(
  kind: LaidOut,
  heading: string,
  column: Column,
  years: readonly string[],
  suffix: string,
): Offer | undefined {
  if (column.type === 'choice') return { choices: column.words, otherwise: 'asks' };
  if (column.type === 'name') {
    const named = LAID_OUT.find((laidOut) => column.of.includes(laidOut));
    if (!named) return undefined;
    const otherwise = column.of.length > 1 || column.several ? 'takes' : 'asks';
    return { choices: { table: tableName(named, suffix), heading: named }, otherwise };
  }
  if (kind !== 'Evidence' && heading === 'Evidence')
    return { choices: { table: tableName('Evidence', suffix), heading }, otherwise: 'takes' };
  if (heading === 'From year' || heading === 'To year') return yearOffer(years);
  const words = wordsFor(kind, heading);
  return words && { choices: words, otherwise: 'takes' };
}
