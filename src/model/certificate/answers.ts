import { type Exact } from './entered/exact';
import { type Inputs, grouped, isInKind } from './entered/inputs';
import { alike, type InputRow, UnreadableInput } from './entered/inputTable';
import { added, shown } from './entered/tally';

/** A recomputed cell: words, whole pence, or a share of 1. */
export type Answer = string | bigint | Exact;

/** POOL.FUNDING: each stream, and the total. */
export function fundingAnswer(inputs: Inputs): Answer[][] {
  const years = inputs.years('Stream');
  const rows = inputs.rows('Stream');
  return [
    ['Stream', 'Partner', 'Certainty', ...years],
    ...rows.map((row) => [
      row.name,
      row.says('Partner'),
      row.says('Certainty'),
      ...years.map((year) => shown(inputs.tally('Stream', row, year))),
    ]),
    ['Total', '', '', ...years.map((year) => shown(inputs.sum('Stream', rows, year)))],
  ];
}

/** POOL.POOLS: what each partner puts into each pool, other income, the total, and below it what is in kind. */
export function poolsAnswer(inputs: Inputs): Answer[][] {
  const years = inputs.years('Contribution');
  const line = (pool: string, who: string, rows: readonly InputRow[]): Answer[] => [
    pool,
    who,
    ...years.map((year) => shown(inputs.sum('Contribution', rows, year))),
  ];
  const lines = poolsWithMoney(inputs).flatMap(({ pool, rows, money }) => {
    const partners = grouped(money, (row) => ownerOf(inputs, row));
    const nobodys = money.filter((row) => !ownerOf(inputs, row));
    const kinds = [...new Set(rows.filter(isInKind).map((row) => alike(ownerOf(inputs, row))))];
    return [
      ...[...partners.values()].map((own) => line(pool, ownerOf(inputs, own[0] as InputRow), own)),
      ...(nobodys.length > 0 ? [line(pool, 'Other income', nobodys)] : []),
      line(pool, 'Total', money),
      ...kinds.map((owner) => {
        const own = rows.filter((row) => isInKind(row) && alike(ownerOf(inputs, row)) === owner);
        const partner = ownerOf(inputs, own[0] as InputRow);
        return line(pool, partner ? `In kind: ${partner}` : 'In kind', own);
      }),
    ];
  });
  return [['Pool', 'Partner', ...years], ...lines];
}

/** Each pool, those of the pool table first, with what is put into it and what of that is money. */
export function poolsWithMoney(inputs: Inputs) {
  const byPool = grouped(inputs.rows('Contribution'), (row) => row.says('Pool'));
  const names = new Map<string, string>();
  for (const { name } of inputs.rows('Pool')) if (name) names.set(alike(name), name);
  for (const [key, rows] of byPool) if (!names.has(key)) names.set(key, rows[0]?.says('Pool') ?? '');
  return [...names].map(([key, pool]) => {
    const rows = byPool.get(key) ?? [];
    return { pool, rows, money: rows.filter((row) => !isInKind(row)) };
  });
}

/** Whose contribution it is: the partner that it names, else the one whose stream it is; '' for nobody's. */
export function ownerOf(inputs: Inputs, row: InputRow): string {
  const partner = row.says('Partner');
  const stream = row.says('Stream');
  if (partner || !stream) return partner;
  const found = inputs.named('Stream', stream);
  if (!found && !isInKind(row))
    throw new UnreadableInput(
      `A contribution names the stream ${stream}, which is in no table that the formula is given`,
    );
  return found?.says('Partner') ?? '';
}

/** POOL.SERVICES: each service, what goes to none of them, and the total. */
export function servicesAnswer(inputs: Inputs): Answer[][] {
  const years = inputs.years('Allocation');
  return [
    ['Service', 'Tier', ...years],
    ...serviceLines(inputs).map(({ service, tier, rows }) => [
      service,
      tier,
      ...years.map((year) => shown(inputs.sum('Allocation', rows, year))),
    ]),
    ['Total', '', ...years.map((year) => shown(inputs.sum('Allocation', inputs.rows('Allocation'), year)))],
  ];
}

interface ServiceLine {
  readonly service: string;
  readonly tier: string;
  readonly rows: readonly InputRow[];
}

/** Each service with its allocations; last those that go to none, where that is any money. */
export function serviceLines(inputs: Inputs): ServiceLine[] {
  const allocations = inputs.rows('Allocation');
  const byService = grouped(allocations, (row) => row.says('Service'));
  const lines = inputs
    .rows('Service')
    .filter((row) => row.name && inputs.named('Service', row.name) === row)
    .map((row) => ({
      service: row.name,
      tier: row.says('Tier'),
      rows: byService.get(alike(row.name)) ?? [],
    }));
  const rest = allocations.filter((row) => inputs.named('Service', row.says('Service')) === undefined);
  const isAny = inputs.years('Allocation').some((year) => {
    const { pence, atLeast } = added(rest.map((row) => inputs.tally('Allocation', row, year)));
    return pence !== 0n || atLeast;
  });
  return isAny ? [...lines, { service: 'No service', tier: '', rows: rest }] : lines;
}
