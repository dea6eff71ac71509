import { howExact } from '../../model/funding/howExact';
import { type Sum } from '../../model/funding/sum';
import { type RowMark } from '../layout/layout';

/** A row of an answer, found by its words, with what it adds up. */
export interface QualityRow extends Pick<RowMark, 'word' | 'column' | 'also'> {
  readonly sums: readonly (Sum | undefined)[];
}

/** Whether any of some amounts rests on a figure that is not exact. What may be more says so in words. */
export const isAbout = (sums: readonly (Sum | undefined)[]): boolean =>
  sums.some((sum) => sum !== undefined && howExact(sum) === 'about');

/** A name for the axis of a chart, with the sign of the amounts that it is the name of. */
export const withSign = (name: string, sums: readonly (Sum | undefined)[]): string =>
  isAbout(sums) ? `${name} ≈` : name;

/**
 * A format with the sign of an amount that is not exact, to the pound.
 *
 * @example
 * aboutFormat('£#,##0.00;-£#,##0.00') // => '"≈"£#,##0;"≈"-£#,##0'
 */
export const aboutFormat = (numberFormat: string): string =>
  numberFormat
    .replaceAll('0.00', '0')
    .split(';')
    .map((part) => `"≈"${part}`)
    .join(';');

/**
 * How the rows are written whose amounts are not exact, so that their quality stays with them on the sheet.
 *
 * @param columns where their amounts are, counted from 0; all numbers of the row where they are not said
 *
 * @example
 * qualityMarks([{ word: 'ABG', sums: [{ pence: 5, atLeast: false, known: true, quality: 'rounded' }] }], '#,##0.00') // => [{ word: "ABG", numberFormat: '"≈"#,##0' }]
 */
export const qualityMarks = (
  rows: readonly QualityRow[],
  numberFormat: string,
  columns?: RowMark['columns'],
): RowMark[] =>
  rows.flatMap(({ sums, ...where }) =>
    isAbout(sums) ? [{ ...where, numberFormat: aboutFormat(numberFormat), ...(columns && { columns }) }] : [],
  );
