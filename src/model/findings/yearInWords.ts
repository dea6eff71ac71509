/**
 * A year inside a sentence.
 *
 * @example
 * yearInWords('2010/11') // => "in 2010/11"
 * @example
 * yearInWords('Undated') // => "without a year"
 */
export const yearInWords = (year: string): string => (year === 'Undated' ? 'without a year' : `in ${year}`);
