/** Sentences that are longer than the page: no cell of Excel's goes on in a second line beyond its own width. */
import { sentenceValue } from './figureValues';
import { PAGE_WIDTH, sentenceWidth } from './pageColumns';
import { type Piece, type ReportAnswer } from './report';

type Line = readonly Piece[];
type Answers = Readonly<Record<string, ReportAnswer>>;

/**
 * A sentence in as many lines as the page needs, each as wide as A4 across takes; figures stay figures.
 *
 * @example
 * folded(['All money is confirmed.'], {}) // => [["All money is confirmed."]]
 */
export function folded(line: Line, answers: Answers): Line[] {
  const widest = PAGE_WIDTH.widestAcross;
  const wide = (pieces: Line) => sentenceWidth(sentenceValue(pieces, answers));
  if (wide(line) <= widest) return [line];
  let last: Piece[] = [];
  const lines = [last];
  for (const piece of line.flatMap((each): Line => (typeof each === 'string' ? words(each) : [each])))
    if (last.length > 0 && wide([...last, piece]) > widest)
      lines.push((last = [typeof piece === 'string' ? piece.trimStart() : piece]));
    else last.push(piece);
  return lines.map(joined);
}

/** A text in its words, each with the space before it. */
const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];

/** Words that follow each other as one text again. */
const joined = (line: readonly Piece[]): Piece[] =>
  line.reduce<Piece[]>((pieces, piece) => {
    const before = pieces.at(-1);
    if (typeof before === 'string' && typeof piece === 'string') pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
    return pieces;
  }, []);
