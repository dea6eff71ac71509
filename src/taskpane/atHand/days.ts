const two = (n: number): string => String(n).padStart(2, '0');

/** A day such as 2010-04-01. */
export const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The day by this computer's clock, such as 2010-04-01. */
export const today = (): string => dayOf(new Date());

/** A day as people write it: 1 April 2010; as it is where it is none. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return day;
  return new Date(Number(year), Number(month) - 1, Number(date)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
