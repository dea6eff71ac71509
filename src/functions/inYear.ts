import { inYear } from '../model/calendar/inYear';
import { answer } from './answers/answer';
import { amountsArgument, choiceArgument, dayArgument, inPounds, yearArgument } from './given/arguments';

/**
 * The part of an annual amount that falls in a financial year, when it starts or ends part-way.
 * @customfunction INYEAR
 * @helpurl https://localhost:3000/help.html
 * @param annual The amount of a whole year in pounds; one cell or a range.
 * @param year The financial year, such as 2010/11.
 * @param starts The first day, a date; blank for none.
 * @param ends The last day, a date, which counts; blank for none.
 * @param basis days (both ends count, leap days too), or months (whole months only); days if left out.
 * @returns The part in pounds, rounded once to the penny, in the shape of the annual amount.
 * @trace the part of {£annual} a year that falls in {year}[, from {starts}][, until {ends}]
 *
 * @example
 * inYearPart([[480000]], '2006/07', 38991, null, 'days') // => [[239342.47]]
 * @example
 * inYearPart([[480000]], '2006/08', null, null, null) // => throws "after 2006 comes 07"
 */
export function inYearPart(
  annual: unknown[][],
  year: unknown,
  starts?: unknown,
  ends?: unknown,
  basis?: unknown,
): number[][] {
  return answer(() => {
    const within = yearArgument(year);
    const first = dayArgument(starts, 'The start');
    const last = dayArgument(ends, 'The end');
    const by = choiceArgument(basis, 'The basis', ['days', 'months']);
    const amounts = amountsArgument(annual, 'The annual amount');
    return inPounds(amounts.map((row) => row.map((pence) => inYear(pence, within, first, last, by))));
  });
}
