import { byTime } from '../../calendar/financialYear';
import { savedOf } from '../../cuts/lostMatch';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { numbered, rowsBy, rowsOf } from '../../plan/sources';
import { yearColumn } from '../../plan/yearColumn';

/** A service that a scenario cuts in a year, and what a partner takes away with it. */
export interface MatchLoss {
  /** Row in the service table. */
  readonly row: number;
  readonly service: string;
  readonly year: string;
  /** Share of 1 of each £ cut. */
  readonly match: number;
  /** By how much less is allocated to it: what is cut, match and all. */
  readonly gross: Pence;
  readonly lost: Pence;
  /** What the cut saves. */
  readonly net: Pence;
}

/**
 * The match funding that is lost where a service gets less than before. Match is said of the service and not of an
 * allocation line: a partner matches what the service spends, whichever source the cut reaches it by, and a figure
 * that is given once cannot contradict itself. Amounts that are not known before or after are left out.
 * (docs/calculations.md#7-cut-rules.)
 *
 * @param before the plan that is compared with
 * @param after the same plan under a scenario
 *
 * @example
 * matchLosses(readPlan([[['Service', 'Match'], ['Play', 0.4]], [['Allocation', 'Service', '2010/11'], ['', 'Play', 10]]]), readPlan([[['Service', 'Match'], ['Play', 0.4]], [['Allocation', 'Service', '2010/11'], ['', 'Play', 5]]])) // => [{ row: 0, service: 'Play', year: '2010/11', match: 0.4, gross: 500, lost: 200, net: 300 }]
 */
export function matchLosses(before: Plan, after: Plan): MatchLoss[] {
  const { Service, Allocation } = before.tables;
  if (!Service || !Allocation) return [];
  const matched = Array.from(Service.numbers.Match.keys()).filter(
    (row) => (Service.numbers.Match[row] ?? 0) > 0,
  );
  if (!matched.length) return [];
  const lines = rowsBy(numbered(Allocation.words.Service, Service.rowOf), Service.rows);
  const columns = [...Allocation.years].sort((a, b) => byTime(a.label, b.label));
  return matched.flatMap((row) =>
    columns.flatMap((was): MatchLoss[] => {
      const is = yearColumn(after.tables.Allocation, was.label);
      if (!is) return [];
      const gross = rowsOf(lines, row).reduce(
        (sum, line) =>
          was.missing[line] || is.missing[line] ? sum : sum + (was.pence[line] ?? 0) - (is.pence[line] ?? 0),
        0,
      );
      if (gross <= 0) return [];
      const match = Service.numbers.Match[row] ?? 0;
      const net = savedOf(gross, match);
      return [
        { row, service: Service.names[row] ?? '', year: was.label, match, gross, lost: gross - net, net },
      ];
    }),
  );
}
