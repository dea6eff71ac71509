/** What a report says, as data: its parts from the top, and the functions that its figures come from. */
import { type TableKind } from '../../model/plan/declared/schema';
import { type Input, type RowMark } from '../layout/layout';

/** One of Poolbook's functions with what it is given before the plan's tables. */
export interface ReportCall {
  /** Without its prefix, such as `STATEMENT`. */
  readonly name: string;
  /** Words, and lists of words where a function takes several. */
  readonly given: readonly (string | readonly string[])[];
  /** The tables that it is given, of those that the plan has. */
  readonly kinds: readonly TableKind[];
  /** Which rows of the scenario table it is given; all where none are said. */
  readonly steps?: FirstSteps;
  /** A last argument after the tables, such as `£k`. */
  readonly last?: string;
  /** The year whose column alone is taken of the answer, beside those of names; all where none is given. */
  readonly onlyYear?: string;
}

/** The first steps of a scenario with all of those that it is based on. */
export interface FirstSteps {
  readonly basedOn: readonly string[];
  readonly scenario: string;
  /** The last Order that is among them. */
  readonly upTo: number;
}

/** What a function answers, headings first; or why it answers nothing, as a sentence. */
export type ReportAnswer = readonly (readonly Input[])[] | { readonly refused: string };

/** A cell of an answer: the first row that begins with a word, under a heading. */
export interface AnswerCell {
  /** The answer, by its name in {@link Report.answers}. */
  readonly of: string;
  readonly row: string;
  readonly heading: string;
}

/** A figure that a sentence or a cell takes out of an answer. */
export type ReportFigure =
  | { readonly figure: 'cell'; readonly cell: AnswerCell }
  /** How many rows hold these words under these headings. */
  | { readonly figure: 'count'; readonly of: string; readonly where: Readonly<Record<string, string>> }
  /** What the rows that hold a word come to. */
  | {
      readonly figure: 'sum';
      readonly of: string;
      readonly under: string;
      readonly word: string;
      readonly heading: string;
    }
  /** A figure of the plan’s tables as it is now, which no function answers: pounds, a share of 1 or a count. */
  | { readonly figure: 'entered'; readonly value: number }
  | { readonly figure: 'less'; readonly from: ReportFigure; readonly take: ReportFigure }
  /** The same, zero where it would be below. */
  | { readonly figure: 'over'; readonly from: ReportFigure; readonly take: ReportFigure }
  | { readonly figure: 'least'; readonly of: readonly [ReportFigure, ReportFigure] }
  /** A share of 1. */
  | { readonly figure: 'share'; readonly part: ReportFigure; readonly of: ReportFigure };

/** What a function answers for an amount that nobody knows. */
export const UNKNOWN = 'unknown';

/** A piece of a sentence: words, or a figure with the way in which it is written. */
export type Piece =
  | string
  | {
      readonly pounds: ReportFigure;
      /** Not exact. */
      readonly about?: boolean;
      /** What is said of it where nobody knows it. */
      readonly unknown?: string;
    }
  | { readonly number: ReportFigure }
  | { readonly words: ReportFigure }
  /** A share of another figure with words around it; nothing where it is not known. */
  | {
      readonly share: ReportFigure;
      readonly of: ReportFigure;
      readonly before: string;
      readonly after: string;
    };

/** A cell of a part: a sentence, or a figure that charts and sums can use. */
export type ReportCell = readonly Piece[] | ReportFigure;

export type ReportPart =
  /** Sentences one below the other, each across the page. */
  | { readonly part: 'sentences'; readonly title?: string; readonly lines: readonly (readonly Piece[])[] }
  /** A whole answer. */
  | {
      readonly part: 'table';
      readonly title: string;
      readonly of: string;
      readonly marks: readonly RowMark[];
      /** Said below the table. */
      readonly note?: string;
    }
  /** Cells under headings, a chart of them where it has a title. */
  | {
      readonly part: 'cells';
      readonly title: string;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly ReportCell[])[];
      /** The rows whose amounts are not exact, by position. */
      readonly about?: readonly number[];
      readonly chart?: ReportChart;
      /** Said below the cells. */
      readonly note?: string;
    };

/** A chart of cells: bars of which each is a row, with a series for each column after the first. */
export interface ReportChart {
  /** The question that it answers. */
  readonly title: string;
  readonly colors: readonly string[];
  /** Of its scale; pounds unless it is said. */
  readonly numberFormat?: string;
}

/** A report of a plan under a scenario. */
export interface Report {
  /** By which its sheet is called. */
  readonly name: string;
  readonly title: string;
  /** What it is of: plan, scenario, years, unit. */
  readonly line: string;
  readonly answers: Readonly<Record<string, ReportCall>>;
  readonly parts: readonly ReportPart[];
  /** How the amounts of its tables are written. */
  readonly numberFormat: string;
  /** The formats of columns that hold no amounts, by their headings. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** @example isRefused({ refused: 'The stream table is missing.' }) // => true */
export const isRefused = (answer: ReportAnswer | undefined): answer is { readonly refused: string } =>
  answer !== undefined && 'refused' in answer;

export const isFigure = (cell: ReportCell): cell is ReportFigure => !Array.isArray(cell);
