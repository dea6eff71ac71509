import { type Offer } from './layout';

/** Excel takes no longer list of words, the commas between them counted. */
const LONGEST_LIST = 255;

/**
 * The list from which a year is picked. Any year is taken, so that the last ones of a long plan, for which the list has
 * no room, are typed; a note beside the cell says so.
 *
 * @param years the plan's years, the first first
 *
 * @example
 * yearOffer(['2025/26', '2026/27']) // => { choices: ['2025/26', '2026/27'], otherwise: 'takes' }
 */
export function yearOffer(years: readonly string[]): Offer {
  const fitting = years.filter((_, at) => years.slice(0, at + 1).join(',').length <= LONGEST_LIST);
  const offer = { choices: fitting, otherwise: 'takes' } as const;
  if (fitting.length === years.length) return offer;
  return {
    ...offer,
    prompt: `The list has room for the first ${fitting.length} years, up to ${fitting.at(-1)}. Type a later one.`,
  };
}
