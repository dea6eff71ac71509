import { yearLabel } from '../model/calendar/financialYear';
import { lawRows } from '../model/pools/law/lawRows';
import { type Nation } from '../model/pools/law/nationOfBasis';
import { type ContentRow, type PlanContent } from './layout/content';

const YEARS_AHEAD = 4;
/** No plan has more years: the tables would be wider than anyone reads. */
export const MOST_YEARS = 40;

interface Beginning {
  /** How many financial years, from 1 to 40. */
  readonly years?: number;
  /** Rows of the Partner table. */
  readonly partners?: readonly ContentRow[];
  /** Whose law is laid out; that of all where it is left out. */
  readonly nation?: Nation;
}

/**
 * What "New plan" begins with: its financial years, its partners, one blank row in each other table, and the law that
 * ships with the add-in, for the plan's lawyers to correct.
 *
 * @param firstYear the calendar year in which the plan's first financial year starts.
 * @example
 * emptyPlan(2010).years // => ["2010/11", "2011/12", "2012/13", "2013/14"]
 * @example
 * emptyPlan(2026, 'Ours', { years: 2, partners: [{ Partner: 'Alderbrook Council' }] }).years // => ["2026/27", "2027/28"]
 */
export function emptyPlan(
  firstYear: number,
  planName = 'New plan',
  { years = YEARS_AHEAD, partners = [], nation }: Beginning = {},
): PlanContent {
  return {
    planName,
    ...(nation ? { nation } : {}),
    years: Array.from({ length: years }, (_, ahead) => yearLabel({ start: firstYear + ahead })),
    tables: {
      Partner: partners,
      Stream: [],
      Pool: [],
      Contribution: [],
      Service: [],
      Allocation: [],
      Commitment: [],
      Indicator: [],
      Mapping: [],
      Scenario: [],
      Outturn: [],
      Tier: [],
      Evidence: [],
      Deflator: [],
      Law: lawRows(nation),
      'Risk share': [],
      Condition: [],
    },
  };
}
