import { formatDay } from '../../calendar/day';
import { byTime, UNDATED } from '../../calendar/financialYear';
import { addSums, amountAt, NOTHING, type Sum } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { type YearColumn } from '../../plan/reading/planTable';
import { isSetAside } from '../../plan/setAside';
import { comparable } from '../../table/heading';
import { type Agreement } from './agreement';
import { dayOrNone } from './lifeOfPool';
import { listed } from '../../errors/listed';
import { typedFor } from './typedFor';
import { tableOf } from '../../plan/tableOf';

/**
 * Who puts what into a pool and when, in kind too, as the agreement would say it. An amount that nobody knows is said
 * to be not known. Null where no contribution has an amount or a share.
 *
 * @example
 * contributionsClause({ plan: { tables: {} }, row: 0, fund: 'pool', text: () => null, contributions: { contributors: [], otherIncome: { rows: [] }, inKind: [{ partner: 'PCT', rows: [] }] } }) // => null
 */
export function contributionsClause(agreement: Agreement): string | null {
  const { plan, row, pool, fund, contributions } = agreement;
  if (!contributions) return null;
  const { contributors, otherIncome, inKind } = contributions;
  const { Pool, Contribution } = plan.tables;
  const columns = [...(Contribution?.years ?? [])].sort((a, b) => byTime(a.label, b.label));
  const amounts = (rows: readonly number[]) => amountsInWords(columns, rows);
  const partners = contributors.map(({ partner, rows }) => {
    const share = sharesOfPool(agreement) ? typedFor(plan, 'Share', rows, formatShare) : '';
    const given = [amounts(rows), share && `${share} of the ${fund}`].filter(Boolean).join(', ');
    return { given, says: `${partner} ${given || 'no amount'}${daysInWords(agreement, rows)}` };
  });
  const gifts = inKind.map(({ partner, rows }) => {
    const what = listed(rows.map((one) => Contribution?.names[one] ?? '').filter(Boolean));
    const value = amounts(rows);
    const given = [what, value && `valued at ${value}`].filter(Boolean).join(', ');
    return { given, says: `${partner || 'a partner not named'} ${given}${daysInWords(agreement, rows)}` };
  });
  const income = amounts(otherIncome.rows);
  const setAside = contributors
    .flatMap(({ partner, rows }) => {
      const given = amounts(rows.filter((one) => isSetAside(plan, one)));
      return given ? [`${partner} ${given}`] : [];
    })
    .join('; ');
  if (![...partners, ...gifts].some(({ given }) => given) && !income) return null;
  const size = amountsInWords(
    [...(Pool?.years ?? [])].sort((a, b) => byTime(a.label, b.label)),
    [row],
  );
  const says = (list: readonly { says: string }[]) => list.map((one) => one.says).join('; ');
  return [
    size && `The agreed size of ${pool} is ${size}.`,
    partners.length && `The partners contribute: ${says(partners)}.`,
    setAside && `Of that is set aside and not paid over: ${setAside}.`,
    income && `Other income: ${income}.`,
    gifts.length && `In kind: ${says(gifts)}.`,
    openingBalance(agreement),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Under fixed shares of a variance the column Share is no share of the pool. */
const sharesOfPool = ({ text }: Agreement): boolean =>
  !(['Overspend rule', 'Underspend rule', 'Reserve then'] as const).some(
    (heading) => comparable(text(heading) ?? '') === 'fixed shares',
  );

/** Amounts year by year; '' where there are none. */
function amountsInWords(columns: readonly YearColumn[], rows: readonly number[]): string {
  return listed(
    columns.flatMap((column) => {
      const sum = rows.map((row) => amountAt(column, row)).reduce(addSums, NOTHING);
      if (sum.pence === 0 && !sum.atLeast) return [];
      return `${sumInWords(sum)} ${column.label === UNDATED ? 'without a year' : `in ${column.label}`}`;
    }),
  );
}

function sumInWords({ pence, atLeast }: Sum): string {
  if (atLeast && pence === 0) return 'an amount that is not known';
  return `${atLeast ? 'at least ' : ''}${formatAmount(pence)}`;
}

/** The days between which a partner takes part, where its rows give them. */
function daysInWords({ plan }: Agreement, rows: readonly number[]): string {
  const { Starts, Ends } = tableOf(plan, 'Contribution').numbers;
  const starts = rows.map((row) => dayOrNone(Starts[row]));
  const ends = rows.map((row) => dayOrNone(Ends[row]));
  const from = Math.min(...starts.map((day) => day ?? -Infinity));
  const to = Math.max(...ends.map((day) => day ?? Infinity));
  const words = [
    Number.isFinite(from) && `from ${formatDay(from)}`,
    Number.isFinite(to) && `until ${formatDay(to)}`,
  ].filter(Boolean);
  return words.length ? `, ${words.join(' ')}` : '';
}

function openingBalance({ plan, row, fund }: Agreement): string {
  const Pool = tableOf(plan, 'Pool');
  if (Pool.unknown['Opening balance']?.has(row))
    return `The ${fund} begins with a balance that is not known.`;
  const balance = Pool.numbers['Opening balance'][row] ?? NaN;
  if (Number.isNaN(balance) || balance === 0) return '';
  const what = balance < 0 ? 'deficit' : 'balance';
  return `The ${fund} begins with a ${what} of ${formatAmount(Math.abs(balance))}.`;
}
