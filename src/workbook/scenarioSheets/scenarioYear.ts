import { type LaidOut, type PlanContent } from '../layout/content';
import { type PickerLayout } from '../layout/layout';
import { type PlanLists } from './planLists';

/** The tables that a plan is calculated from under a scenario. */
export const UNDER_SCENARIO = [
  ...(['Stream', 'Pool', 'Contribution', 'Service', 'Tier', 'Allocation', 'Commitment'] as const),
  ...(['Condition', 'Scenario', 'Evidence'] as const),
] satisfies LaidOut[];

/**
 * The year with which a sheet of scenarios opens: the last in which anything is allocated, else the first of the plan.
 *
 * @example
 * scenarioYear({ planName: '', years: ['2010/11', '2011/12'], tables: { Allocation: [{ '2010/11': 5 }] } }) // => "2010/11"
 */
export const scenarioYear = ({ years, tables }: PlanContent): string =>
  [...years].reverse().find((year) => tables.Allocation.some((row) => Number(row[year]) > 0)) ??
  years[0] ??
  '';

/** The cell in which the year of a sheet of scenarios is picked. */
export const yearPicker = (row: number, { years }: PlanLists): PickerLayout => ({
  row,
  column: 1,
  title: 'Year',
  prompt: 'Pick a financial year of the plan, or Undated.',
  choices: { spilledFrom: years },
  otherwise: 'asks',
});

/** A chart of a plan that is yet to be typed has room for so many. */
const ROOM = 8;

/** How many rows a chart of a table's names is made of. */
export const rowsCharted = (content: PlanContent, kind: LaidOut): number =>
  content.tables[kind].length || ROOM;

/** More names are not readable in one chart. */
const MOST_CHARTED = 40;

/**
 * The rows of a table that a chart shows, and its title, which says where these are not all.
 *
 * @example
 * charted('What happens to services?', 500) // => { title: "What happens to services? (the first 40)", rows: 40 }
 */
export const charted = (question: string, rows: number): { title: string; rows: number } => ({
  title: rows > MOST_CHARTED ? `${question} (the first ${MOST_CHARTED})` : question,
  rows: Math.min(rows, MOST_CHARTED),
});

/** How many rows of the sheet a chart of so many bars needs to be read. */
export const chartHeight = (bars: number): number => Math.min(40, 7 + Math.ceil(bars * 0.75));

/** The scenarios that a plan begins with, each once. */
export const scenariosOf = ({ tables }: PlanContent): string[] => [
  ...new Set(tables.Scenario.map(({ Scenario }) => String(Scenario ?? '')).filter(Boolean)),
];
