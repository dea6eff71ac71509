import { type BookFigure } from '../../../model/trace/bookNode';
import { sumInWords } from '../../look/AmountCell';

const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 4 });
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/**
 * What a figure shows: money to the penny.
 *
 * @example
 * figureWords({ unit: '£', sum: { pence: 3334, atLeast: true, known: true } }) // => "at least £33.34"
 * @example
 * figureWords({ unit: 'share', share: 0.642857 }) // => "64.2857%"
 */
export function figureWords(figure: BookFigure): string {
  switch (figure.unit) {
    case '£':
      return sumInWords(figure.sum);
    case 'share':
      if (figure.share === null) return 'no share';
      return figure.share === 'unknown' ? 'not known' : PERCENT.format(figure.share);
    case 'number':
      return NUMBER.format(figure.number);
    case 'words':
      return figure.words;
  }
}
