import { yearLabel } from '../model/calendar/financialYear';
import { lawRows } from '../model/pools/law/lawRows';
import { type PlanContent } from './layout/content';

const YEARS_AHEAD = 4;

/**
 * What "New plan" begins with: four financial years, one blank row in each table, and the law that ships with the
 * add-in, for the plan's lawyers to correct.
 *
 * @param firstYear the calendar year in which the plan's first financial year starts.
 * @example
 * emptyPlan(2010).years // => ["2010/11", "2011/12", "2012/13", "2013/14"]
 */
export function emptyPlan(firstYear: number, planName = 'New plan'): PlanContent {
  return {
    planName,
    years: Array.from({ length: YEARS_AHEAD }, (_, ahead) => yearLabel({ start: firstYear + ahead })),
    tables: {
      Partner: [],
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
      Law: lawRows(),
      'Risk share': [],
      Condition: [],
    },
  };
}
