import { type Fading, type Worsening } from '../commitments/noWorsening';
import { inSentence, isOneAmount, type Sum } from '../funding/sum';
import { formatAmount } from '../money/format';
import { UNDATED } from '../calendar/financialYear';
import { type CountEffect, type IndicatorEffect, type TotalEffect } from './effects';
import { type FormulaChange } from './formulaChanges';
import { type CellChange, type RowChange } from './rowChanges';

/**
 * What is otherwise about a row, in one sentence.
 *
 * @example
 * rowSentence({ is: 'changed', kind: 'Stream', subject: 'ABG', renamedFrom: null, rowBefore: 0, rowAfter: 0, cells: [{ heading: '2010/11', before: '£10', after: '£12', by: 200 }] }) // => "ABG: 2010/11 £10 → £12 (+£2)."
 * @example
 * rowSentence({ is: 'removed', kind: 'Stream', subject: 'ABG', renamedFrom: null, rowBefore: 0, rowAfter: null, cells: [{ heading: '2010/11', before: '£10', after: '', by: -1000 }] }) // => "ABG is gone: 2010/11 £10."
 */
export function rowSentence({ is, subject, renamedFrom, cells }: RowChange): string {
  if (is !== 'changed') {
    const said = cells.map(({ heading, before, after }) => `${heading} ${is === 'added' ? after : before}`);
    return `${subject} is ${is === 'added' ? 'new' : 'gone'}${said.length ? `: ${said.join('; ')}` : ''}.`;
  }
  const called = renamedFrom === null ? subject : `${subject} was called ${renamedFrom}`;
  return `${called}${cells.length ? `: ${cells.map(cellWords).join('; ')}` : ''}.`;
}

function cellWords({ heading, before, after, by }: CellChange): string {
  if (before === after) return `${heading} still says ${before}, which has another name now`;
  const difference = by === null ? '' : ` (${signed(by)})`;
  return `${heading} ${before || 'blank'} → ${after || 'blank'}${difference}`;
}

/** @example signed(-200) // => "-£2" */
export const signed = (pence: number): string => `${pence > 0 ? '+' : ''}${formatAmount(pence)}`;

/**
 * What is otherwise about a formula, in one sentence.
 *
 * @example
 * formulaSentence({ is: 'changed', sheet: 'Budget', sheetId: null, row: 5, column: 3, cell: 'D6', count: 2, before: '=SUM(D2:D5)', after: '=SUM(D2:D4)' }) // => "D6 and 1 more: =SUM(D2:D5) → =SUM(D2:D4)"
 */
export function formulaSentence({ cell, count, before, after }: FormulaChange): string {
  const where = count === 1 ? cell : `${cell} and ${(count - 1).toLocaleString('en-GB')} more`;
  if (before === null) return `${where}: ${after ?? ''} is new`;
  return after === null ? `${where}: ${before} is gone` : `${where}: ${before} → ${after}`;
}

/** A sum as it is reported, or that it is not known. */
const told = (sum: Sum): string => (sum.known ? inSentence(sum) : 'unknown');

/**
 * What a total has become.
 *
 * @example
 * totalSentence({ total: 'Funding', year: '2010/11', before: { pence: 500, atLeast: false, known: true }, after: { pence: 700, atLeast: false, known: true } }) // => "Funding in 2010/11: £5 → £7 (+£2)."
 */
export function totalSentence({ total, year, before, after }: TotalEffect): string {
  const whole = isOneAmount(before) && isOneAmount(after);
  const difference = whole ? ` (${signed(after.pence - before.pence)})` : '';
  return `${total}${inThe(year)}: ${told(before)} → ${told(after)}${difference}.`;
}

/** @example indicatorSentence({ indicator: 'Smoking', commitment: 'Health', year: '2010/11', before: { pence: 500, atLeast: false, known: true }, after: { pence: 400, atLeast: false, known: true } }) // => "The money behind Smoking (Health) in 2010/11: £5 → £4 (-£1)." */
export const indicatorSentence = ({ indicator, commitment, ...effect }: IndicatorEffect): string =>
  totalSentence({ ...effect, total: `The money behind ${indicator} (${commitment})` });

/** @example countSentence({ status: 'Kept', year: '2010/11', before: 12, after: 11 }) // => "Commitments kept in 2010/11: 12 → 11." */
export const countSentence = ({ status, year, before, after }: CountEffect): string =>
  `Commitments ${WORDS[status]}${inThe(year)}: ${before} → ${after}.`;

const WORDS: Readonly<Record<CountEffect['status'], string>> = {
  Kept: 'kept',
  Broken: 'broken',
  Unfunded: 'unfunded',
  'Not known': 'of which it is not known',
  'No floor': 'without a floor',
};

const inThe = (year: string): string => (year === UNDATED ? ', undated' : ` in ${year}`);

/** @example worseningSentence({ row: 0, commitment: 'Play', year: '2010/11', colour: 'green', short: 100 }) // => "Play was green and must not get worse: it falls £1 below its floor in 2010/11." */
export const worseningSentence = ({ commitment, year, colour, short }: Worsening): string =>
  `${commitment} was ${colour} and must not get worse: it falls ${formatAmount(short)} below its floor${inThe(year)}.`;

/** @example fadingSentence({ row: 0, commitment: 'Play', before: 'Green', after: 'Amber' }) // => "Play was Green and is Amber: green stays green, and amber never turns red." */
export const fadingSentence = ({ commitment, before, after }: Fading): string =>
  `${commitment} was ${before} and is ${after}: green stays green, and amber never turns red.`;
