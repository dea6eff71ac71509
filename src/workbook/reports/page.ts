import { cellAddress } from '../layout/address';
import { type TableKind } from '../../model/plan/declared/schema';
import { AS_TEXT, type CellBlock, type ChartLayout, type Input, type SpillLayout } from '../layout/layout';
import { STYLE } from '../layout/styles';
import { callFormula, cellFormula } from './figureFormulas';
import { cellValue, sentenceValue } from './figureValues';
import { cellsChart } from './cellsChart';
import { folded } from './folded';
import { aboutFormat } from './qualityMarks';
import { headingBlocks, valueBlocks } from './valueBlocks';
import { answerColumns, isLong, PAGE_WIDTH, printedWidth, sentenceWidth, widen } from './pageColumns';
import {
  isFigure,
  isRefused,
  type Piece,
  type Report,
  type ReportAnswer,
  type ReportCall,
  type ReportPart,
} from './report';

/** What a report is written with. */
export interface ReportAsked {
  readonly report: Report;
  readonly answers: Readonly<Record<string, ReportAnswer>>;
  /** Formulas that follow the plan, or the values of the day. */
  readonly live: boolean;
  /** The names of the plan's tables in the workbook. */
  readonly tables: Readonly<Partial<Record<TableKind, string>>>;
  readonly sheetName: string;
  /** What is at the foot of each page beside its number. */
  readonly footer: readonly [left: string, middle: string];
}

const FIRST_ROW = 3;
/** Rows left free below a table that grows with the plan. */
const SPARE = 2;
const CHART_ROWS = 10;
/** The width of a column of the page that no table uses. */
const UNUSED = 84;

/** A page that is filled from the top. */
export class Page {
  readonly #asked: ReportAsked;
  readonly #blocks: CellBlock[] = [];
  readonly #spills: SpillLayout[] = [];
  readonly #charts: ChartLayout[] = [];
  readonly #widths: Record<number, number> = {};
  readonly #lines = new Map<readonly (readonly Piece[])[], readonly (readonly Piece[])[]>();
  readonly #anchors: Record<string, string>;
  readonly #columns: number;
  #row = FIRST_ROW;
  #longest = 0;

