/** Widths that fit, calculated from the text alone: Calibri or Arial at 11 points. */

const POINTS_A_LETTER = 6.2;
const PADDING = 16;
/** A table's heading also holds its filter button, and is bold. */
const FILTER_BUTTON = 24;
/** A cell of choices shows an arrow. */
export const LIST_ARROW = 16;
const NARROWEST = 56;
/** The widest a column of words becomes before its text wraps. */
export const WIDEST = 250;
/** The names of rows, which stay in view with the title and the line above them. */
export const KEY_WIDTH = 200;
/** The same where a name says nothing of its row, such as A1 of an allocation, so that money is in view beside the pane. */
export const CODE_WIDTH = 130;
/** Names of other rows, before any is there. */
export const NAME_WIDTH = 120;
/** Where sentences will be typed. */
export const SENTENCE_WIDTH = 170;
/** Holds 31/03/2007, bold or not, on one line. */
export const DAY_WIDTH = 84;
/** Holds -£9,999,999,999.99, also in the wider letters of a machine without Calibri. */
export const MONEY_WIDTH = 118;

const pointsOf = (text: string): number => text.length * POINTS_A_LETTER + PADDING;

/**
 * The width in points that shows the heading in full and the longest text, wrapped where it is very long.
 *
 * @example
 * columnWidth('Lead', ['Coventry City Council']) // => 147
 */
export function columnWidth(heading: string, texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, pointsOf(text)), 0);
  const fitting = Math.min(WIDEST, Math.max(NARROWEST, longest));
  return Math.ceil(Math.max(fitting, pointsOf(heading) + FILTER_BUTTON));
}

/** The widest column of names on one line. */
export const WIDEST_LINE = 400;

/**
 * The width in points that shows names on one line each, where a formula puts them and no row grows with its words.
 *
 * @example
 * lineWidth('Stream', ['Area Based Grant']) // => 116
 */
export const lineWidth = (heading: string, texts: readonly string[]): number =>
  Math.min(
    WIDEST_LINE,
    Math.ceil([heading, ...texts].reduce((most, text) => Math.max(most, pointsOf(text)), NARROWEST)),
  );
