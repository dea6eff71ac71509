import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { type Plan } from '../../plan/plan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { RISK_SHARE } from '../riskShare/rowsInForce';
import { type Agreement } from './agreement';
import { listed } from '../../errors/listed';

/**
 * Who bears an overspend, or what becomes of an underspend, layer by layer as the rows of the Risk share table have
 * it; null where the pool has none for it.
 *
 * @example
 * layersClause({ plan: readPlan([[['Risk share', 'Pool', 'Side', 'Order', 'Limit', 'Limit is', 'Borne by'], ['', 'LD', 'Overspend', 1, 0.005, '% of pool', 'All partners'], ['', 'LD', 'Overspend', 2, '', '', 'Host']]]), pool: 'LD' }, 'overspend') // => "An overspend is borne in layers. 1: up to 0.5% of the pool, by all partners by contribution. 2: all that is left, by the host. Nobody bears what is left after the last layer."
 */
export function layersClause(
  { plan, pool }: Pick<Agreement, 'plan' | 'pool'>,
  variance: 'overspend' | 'underspend',
): string | null {
  const table = plan.tables[RISK_SHARE];
  if (!table) return null;
  const side = (row: number) => comparable(table.words.Side[row] ?? '');
  const order = (row: number) => table.numbers.Order[row] || 0;
  const rows = rowsNaming(table.words.Pool, pool)
    .filter((row) => [variance, 'both', ''].includes(side(row)))
    .sort((a, b) => order(a) - order(b) || a - b);
  if (!rows.length) return null;
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const said = (['Line', 'From year', 'To year'] as const).map(
      (heading) => table.words[heading][row] ?? '',
    );
    const key = [comparable(said[0] ?? ''), side(row), order(row), ...said.slice(1)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  // layers of lines act before those of the pool
  const layers = [...groups.values()].sort((a, b) => ofPool(a) - ofPool(b));
  function ofPool([row = 0]: readonly number[]): number {
    return Number(!table?.words.Line[row]);
  }
  const clauses = layers.map((group, i) => `${i + 1}: ${layerClause(plan, group)}.`);
  const falls = variance === 'overspend' ? 'An overspend is borne' : 'An underspend goes back';
  return `${falls} in layers. ${clauses.join(' ')} Nobody bears what is left after the last layer.`;
}

/** One layer: how much, of what, by whom, when, and the words that go with it. */
function layerClause(plan: Plan, rows: readonly number[]): string {
  const table = plan.tables[RISK_SHARE];
  const [first = 0] = rows;
  type Word = Exclude<keyof NonNullable<typeof table>['words'], 'Pool'>;
  const word = (heading: Word) => rows.map((row) => table?.words[heading][row] ?? '').find(Boolean) ?? '';
  const line = word('Line');
  const limit = amountWords(
    rows.map((row) => table?.numbers.Limit[row] || 0).find(Boolean) ?? 0,
    word('Limit is'),
  );
  const bearers = rows.map((row) => {
    const cap = amountWords(table?.numbers.Cap[row] || 0, table?.words['Cap is'][row] ?? '');
    const share = table?.numbers.Share[row] || 0;
    const counted =
      comparable(table?.words['Cap counts'][row] ?? '') === 'this layer' ? '' : ' in all layers';
    const weight =
      share && ['fixed', 'need'].includes(comparable(word('Basis'))) ? ` ${weightWords(share)}` : '';
    return `${bearerWords(table?.words['Borne by'][row] ?? '')}${weight}${cap ? ` (at most ${cap}${counted})` : ''}`;
  });
  const many = rows.length > 1 || comparable(table?.words['Borne by'][first] ?? '') === 'all partners';
  const years = [
    word('From year') && `from ${word('From year')}`,
    word('To year') && `to ${word('To year')}`,
  ].filter(Boolean);
  return [
    `${line ? `${line}, ` : ''}${limit ? `up to ${limit}` : 'all that is left'}`,
    ...(comparable(word('Counted')) === 'from the first pound' ? [' counted from the first pound'] : []),
    `, by ${listed(bearers)}${many ? ` ${BASES[comparable(word('Basis'))] ?? 'by contribution'}` : ''}`,
    ...(years.length ? [`, ${years.join(' ')}`] : []),
    ...(comparable(word('When')) === 'next contribution' ? [', due with the next contribution'] : []),
    ...(word('Use') ? [`, for ${word('Use')}`] : []),
    ...(word('Decision') ? [`, decided by ${word('Decision')}`] : []),
  ].join('');
}

const BASES: Readonly<Record<string, string>> = {
  'line contribution': 'by contribution to the line',
  equal: 'in equal parts',
  fixed: 'in fixed shares',
  need: 'by need',
};

const NAMES: Readonly<Record<string, string>> = {
  'all partners': 'all partners',
  host: 'the host',
  reserve: 'the reserve',
  'next year': 'the next year',
  board: 'whom the board decides',
};

const bearerWords = (typed: string): string => NAMES[comparable(typed)] ?? typed;

/** A share up to 1 is one of 100%; a larger one is a weight. */
const weightWords = (share: number): string => (share <= 1 ? formatShare(share) : String(share));

/** Pounds, or a percentage and of what; '' for none. */
function amountWords(amount: number, is: string): string {
  if (!amount) return '';
  const of = /^%\s*(of\s.+)$/i.exec(is.trim())?.[1];
  return of
    ? `${formatShare(amount)} ${of.replace(/^of /i, 'of the ').toLowerCase()}`
    : formatAmount(Math.round(amount * 100));
}