  constructor(asked: ReportAsked) {
    this.#asked = asked;
    const { report, answers } = asked;
    const printed = report.parts.flatMap((part) => (part.part === 'table' ? [part.of] : []));
    const wide = (of: string) => {
      const answer = answers[of];
      return answer && !isRefused(answer) ? (answer[0]?.length ?? 0) : 0;
    };
    this.#columns = Math.max(
      4,
      ...printed.map(wide),
      ...report.parts.map((part) => (part.part === 'cells' ? part.headings.length : 0)),
    );
    this.#anchors = this.#anchorsOf(printed);
    this.#runsOn(report.title, { size: 16, bold: true });
    this.#runsOn(report.line);
  }

  /** A text goes on to the right, where nothing is: the page is as wide as the longest. */
  #runsOn(text: string, type?: { readonly size: number; readonly bold: boolean }): void {
    this.#longest = Math.max(this.#longest, sentenceWidth(text, type));
  }

  /** Where each answer will be: printed tables in the page, all else to the right of it. */
  #anchorsOf(printed: readonly string[]): Record<string, string> {
    const { report, answers, live } = this.#asked;
    const anchors: Record<string, string> = {};
    let row = FIRST_ROW;
    for (const part of report.parts) {
      if (part.part === 'table') anchors[part.of] = cellAddress(row + 1, 0);
      row += this.#heightOf(part);
    }
    let column = this.#columns + 1;
    for (const [name, call] of Object.entries(report.answers)) {
      const answer = answers[name];
      if (printed.includes(name) || !live || !answer || isRefused(answer)) continue;
      anchors[name] = cellAddress(FIRST_ROW + 1, column);
      this.#blocks.push({
        row: FIRST_ROW,
        column,
        cells: [['What the page rests on, not printed']],
        style: STYLE.note,
      });
      this.#spill(call, answer, FIRST_ROW + 1, column, []);
      column += (answer[0]?.length ?? 0) + 1;
    }
    return anchors;
  }

  #heightOf(part: ReportPart): number {
    switch (part.part) {
      case 'sentences':
        return this.#folded(part.lines).length + (part.title ? 1 : 0) + 1;
      case 'table': {
        const answer = this.#asked.answers[part.of];
        const rows = !answer || isRefused(answer) ? 1 : answer.length + (this.#asked.live ? SPARE : 0);
        return rows + 2 + (part.note ? 1 : 0);
      }
      case 'cells':
        return part.rows.length + 3 + (part.note ? 1 : 0) + (part.chart ? CHART_ROWS + 1 : 0);
    }
  }

  add(part: ReportPart): void {
    const top = this.#row;
    if (part.title) {
      this.#runsOn(part.title, { size: 11, bold: true });
      this.#blocks.push({ row: top, column: 0, cells: [[part.title]], style: STYLE.total });
    }
    if (part.part !== 'sentences' && part.note) this.#runsOn(part.note);
    if (part.part === 'sentences') this.#addSentences(part.lines, top + (part.title ? 1 : 0));
    else if (part.part === 'table') this.#addTable(part, top + 1);
    else this.#addCells(part, top + 1);
    this.#row = top + this.#heightOf(part);
  }

  /** As they are on the page; its height is asked for before they are written. */
  #folded(lines: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
    const before = this.#lines.get(lines);
    if (before) return before;
    const on = lines.flatMap((line) => folded(line, this.#asked.answers));
    this.#lines.set(lines, on);
    return on;
  }

  #addSentences(lines: Extract<ReportPart, { part: 'sentences' }>['lines'], row: number): void {
    const { answers, live } = this.#asked;
    const cells = this.#folded(lines).map((line) => {
      this.#runsOn(sentenceValue(line, answers));
      return [live ? cellFormula(line, this.#anchors) : sentenceValue(line, answers)];
    });
    if (cells.length > 0) this.#blocks.push({ row, column: 0, cells, style: STYLE.result });
  }

  #addTable({ of, marks, note }: Extract<ReportPart, { part: 'table' }>, row: number): void {
    const { report, answers, live } = this.#asked;
    const [answer, call] = [answers[of], report.answers[of]];
    if (!answer || !call || isRefused(answer)) {
      const why = answer && isRefused(answer) ? answer.refused : 'It was not calculated.';
      this.#runsOn(`Not shown: ${why}`);
      this.#blocks.push({ row, column: 0, cells: [[`Not shown: ${why}`]], style: STYLE.note });
      return;
    }
    if (live) this.#spill(call, answer, row, 0, marks);
    else {
      const columns = answerColumns(answer, report);
      widen(this.#widths, 0, columns);
      this.#blocks.push(...valueBlocks(answer, { row, columns, marks }));
    }
    if (note)
      this.#blocks.push({
        row: row + answer.length + (live ? SPARE : 0),
        column: 0,
        cells: [[note]],
        style: STYLE.note,
      });
  }

  /** A function's formula, with its columns as wide as what it answers now. */
  #spill(
    call: ReportCall,
    answer: readonly (readonly Input[])[],
    row: number,
    column: number,
    marks: SpillLayout['marks'],
  ): void {
    const columns = answerColumns(answer, this.#asked.report);
    widen(this.#widths, column, columns);
    const ready = columns.map((each, at) => ({ ...each, width: this.#widths[column + at] ?? each.width }));
    this.#spills.push({
      row,
      column,
      formula: callFormula(call, this.#asked.tables),
      columns: ready,
      rows: answer.length + SPARE,
      marks,
    });
  }

  #addCells(part: Extract<ReportPart, { part: 'cells' }>, row: number): void {
    const { headings, rows, about = [], chart, note } = part;
    const { report, answers, live } = this.#asked;
    const values = rows.map((line) => line.map((cell) => cellValue(cell, answers)));
    const columns = answerColumns([headings, ...values], report);
    widen(this.#widths, 0, columns);
    this.#blocks.push(...headingBlocks(headings, columns, row));
    rows.forEach((line, r) =>
      line.forEach((cell, column) => {
        const words = !isFigure(cell);
        const plain = words ? cell.every((piece) => typeof piece === 'string') : cell.figure === 'entered';
        this.#blocks.push({
          row: row + 1 + r,
          column,
          cells: [[live && !plain ? cellFormula(cell, this.#anchors) : (values[r]?.[column] ?? '')]],
          style: words && isLong(sentenceValue(cell, answers)) ? STYLE.text : STYLE.result,
          numberFormat: words
            ? live && !plain
              ? 'General'
              : AS_TEXT
            : (report.formats?.[headings[column] ?? ''] ??
              (about.includes(r) ? aboutFormat(report.numberFormat) : report.numberFormat)),
        });
      }),
    );
    const below = row + rows.length + 1;
    if (note) this.#blocks.push({ row: below, column: 0, cells: [[note]], style: STYLE.note });
    if (!chart) return;
    const of = { row, column: 0, rows: rows.length + 1, columns: headings.length };
    const top = below + (note ? 2 : 1);
    const over = { row: top, column: 0, rows: CHART_ROWS, columns: this.#columns };
    this.#charts.push(cellsChart(chart, { of, over }));
  }

  done() {
    const widths = { ...this.#widths };
    for (let column = 0; column < this.#columns; column++) widths[column] ??= UNUSED;
    const longest = Math.min(PAGE_WIDTH.widestAcross, this.#longest);
    // each column gets a part of the room for a longer sentence, or one would be far from the others
    const more = Math.max(0, longest - printedWidth(widths, this.#columns)) / this.#columns;
    for (let column = 0; column < this.#columns; column++) widths[column] = (widths[column] ?? 0) + more;
    return {
      blocks: this.#blocks,
      spills: this.#spills.map((spill) => ({
        ...spill,
        columns: spill.columns.map((each, at) => ({
          ...each,
          width: widths[spill.column + at] ?? each.width,
        })),
      })),
      charts: this.#charts,
      widths,
      rows: this.#row,
      columns: this.#columns,
    };
  }
}
