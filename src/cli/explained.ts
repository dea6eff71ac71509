import { type Book } from '../file/book/book';
import { reviewCells } from '../file/views/reviewCells';
import { inSlices } from '../model/audit/inSlices';
import { readBook } from '../model/audit/reviewedBook';
import { type Cell, isCellError } from '../model/table/grid';
import { type NamedEvidence } from '../model/evidence/namedEvidence';
import { inSentence } from '../model/funding/sum';
import { type BookFigure, type BookNode } from '../model/trace/bookNode';
import { cellWords } from '../model/trace/nodes/bookCell';
import { evidencedWords, evidenceUnder } from '../model/trace/evidenceUnder';
import { explainCell } from '../model/trace/explainCell';
import { planOfBook } from '../model/trace/readCall';
import { type CellAddress } from './cellAddress';
import { NotUnderstood } from './command';

/** A figure and what it is made of. */
export interface ExplainedPart {
  readonly label: string;
  readonly figure: string;
  readonly rule: string;
  readonly cell: string | null;
  readonly parts: readonly ExplainedPart[];
}

/** A cell explained, as the command line and an assistant are given it. */
export interface ExplainedFigure {
  readonly address: string;
  readonly label: string;
  readonly shows: string;
  readonly formula: string | null;
  /** What the plan's tables give where the cell shows something else; '' where it does not. */
  readonly differs: string;
  readonly figures: readonly ExplainedPart[];
  /** How the entered amounts are evidenced, in a sentence. */
  readonly evidenced: string;
  readonly evidence: readonly string[];
  /** Of what these amounts are paid from, which says nothing of them. */
  readonly evidenceOfSources: readonly string[];
}

/**
 * Explains a cell of a workbook.
 *
 * @param depth how many levels are taken apart
 * @throws NotUnderstood where there is no such sheet, or the cell is empty
 */
export async function explained(book: Book, at: CellAddress, depth: number): Promise<ExplainedFigure> {
  const read = await inSlices(readBook(reviewCells(book)));
  if (!read) throw new NotUnderstood('The workbook could not be read.');
  const sheet = read.sheets.findIndex(({ cells }) => cells.name.toLowerCase() === at.sheet.toLowerCase());
  if (sheet < 0) {
    const names = read.sheets.map(({ cells }) => cells.name).join(', ');
    throw new NotUnderstood(`There is no sheet ${at.sheet} with anything on it. The sheets are ${names}.`);
  }
  const found = explainCell(read, planOfBook(read), { sheet, row: at.row, column: at.column });
  if (!found) throw new NotUnderstood(`${at.sheet} has nothing in that cell.`);
  const part = (node: BookNode, levels: number): ExplainedPart => ({
    label: node.label,
    figure: figureWords(node.figure),
    rule: node.rule,
    cell: node.cell && cellWords(read, node.cell),
    parts: levels > 0 ? node.children().map((child) => part(child, levels - 1)) : [],
  });
  const evidence = evidenceUnder(found.tree);
  const named = ({ name, document, reference, quality }: NamedEvidence) =>
    [name, document, reference, quality].filter(Boolean).join(', ');
  return {
    address: found.address,
    label: found.label,
    shows: shownWords(found.shows),
    formula: found.formula?.text ?? null,
    differs: found.differs,
    figures: [part(found.tree, depth)],
    evidenced: evidencedWords(evidence),
    evidence: evidence.evidence.map(named),
    evidenceOfSources: evidence.ofSources.map(named),
  };
}

function figureWords(figure: BookFigure): string {
  switch (figure.unit) {
    case '£':
      if (!figure.sum.known) return 'not known';
      return inSentence(figure.sum);
    case 'share':
      return typeof figure.share === 'number' ? `${(100 * figure.share).toFixed(1)}%` : 'no share';
    case 'number':
      return String(figure.number);
    case 'words':
      return figure.words;
  }
}

const shownWords = (cell: Cell): string =>
  cell === null ? 'nothing' : isCellError(cell) ? cell.error : String(cell);
