import { evidenceCoverage } from '../../model/evidence/evidenceCoverage';
import { type Plan } from '../../model/plan/plan';
import { type TableKind } from '../../model/plan/declared/schema';
import { type Unit } from '../../model/money/inUnits';
import { type ReportCall } from './report';

/** What a report is drawn up of. */
export interface ReportContext {
  readonly planName: string;
  /** The plan as the scenario leaves it. */
  readonly plan: Plan;
  /** '' for the plan as entered. */
  readonly scenario: string;
  readonly unit: Unit;
  /** Of a report on one pool's year. */
  readonly pool: string;
  readonly year: string;
  /** The one year that is shown of a report over several; all where none is given. */
  readonly onlyYear?: string | undefined;
}

/** The tables that the statement rests on. */
export const STATEMENT_TABLES: readonly TableKind[] = [
  ...(['Stream', 'Pool', 'Contribution', 'Service', 'Allocation', 'Commitment', 'Partner'] as const),
  ...(['Scenario', 'Evidence'] as const),
];

/** A part of POOL.STATEMENT; in pounds where no unit is given. */
export const statementCall = (
  part: string,
  { scenario, onlyYear }: ReportContext,
  unit: Unit = '£',
): ReportCall => ({
  name: 'STATEMENT',
  given: [part, scenario || 'Base'],
  kinds: STATEMENT_TABLES,
  ...(unit === '£' ? {} : { last: unit }),
  ...(onlyYear === undefined || part === 'tests' ? {} : { onlyYear }),
});

/** How amounts in a unit are written. */
export const UNIT_FORMATS: Readonly<Record<Unit, string>> = {
  '£': '#,##0.00;-#,##0.00',
  '£k': '#,##0;-#,##0',
  '£m': '#,##0.0;-#,##0.0',
};

/**
 * Said of a plan with amounts that are assumed or made up; '' of any other.
 *
 * @example
 * illustrativeWords(readPlan([[['Stream', 'Evidence', '2010/11'], ['ABG', 'I1', 5]], [['Evidence', 'Quality'], ['I1', 'illustrative']]])) // => " Illustrative: some of its amounts are assumed or made up."
 */
export const illustrativeWords = (plan: Plan): string =>
  evidenceCoverage(plan.base ?? plan).some(({ lines }) =>
    lines.some(({ standing }) => standing === 'illustrative'),
  )
    ? ' Illustrative: some of its amounts are assumed or made up.'
    : '';

/** What a report is of, in one line. */
export function reportLine(
  { planName, plan, scenario, unit }: ReportContext,
  years: readonly string[],
): string {
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const span = first === last ? first : `${first} to ${last}`;
  return [
    [planName, span].filter(Boolean).join(', '),
    scenario ? `Scenario ${scenario}` : 'Plan as entered',
    `Amounts in ${unit}`,
  ]
    .join('. ')
    .concat('.', illustrativeWords(plan));
}

/** The years of a report: all, or the one that is asked for where the plan has it. */
export const shownYears = ({ onlyYear }: ReportContext, years: readonly string[]): readonly string[] =>
  onlyYear === undefined ? years : years.filter((year) => year === onlyYear);
