import { type Input } from '../layout/layout';
import {
  isRefused,
  type Piece,
  type ReportAnswer,
  type ReportCell,
  type ReportFigure,
  isFigure,
  UNKNOWN,
} from './report';

type Answers = Readonly<Record<string, ReportAnswer>>;

/** What a cell of a report shows: a figure as a number, a sentence as words. */
export const cellValue = (cell: ReportCell, answers: Answers): Input =>
  isFigure(cell) ? figureValue(cell, answers) : sentenceValue(cell, answers);

/**
 * A sentence with its figures in words: money to the pound, shares to one decimal.
 *
 * @example
 * sentenceValue(['There is ', { pounds: { figure: 'cell', cell: { of: 'a', row: 'Total', heading: '2010/11' } } }, '.'], { a: [['Source', '2010/11'], ['Total', 1234.5]] }) // => "There is £1,235."
 */
export const sentenceValue = (pieces: readonly Piece[], answers: Answers): string =>
  pieces.map((piece) => pieceValue(piece, answers)).join('');

function pieceValue(piece: Piece, answers: Answers): string {
  if (typeof piece === 'string') return piece;
  if ('pounds' in piece) {
    const value = figureValue(piece.pounds, answers);
    if (piece.unknown && value === UNKNOWN) return piece.unknown;
    return `${piece.about && typeof value === 'number' ? '≈' : ''}${poundsInWords(value)}`;
  }
  if ('number' in piece) return String(figureValue(piece.number, answers) ?? '');
  if ('words' in piece) return String(figureValue(piece.words, answers) ?? '');
  const [part, whole] = [figureValue(piece.share, answers), figureValue(piece.of, answers)];
  if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return '';
  return `${piece.before}${((part / whole) * 100).toFixed(1)}%${piece.after}`;
}

/** @example poundsInWords(-1234.5) // => "-£1,235" */
export function poundsInWords(value: Input): string {
  if (typeof value !== 'number') return String(value ?? '');
  const size = Math.floor(Math.abs(value) + 0.5 + 1e-9);
  return `${value < 0 && size > 0 ? '-' : ''}£${size.toLocaleString('en-GB')}`;
}

/** What a figure is; `not known` where its answer has no such cell. */
export function figureValue(figure: ReportFigure, answers: Answers): Input {
  if (figure.figure === 'entered') return figure.value;
  if (figure.figure === 'less') {
    const [from, take] = [figureValue(figure.from, answers), figureValue(figure.take, answers)];
    return typeof from === 'number' && typeof take === 'number' ? (from * 100 - take * 100) / 100 : NOT_KNOWN;
  }
  if (figure.figure === 'over') {
    const more = figureValue({ ...figure, figure: 'less' }, answers);
    return typeof more === 'number' ? Math.max(0, more) : more;
  }
  if (figure.figure === 'least') {
    const [a, b] = figure.of.map((each) => figureValue(each, answers));
    return typeof a === 'number' && typeof b === 'number' ? Math.min(a, b) : NOT_KNOWN;
  }
  if (figure.figure === 'share') {
    const [part, whole] = [figureValue(figure.part, answers), figureValue(figure.of, answers)];
    return typeof part === 'number' && typeof whole === 'number' && whole !== 0 ? part / whole : NOT_KNOWN;
  }
  const of = figure.figure === 'cell' ? figure.cell.of : figure.of;
  const answer = answers[of];
  if (!answer || isRefused(answer)) return NOT_KNOWN;
  const [headings = [], ...rows] = answer;
  const column = (heading: string) => headings.indexOf(heading);
  switch (figure.figure) {
    case 'cell': {
      const row = rows.find(([first]) => first === figure.cell.row);
      return row?.[column(figure.cell.heading)] ?? NOT_KNOWN;
    }
    case 'count': {
      const where = Object.entries(figure.where).map(([heading, word]) => [column(heading), word] as const);
      return rows.filter((row) => where.every(([at, word]) => row[at] === word)).length;
    }
    case 'sum': {
      const [under, at] = [column(figure.under), column(figure.heading)];
      const amounts = rows.filter((row) => row[under] === figure.word).map((row) => row[at] ?? 0);
      // an amount that is not known makes the sum not known
      if (amounts.some((amount) => typeof amount === 'string')) return NOT_KNOWN;
      const pence = amounts.reduce<number>((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
      return pence / 100;
    }
  }
}

const NOT_KNOWN = 'not known';
