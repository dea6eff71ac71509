import { type EvidenceStanding } from '../evidence/evidenceStanding';
import { type NamedEvidence } from '../evidence/namedEvidence';
import { type FormulaCell, type ReviewedBook } from '../audit/reviewedBook';
import { type Area } from '../audit/workbookCells';
import { type Cell, type Grid, isCellError } from '../table/grid';
import { readsOf } from './arrows';
import {
  areaWords,
  type BookArea,
  type BookCell,
  cellWords,
  fillerOf,
  gridAt,
  isOneCell,
  shownAt,
  usedPart,
} from './nodes/bookCell';
import { cellLabel } from './cellLabel';
import { explainResult } from './explainResult';
import { formulaWords } from './formulaWords';
import { inputCell } from './inputCell';
import { type BookPlan, callOf, type ReadCall, readCall } from './readCall';
import { originsOf } from './relay/relay';
import { type CallTree } from './relay/relayed';
import { type Figure, once, type TraceNode } from './nodes/traceNode';

/** What a cell of a workbook shows, which need not be money. */
export type BookFigure = Figure | { readonly unit: 'number'; readonly number: number };

/** A figure of a workbook and what it is made of, through formulas of any kind. */
export interface BookNode {
  readonly label: string;
  readonly figure: BookFigure;
  readonly rule: string;
  readonly cell: BookCell | null;
  readonly evidence: readonly NamedEvidence[];
  readonly children: () => readonly BookNode[];
  /** As of a {@link TraceNode}. */
  readonly entered?: EvidenceStanding;
  readonly isSource?: boolean;
  /** Whether cells to which it refers are not among its children. */
  readonly notAllSeen?: boolean;
}

/** So many cells of a range are listed. */
export const MOST_LISTED = 200;
const NONE: readonly BookNode[] = [];

/**
 * A cell and what it is made of: an answer of Poolbook's functions down to the rows of the tables, any other formula
 * by the cells to which it refers, a typed figure by what it is and where it is written.
 */
export function bookNode(book: ReviewedBook, plan: BookPlan, at: BookCell): BookNode {
  const filler = fillerOf(book, at);
  if (!filler) return typedNode(book, plan, at);
  return resultNode(book, at) ?? formulaNode(book, plan, at, filler.cell);
}

/** A cell that one of Poolbook's functions fills, taken apart; null where it cannot be. */
export function resultNode(book: ReviewedBook, at: BookCell): BookNode | null {
  const filler = fillerOf(book, at);
  if (!filler) return null;
  const call = filler.spill ? readCall(book, filler.cell) : null;
  const node =
    call && filler.spill ? answerNode(book, call, at, filler.spill) : relayedNode(book, at, filler);
  if (!node) return null;
  // the amount of a single row: that row is what it is made of
  if (node.cell && node.children().length === 0 && !isSameCell(node.cell, at)) {
    const { label, figure, rule } = node;
    return { label, figure, rule, cell: at, evidence: [], children: () => [node] };
  }
  return { ...node, cell: at };
}

const isSameCell = (a: BookCell, b: BookCell): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** A cell of the area that a call alone fills. */
function answerNode(book: ReviewedBook, call: ReadCall, at: BookCell, spill: Area): BookNode | null {
  const grid = gridAt(book, { sheet: at.sheet, area: spill });
  const traced = explainResult(call, { grid, row: at.row - spill.row, column: at.column - spill.column });
  return traced && placed(traced, call);
}

/** A cell that a formula takes over as it is: from another cell, or out of what a call within it answers. */
function relayedNode(
  book: ReviewedBook,
  at: BookCell,
  { cell, spill }: NonNullable<ReturnType<typeof fillerOf>>,
): BookNode | null {
  const area = spill ?? { row: at.row, column: at.column, rows: 1, columns: 1 };
  const origins = originsOf(book, cell, area);
  const origin = origins?.[at.row - area.row]?.[at.column - area.column];
  if (!origins || !origin) return null;
  if ('cell' in origin) {
    return isSameCell(origin.cell, at) ? null : resultNode(book, origin.cell);
  }
  const call = callOf(book, origin.call);
  if (!call) return null;
  const grid = answeredGrid(origins, gridAt(book, { sheet: at.sheet, area }), origin.call);
  const traced = explainResult(call, { grid, row: origin.row, column: origin.column });
  return traced && placed(traced, call);
}

