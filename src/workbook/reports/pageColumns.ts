import { lineWidth, WIDEST_LINE } from '../layout/columnWidth';
import { type ColumnLayout, type Input } from '../layout/layout';
import { STYLE } from '../layout/styles';
import { type Report } from './report';

/** Points across A4 between the margins, and how wide a sheet may be before it is turned, to print at 70% or more. */
export const PAGE_WIDTH = { upright: 494, across: 741, widestUpright: 700, widestAcross: 1050 } as const;
const NARROWEST = 72;

/** The columns of an answer, as wide as what is in them needs. */
export function answerColumns(
  [headings = [], ...rows]: readonly (readonly Input[])[],
  { numberFormat, formats = {} }: Pick<Report, 'numberFormat' | 'formats'>,
): Omit<ColumnLayout, 'offer'>[] {
  return headings.map((heading, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const texts = cells.map(asShown);
    const counts = cells.some((cell) => typeof cell === 'number');
    return {
      heading: String(heading ?? ''),
      width: Math.max(NARROWEST, lineWidth(String(heading ?? ''), texts)),
      style: STYLE.result,
      ...(counts ? { numberFormat: formats[String(heading)] ?? numberFormat } : {}),
    };
  });
}

const asShown = (cell: Input): string =>
  typeof cell === 'number'
    ? `£${cell.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
    : String(cell ?? '');

/** Makes the columns of a sheet at least as wide as these, from a column on. */
export function widen(
  widths: Record<number, number>,
  from: number,
  columns: readonly Pick<ColumnLayout, 'width'>[],
): void {
  for (const [at, { width }] of columns.entries())
    widths[from + at] = Math.max(widths[from + at] ?? 0, width);
}

/** How wide the columns of the page are together. */
export const printedWidth = (widths: Readonly<Record<number, number>>, columns: number): number =>
  Array.from({ length: columns }, (_, column) => widths[column] ?? 0).reduce((sum, width) => sum + width, 0);

/** Of type of one point: sentences with amounts in them have wider letters than plain ones. */
const POINTS_A_LETTER = 0.55;
const BOLD = 1.11;

/**
 * The points that a sentence takes on one line.
 *
 * @example
 * sentenceWidth('All money is confirmed.') // => 140
 */
export const sentenceWidth = (text: string, { size = 11, bold = false } = {}): number =>
  Math.ceil(text.length * POINTS_A_LETTER * size * (bold ? BOLD : 1));

/** Whether a cell's words are longer than any column becomes, so that they go on in a second line. */
export const isLong = (text: string): boolean => sentenceWidth(text) > WIDEST_LINE;
