import { dayOf, formatDay } from '../../calendar/day';
import { dayMeantBy } from '../../calendar/dayMeantBy';
import { amountMeantBy } from '../../money/amountMeantBy';
import { formatAmount } from '../../money/format';
import { percentage, numberMeantBy } from '../../money/plainNumber';
import { type CellChange, type Written } from '../change/change';
import { type Mend, type MendKind } from '../change/mend';
import { changeIn, type MendedCell, mendedCell } from '../change/mendedCell';
import { asShown } from '../../money/asShown';

const mend = (action: string, ...cells: CellChange[]): Mend => ({ action, joins: true, cells, rows: [] });

/** A text where a number should be: the number that it means, where that is clear; money that nobody knows. */
export const textMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (!cell || typeof cell.value !== 'string') return [];
  const { value, to } = cell;
  const type = cell.year ? 'money' : cell.column?.type;
  if (type === 'money') {
    const amounts = amountsIn(value, cell.zeros);
    const meant = amounts.map((amount) => mend(`Use ${amountInWords(amount, cell)}`, to(amount)));
    return meant.length ? meant : [mend('Mark as unknown', to('unknown'))];
  }
  if (type === 'day') {
    const day = dayIn(value);
    return day === null ? [] : [mend(`Use ${formatDay(day)}`, to(day, 'day'))];
  }
  const meant = type === 'share' || type === 'number' ? Number(numberMeantBy(value) ?? NaN) : NaN;
  if (Number.isNaN(meant) || (type === 'share' && (meant < 0 || meant > 1))) return [];
  return [mend(`Use ${type === 'share' ? percentage(meant) : meant}`, to(meant, type === 'share' ? 'share' : undefined))]; // prettier-ignore
};

/** The numbers of pounds that a text may mean: none, one, or two where a comma may be a slip. */
function amountsIn(text: string, zeros: number): number[] {
  if (zeros && /[kmb]/i.test(text)) return [];
  const advice = amountMeantBy(text);
  return [...advice.replace(/ (?:where|if|whichever).*$/, '').matchAll(/-?\d+(?:\.\d+)?/g)].map(([each]) =>
    Number(each),
  );
}

function dayIn(text: string): number | null {
  const [year, month, day] = (dayMeantBy(text)?.match(/\d+/g) ?? []).map(Number);
  return year && month && day ? dayOf(year, month, day) : null;
}

/** As the button says it: in pounds where the column is of pounds. */
const amountInWords = (amount: number, { zeros }: MendedCell): string =>
  zeros ? String(amount) : formatAmount(Math.round(amount * 100));

/** An amount with a part of a penny. */
export const decimalsMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (!cell || typeof cell.value !== 'number' || cell.zeros) return [];
  const pence = Math.sign(cell.value) * Math.round(Math.abs(cell.value) * 100);
  return [mend(`Round to ${formatAmount(pence)}`, cell.to(pence / 100))];
};

/** A percentage that was entered as its number, or as money. */
export const shareMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (!cell || typeof cell.value !== 'number') return [];
  const { value, column, kind, row, to } = cell;
  if (column?.type === 'share' && value > 1 && value <= 100) {
    const share = asShown(value / 100);
    return [mend(`Use ${percentage(share)}`, to(share, 'share'))];
  }
  if (column?.type !== 'money' || !('shareIn' in column) || !(value > 0 && value < 1)) return [];
  const moved = changeIn(at, kind, row, column.shareIn, value);
  return moved && moved.was === null
    ? [mend(`Use ${percentage(value)} as ${column.shareIn}`, to(null), { ...moved, as: 'share' })]
    : [];
};

/** A number such as 20110331, which was meant as a date. */
export const dayMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (!cell || typeof cell.value !== 'number') return [];
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(String(cell.value)) ?? [];
  const day = year ? dayIn(`${year}-${month}-${date}`) : null;
  return day === null ? [] : [mend(`Use ${formatDay(day)}`, cell.to(day, 'day'))];
};

export const negativeMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  const value: Written = cell && typeof cell.value === 'number' ? -cell.value : null;
  return cell && value !== null ? [mend('Take the minus away', cell.to(value))] : [];
};
