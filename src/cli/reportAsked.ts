import { yearLabel } from '../model/calendar/financialYear';
import { readYearHeading } from '../model/calendar/yearHeading';
import { type Plan } from '../model/plan/plan';
import { tableOf } from '../model/plan/tableOf';
import { comparable } from '../model/table/heading';
import { type ReportContext } from '../workbook/reports/context';
import { reportYears } from '../workbook/reports/reportYears';
import { type ReportKind } from '../workbook/reports/reports';
import { NotUnderstood } from './command';

/**
 * The pool and the year that a report is asked for, as the plan has them; those with which it opens in the pane where
 * none is given.
 *
 * @throws NotUnderstood for a pool or year that the plan does not have, or that the report is not about: a document of
 * nothing, or of all, would look like what was asked for
 */
export function reportAsked(
  plan: Plan,
  kind: ReportKind,
  { pool, year, scenario, unit }: Readonly<Record<string, string>>,
): Pick<ReportContext, 'pool' | 'year' | 'onlyYear'> {
  const ofPool = kind.of.includes('pool');
  const ofYear = kind.of.includes('year');
  const notOf = (option: string) =>
    new NotUnderstood(`${kind.name} goes by no ${option}: leave --${option} out.`);
  if (pool !== undefined && !ofPool) throw notOf('pool');
  if (year !== undefined && !ofYear && !kind.byYear) throw notOf('year');
  if (scenario && !kind.underScenario) throw notOf('scenario');
  if (unit && unit !== '£' && !kind.inUnits) throw notOf('unit');
  const pools = tableOf(plan, 'Pool').names.filter(Boolean);
  const years = reportYears(plan);
  const asked = year === undefined ? undefined : labelOf(year);
  const found = {
    pool: pool === undefined ? undefined : pools.find((each) => comparable(each) === comparable(pool)),
    year: years.find((each) => each === asked),
  };
  if (ofPool && pools.length === 0) throw new NotUnderstood(`The plan has no pool for ${kind.name}.`);
  if (pool !== undefined && found.pool === undefined)
    throw new NotUnderstood(`The plan has no pool ${pool}. Its pools are ${pools.join(', ')}.`);
  if (year !== undefined && found.year === undefined)
    throw new NotUnderstood(`The plan has no year ${year}. Its years are ${years.join(', ')}.`);
  return {
    pool: found.pool ?? kind.opensWith?.(plan, pools) ?? pools[0] ?? '',
    year: (ofYear ? found.year : undefined) ?? kind.opensOn?.(plan, years) ?? years[0] ?? '',
    ...(ofYear || found.year === undefined ? {} : { onlyYear: found.year }),
  };
}

function labelOf(typed: string): string {
  const read = readYearHeading(typed);
  return read.kind === 'year' ? yearLabel(read.year) : typed;
}
