import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { allContributions } from '../contributions/allContributions';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** Why a pool's rule leaves money that nobody bears, and where what is missing is typed. */
export interface NoOwner {
  /** The rule as it is typed; '' where there is none. */
  readonly rule: string;
  /** Completes "has no owner: …". */
  readonly why: string;
  readonly place: { readonly table: 'Pool' | 'Outturn'; readonly row: number; readonly heading: string };
}

/**
 * The rule that shares what a reserve leaves of a variance, and the heading under which it is.
 *
 * @example
 * ruleInForce(readPlan([[['Pool', 'Underspend rule', 'Reserve then'], ['CAMHS', 'Reserve first', 'Host bears']]]), 'camhs', -5) // => { rule: "Host bears", heading: "Reserve then" }
 */
export function ruleInForce(
  plan: Plan,
  pool: string,
  variance: Pence,
): { readonly rule: string; readonly heading: 'Overspend rule' | 'Underspend rule' | 'Reserve then' } {
  const { Pool } = plan.tables;
  const row = rowNamed(Pool, pool) ?? -1;
  const heading = variance > 0 ? 'Overspend rule' : 'Underspend rule';
  const rule = Pool?.words[heading][row] ?? '';
  if (comparable(rule) !== 'reserve first') return { rule, heading };
  return { rule: Pool?.words['Reserve then'][row] ?? '', heading: 'Reserve then' };
}

/**
 * Why part of a settled variance is Unallocated.
 *
 * @param pool a name of the pool table
 * @param year a year's label
 *
 * @example
 * whyUnallocated(readPlan([[['Pool', 'Overspend rule', 'Bands'], ['CAMHS', 'Bands', '1%: Council']]]), 'CAMHS', '2006/07', 5).why // => "it lies beyond the last of the bands. Add one such as \"rest: Host\" under Bands, or take it to the board"
 */
export function whyUnallocated(plan: Plan, pool: string, year: string, variance: Pence): NoOwner {
  const { rule, heading } = ruleInForce(plan, pool, variance);
  const row = rowNamed(plan.tables.Pool, pool) ?? 0;
  const inPool = (why: string, column: string): NoOwner => ({
    rule,
    why,
    place: { table: 'Pool', row, heading: column },
  });
  const words = (column: 'Host' | 'Bands') => tableOf(plan, 'Pool').words[column][row] ?? '';
  const form = comparable(rule);
  if ((form === 'contribution share' || form === 'capped') && !hasContributors(plan, pool, year))
    return inPool(
      'nobody puts money in, so there is nothing to share by. Type the contributions, or choose another rule',
      heading,
    );
  switch (form) {
    case '':
      return inPool('no rule says who bears what the reserve does not. Type one under Reserve then', heading);
    case 'contribution share':
      return inPool(
        'no partner is in the pool on any day of the year. Correct Starts and Ends of the contributions',
        heading,
      );
    case 'reserve first':
      return inPool('a reserve cannot follow itself. Choose another rule under Reserve then', heading);
    case 'fixed shares':
      return inPool(
        'no partner has a share. Type each partner’s under Share in the contribution table',
        heading,
      );
    case 'host bears':
      return inPool('the pool has no host. Type it under Host', 'Host');
    case 'capped':
      return words('Host')
        ? inPool('the caps are reached, the host’s too. Raise a cap, or take it to the board', heading)
        : inPool(
            'the caps are reached, and there is no host to bear the rest. Type it under Host, or raise a cap',
            'Host',
          );
    case 'bands':
      if (!words('Host') && /\bhost\b/i.test(words('Bands')))
        return inPool('its bands name the host, and the pool has none. Type it under Host', 'Host');
      return words('Bands')
        ? inPool(
            'it lies beyond the last of the bands. Add one such as "rest: Host" under Bands, or take it to the board',
            'Bands',
          )
        : inPool(
            'no bands are typed. Type them under Bands, such as "1%: Host; rest: Council 50, PCT 50"',
            'Bands',
          );
    case 'by line':
    case 'own risk':
      return {
        rule,
        ...lineWithoutOwner(plan, pool, year, form === 'by line', { row, heading }),
      };
    default:
      return inPool(`it is no rule that Poolbook knows. Choose one of the list under ${heading}`, heading);
  }
}

function hasContributors(plan: Plan, pool: string, year: string): boolean {
  const found = allContributions(plan).find((one) => comparable(one.pool) === comparable(pool));
  return found?.contributors.some(({ amounts }) => amounts[found.years.indexOf(year)]?.pence) ?? false;
}

/** The row of the outturn that names no service, or else no owner; the pool's rule where every row names both. */
function lineWithoutOwner(
  plan: Plan,
  pool: string,
  year: string,
  borneBy: boolean,
  rule: { readonly row: number; readonly heading: string },
): Omit<NoOwner, 'rule'> {
  const { Outturn } = plan.tables;
  const spent = yearColumn(Outturn, year)?.pence;
  const lines = rowsNaming(Outturn?.words.Pool ?? [], pool);
  const said = (heading: 'Service' | 'Partner' | 'Borne by', row: number) => Outturn?.words[heading][row];
  const at = (row: number, heading: string) => ({ table: 'Outturn', row, heading }) as const;
  const nowhere = lines.find((row) => spent?.[row] && !said('Service', row));
  if (nowhere !== undefined)
    return {
      why: `row ${Outturn?.rowInTable[nowhere]} of the outturn table names no service, so no line can be shown by itself. Type it under Service`,
      place: at(nowhere, 'Service'),
    };
  const nobodys = lines.find((row) => !said('Partner', row) && !(borneBy && said('Borne by', row)));
  if (nobodys !== undefined)
    return {
      why: `row ${Outturn?.rowInTable[nobodys]} of the outturn table, ${said('Service', nobodys)}, names nobody to bear it. Type its ${borneBy ? 'partner, or who bears it under Borne by' : 'partner'}`,
      place: at(nobodys, borneBy ? 'Borne by' : 'Partner'),
    };
  return {
    why: 'a line names a partner that is not in the pool, or two owners, or part of the contributions is allocated to no service. Correct the outturn, or the allocations',
    place: { table: 'Pool', ...rule },
  };
}
