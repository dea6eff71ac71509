import { type EveryNumber, type ListedNumbers } from '../../model/plan/everyNumber';
import { addTallies, NO_NUMBERS, type NumberTally } from '../../model/plan/reading/numberTally';
import { MONEY_FORMAT } from '../layout/styles';
import { type ReportSection } from './reportSection';

/** What became of every number in the plan's tables: read, left out or not read, and the list of those that no sum counts. */
export function numbersSection({ read, leftOut, notRead }: EveryNumber): ReportSection {
  const sum = (listed: readonly ListedNumbers[]) => listed.reduce<NumberTally>(addTallies, NO_NUMBERS);
  const line = (what: string, { count, total }: NumberTally) => [what, '', count, total, ''];
  const list = (what: string, listed: readonly ListedNumbers[]) =>
    listed.map(({ table, where, count, total, why }) => [
      what,
      `${table} table, ${where.charAt(0).toLowerCase()}${where.slice(1)}`,
      count,
      total,
      why,
    ]);
  const all = [read, sum(leftOut), sum(notRead)].reduce(addTallies, NO_NUMBERS);
  return {
    title: 'Every number in the tables of the plan: read, left out, not read',
    none: 'The tables hold no numbers.',
    headings: ['What became of it', 'Where', 'Numbers', 'Total as entered', 'Why'],
    rows: [
      line('Read', read),
      ...list('Left out', leftOut),
      ...list('Not read', notRead),
      line('All numbers', all),
    ],
    formats: { 3: MONEY_FORMAT },
  };
}
