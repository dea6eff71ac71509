import { type FinancialYear } from '../../../model/calendar/financialYear';
import { readYearHeading } from '../../../model/calendar/yearHeading';
import { formatAmount } from '../../../model/money/format';
import { demandPressure, periodsIn, type Pressure } from '../../../model/services/demandPressure';
import { type PriceVolumeMix, priceVolumeMix } from '../../../model/services/priceVolumeMix';
import { type DemandChange } from './demandChanges';
import { type DemandTerms } from './DemandFields';
import { typedDay, typedShare } from './typedStep';

/** A year of the plan in which a change costs something. */
export interface DatedYear {
  readonly label: string;
  readonly year: FinancialYear;
}

/** What changes in demand cost, and why. */
export interface Cost {
  readonly byYear: readonly Pressure[];
  /** Of the first year; null where there were no units to measure volume and mix by. */
  readonly why: PriceVolumeMix | null;
}

/** What changes cost in the year that is looked at and in those after it, in which they last all year. */
export function costByYear(
  changes: readonly DemandChange[],
  looked: readonly DatedYear[],
  terms: DemandTerms,
): Cost {
  const lines = changes.map(({ line }) => line);
  const rate = typedShare(terms.growth) ?? 0;
  const [first] = looked;
  const periods = looked.map(({ year }, y) => periodsIn(year, terms.basis, y ? null : typedDay(terms.from)));
  const byYear = looked.map(({ year }, y) =>
    demandPressure(lines, periods[y] ?? ONE, { rate, years: year.start - (first?.year.start ?? 0) }),
  );
  const measured = lines.some(({ unitsBefore }) => unitsBefore > 0);
  return { byYear, why: measured ? priceVolumeMix(lines, periods[0] ?? ONE) : null };
}

const ONE = { numerator: 1n, denominator: 1n };

/** The year that is looked at and those after it. */
export function datedFrom(years: readonly string[], from: string): DatedYear[] {
  const dated = years.flatMap((label): DatedYear[] => {
    const heading = readYearHeading(label);
    return heading.kind === 'year' ? [{ label, year: heading.year }] : [];
  });
  const first = dated.find(({ label }) => label === from);
  return first ? dated.filter(({ year }) => year.start >= first.year.start) : [];
}

/** What the first year's cost comes to and why, as a sentence. */
export function costInWords({ byYear, why }: Cost, year: string): string {
  const total = byYear[0]?.total ?? 0;
  const more = total < 0 ? `${formatAmount(-total)} less` : `${formatAmount(total)} more`;
  if (!why || total === 0) return `It costs ${more} in ${year}.`;
  return `It costs ${more} in ${year}: volume ${formatAmount(why.volume)}, mix ${formatAmount(why.mix)}, price ${formatAmount(why.price)}.`;
}