/** What a call within a formula answers, as far as the formula shows it: each value in its own place. */
function answeredGrid(origins: NonNullable<ReturnType<typeof originsOf>>, shown: Grid, of: CallTree): Grid {
  const grid: Cell[][] = [];
  origins.forEach((line, r) =>
    line.forEach((origin, c) => {
      if (!origin || !('call' in origin) || origin.call !== of) return;
      (grid[origin.row] ??= [])[origin.column] = shown[r]?.[c] ?? null;
    }),
  );
  return grid;
}

const placed = (node: TraceNode, call: ReadCall): BookNode => ({
  label: node.label,
  figure: node.figure,
  rule: node.rule,
  cell: call.cellAt(node.place),
  evidence: node.evidence,
  ...(node.entered && { entered: node.entered }),
  ...(node.isSource && { isSource: true }),
  children: once(() => node.children().map((child) => placed(child, call))),
});

/** A cell that holds a formula, or that a formula fills. */
function formulaNode(book: ReviewedBook, plan: BookPlan, at: BookCell, cell: FormulaCell): BookNode {
  return {
    label: labelled(book, at),
    figure: figureOf(shownAt(book, at)),
    rule: formulaWords(cell.formula.text, (reference) => called(book, cell, reference)) ?? cell.formula.text,
    cell: at,
    evidence: [],
    children: once(() => readsOf(book, cell).map((area) => areaNode(book, plan, area))),
  };
}

/** A figure that somebody typed. */
function typedNode(book: ReviewedBook, plan: BookPlan, at: BookCell): BookNode {
  const place = plan.placeOf(at);
  const input = place && inputCell(plan.plan, place);
  return {
    label: labelled(book, at),
    figure: figureOf(shownAt(book, at)),
    rule: input ? `${input.kind} table. ${input.meaning}` : 'It is typed, not calculated.',
    cell: at,
    evidence: input?.evidence ?? [],
    ...(input?.standing && { entered: input.standing }),
    children: () => NONE,
  };
}

/** Cells to which a formula refers: a table by its name, a range cell by cell. */
function areaNode(book: ReviewedBook, plan: BookPlan, reads: BookArea): BookNode {
  const { sheet, area } = reads;
  if (isOneCell(area)) return bookNode(book, plan, { sheet, row: area.row, column: area.column });
  const used = usedPart(book, reads);
  const table = book.sheets[sheet]?.cells.tables.find(
    ({ row, column, rows, columns }) =>
      used.row >= row &&
      used.row + used.rows <= row + rows &&
      area.column === column &&
      area.columns === columns,
  );
  const cells = filled(book, { sheet, area: used });
  const listed = cells.slice(0, MOST_LISTED);
  const more = cells.length - listed.length;
  return {
    label: table ? `The table ${table.name}` : areaWords(book, { sheet, area: used }),
    figure: {
      unit: 'words',
      words: table
        ? `${table.rows - 1} rows`
        : `${cells.length} filled ${cells.length === 1 ? 'cell' : 'cells'}`,
    },
    rule: more > 0 && !table ? `The first ${MOST_LISTED} are listed, and ${more} more are not.` : '',
    cell: { sheet, row: area.row, column: area.column },
    evidence: [],
    ...((table || more > 0) && { notAllSeen: true }),
    children: table ? () => NONE : once(() => listed.map((each) => bookNode(book, plan, each))),
  };
}

/** The cells of a range that hold anything, row by row. */
function filled(book: ReviewedBook, { sheet, area }: BookArea): BookCell[] {
  const found: BookCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (shownAt(book, { sheet, row, column }) !== null) found.push({ sheet, row, column });
  return found;
}

/** What a cell is called: by the words around it, and where it is. */
export function labelled(book: ReviewedBook, at: BookCell): string {
  const label = cellLabel(book, at);
  return label ? `${label} (${cellWords(book, at)})` : cellWords(book, at);
}

/** A reference as a formula's words call it: a single cell with the words around it. */
function called(book: ReviewedBook, cell: FormulaCell, text: string): string {
  const plain = text.replaceAll('$', '');
  const word = cell.references.find((reference) => reference.word.token.value === text);
  if (!word || !isOneCell(word.area)) return plain;
  const { sheet, area } = word;
  const label = cellLabel(book, { sheet, row: area.row, column: area.column });
  return label ? `${plain} (${label})` : plain;
}

/** What a cell shows, as a figure. */
function figureOf(cell: Cell): BookFigure {
  if (typeof cell === 'number') return { unit: 'number', number: cell };
  if (isCellError(cell)) return { unit: 'words', words: cell.error };
  return { unit: 'words', words: cell === null ? '' : String(cell) };
}
