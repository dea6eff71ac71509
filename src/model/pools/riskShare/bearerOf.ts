import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { type PoolYear } from '../year/poolYear';
import { type BearerIs } from '../settlement/layer';
import { comparable } from '../../table/heading';
import { faultOf, RISK_SHARE } from './rowsInForce';
import { tableOf } from '../../plan/tableOf';

/** Words under Borne by that are no name. */
const WORDS: Readonly<Record<string, BearerIs | 'all'>> = {
  'all partners': 'all',
  reserve: 'reserve',
  'next year': 'next year',
  board: 'board',
};

/**
 * Who bears a row of the Risk share table: a partner, all of them, the host, the reserve, next year, the board, or
 * another pool. A name is looked for among the partners first, then among the pools.
 *
 * @throws `#VALUE!` where nobody is named, or nobody whom the plan knows
 *
 * @example
 * bearerOf(readPlan([[['Risk share', 'Borne by'], ['', 'Host']]]), { pool: 'LD', parties: [{ partner: 'ICB' }, { partner: 'Council' }], host: 1 }, 0) // => 1
 * @example
 * bearerOf(readPlan([[['Risk share', 'Borne by'], ['', 'PCT']]]), { pool: 'LD', parties: [{ partner: 'ICB' }], host: null }, 0) // => throws "PCT under Borne by, which is no partner and no pool"
 */
export function bearerOf(
  plan: Plan,
  {
    pool,
    parties,
    host,
  }: Pick<PoolYear, 'pool' | 'host'> & {
    readonly parties: readonly { readonly partner: string }[];
  },
  row: number,
): BearerIs | 'all' {
  const typed = tableOf(plan, RISK_SHARE).words['Borne by'][row] ?? '';
  const name = comparable(typed);
  if (!name)
    throw faultOf(plan, row, 'names nobody under Borne by: type a partner, or Host, Reserve or Board');
  const position = parties.findIndex(({ partner }) => comparable(partner) === name);
  if (position >= 0) return position;
  const word = WORDS[name];
  if (word !== undefined) return word;
  if (name === 'host') return host ?? 'nobody';
  const other = rowNamed(plan.tables.Pool, typed);
  if (name === comparable(pool))
    throw faultOf(plan, row, 'names the pool itself under Borne by: name another');
  if (other !== undefined) return { pool: tableOf(plan, 'Pool').names[other] ?? typed };
  throw faultOf(
    plan,
    row,
    `has ${typed} under Borne by, which is no partner and no pool: type one, or All partners, Host, Reserve, Next year or Board`,
  );
}

/**
 * The partners that rows of the Risk share table name and that put nothing into the pool: they may bear part of it all
 * the same.
 *
 * @example
 * namedBesides(readPlan([[['Partner'], ['Trust']], [['Risk share', 'Borne by'], ['', 'trust']]]), [{ partner: 'ICB' }], [0]) // => ["Trust"]
 */
export function namedBesides(
  plan: Plan,
  parties: readonly { readonly partner: string }[],
  rows: readonly number[],
): string[] {
  const { Partner } = plan.tables;
  const known = new Set(parties.map(({ partner }) => comparable(partner)));
  const found = new Map<string, string>();
  for (const row of rows) {
    const typed = tableOf(plan, RISK_SHARE).words['Borne by'][row] ?? '';
    const partner = rowNamed(Partner, typed);
    if (partner === undefined || known.has(comparable(typed))) continue;
    found.set(comparable(typed), Partner?.names[partner] ?? typed);
  }
  return [...found.values()];
}
