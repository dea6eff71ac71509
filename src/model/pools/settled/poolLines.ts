import { impossible } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { amountsOf } from '../year/poolOutturn';
import { type PoolYear } from '../year/poolYear';
import { mustBeExact } from '../year/settlementEvidence';
import { type LineOwner, type PoolLine } from '../settlement/settlementRule';
import { tableOf } from '../../plan/tableOf';

/** How the lines of a pool are borne: as `Borne by` says, or each by the partner of its row. */
export type LineRule = 'by line' | 'own risk';

/**
 * What a pool's services vary by against their allocations, and who bears it. Where rows of one service name several
 * owners nobody owns it; neither does anybody own what no service varies by, such as a budget that is not allocated.
 *
 * @param variance the pool's own, to which the lines add up
 * @returns null where an outturn names no service: then no line is known by itself
 * @throws `#N/A` where there is no allocation table, or an allocation is not known or not exact
 *
 * @example
 * poolLines(readPlan([[['Outturn', 'Service', 'Borne by'], ['', 'Respite', 'Host']], [['Allocation', 'Source', 'Service', '2006/07'], ['', 'CAMHS', 'Respite', 5]]]), { pool: 'CAMHS', label: '2006/07', spent: [{ row: 0, pence: 600 }], parties: [] }, 'by line', 100) // => [{ variance: 100, owner: "host" }]
 */
export function poolLines(
  plan: Plan,
  { pool, label, spent, parties }: PoolYear,
  rule: LineRule,
  variance: Pence,
): readonly PoolLine[] | null {
  const { Outturn, Allocation } = plan.tables;
  if (spent.some(({ row }) => !Outturn?.words.Service[row])) return null;
  if (!Allocation)
    throw impossible(
      `${pool} is settled line by line, and there is no allocation table to say what each line was to cost: pass it.`,
    );
  const owners = new Map<string, LineOwner>();
  const variances = new Map<string, Pence>();
  for (const { row, pence } of spent) {
    const service = comparable(Outturn?.words.Service[row] ?? '');
    const owner = ownerOf(plan, row, parties, rule);
    const before = owners.get(service);
    if (owner !== null) owners.set(service, before === undefined || before === owner ? owner : 'nobody');
    variances.set(service, (variances.get(service) ?? 0) + pence);
  }
  const planned = amountsOf(Allocation, Allocation.words.Source, pool, label);
  mustBeExact(plan, 'Allocation', planned);
  for (const { row, pence } of planned) {
    const service = comparable(Allocation.words.Service[row] ?? '');
    variances.set(service, (variances.get(service) ?? 0) - pence);
  }
  const lines = [...variances].map(([service, amount]): PoolLine => ({
    variance: amount,
    owner: owners.get(service) ?? 'nobody',
  }));
  const rest = lines.reduce((left, line) => left - line.variance, variance);
  return rest === 0 ? lines : [...lines, { variance: rest, owner: 'nobody' }];
}

/** Who bears the line of a row of the outturn table; null where the row says nothing of it. */
function ownerOf(plan: Plan, row: number, parties: PoolYear['parties'], rule: LineRule): LineOwner | null {
  const Outturn = tableOf(plan, 'Outturn');
  const bearer = rule === 'own risk' ? '' : comparable(Outturn.words['Borne by'][row] ?? '');
  if (bearer === 'host' || bearer === 'shared') return bearer;
  const partner = comparable(Outturn.words.Partner[row] ?? '');
  if (!bearer && !partner) return null;
  const position = parties.findIndex((party) => comparable(party.partner) === partner);
  return position < 0 || (bearer && bearer !== 'partner') ? 'nobody' : position;
}
