import { type Severity } from '../findings/finding';
import { type Cell, isCellError } from '../table/grid';
import { cellName } from './area';
import { type Place, rangesOf } from './ranges';
import { type ReviewedBook, type ReviewedSheet } from './reviewedBook';

/** wrong: a figure is probably wrong. risk: it is right today or may be, and breaks easily. style: hard to read or check. */
export type FindingKind = 'wrong' | 'risk' | 'style';

/** What the proposed formula changes, in the unit of the cell. */
export interface Effect {
  /** The cell in which it shows: the finding's own, or the nearest total that takes it in. */
  readonly cell: string;
  /** By how much it would be more; negative where less. */
  readonly amount: number;
}

/** One thing about a formula or a cell that a reviewer should look at. */
export interface ReviewFinding {
  /** Name of the rule. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** How likely it is that somebody would want to change it, 0 to 1. */
  readonly likelihood: number;
  readonly sheetId: string;
  readonly sheet: string;
  /** The cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** The cell as Excel writes it, `D5`. */
  readonly cell: string;
  /** All cells that it is about, as ranges: `D5`, `F5:G5`. */
  readonly cells: readonly string[];
  readonly places: readonly Place[];
  readonly sentence: string;
  /** The formula that the cell should probably have, or null. */
  readonly proposed: string | null;
  /** What that would change, or null where it is not known. */
  readonly effect: Effect | null;
  /** What is in the cell, written so that it stays the same when the cell moves: what was accepted lapses when it changes. */
  readonly content: string;
}

/** One rule of the formula review: what it is called, why it matters, who asks for it, and what it finds. */
export interface ReviewRule {
  readonly name: string;
  /** The worst that its findings are. */
  readonly kind: FindingKind;
  /** Why it matters, in one sentence. */
  readonly reason: string;
  /** Which standard asks for it. */
  readonly source: string;
  /** What to do about what it finds. */
  readonly remedy: string;
  readonly find: (sheet: ReviewedSheet, book: ReviewedBook) => ReviewFinding[];
}

/** What a rule says about one thing that it found. */
export interface Found {
  readonly at: Place;
  readonly sentence: string;
  /** As the rule declares it where it is left out. */
  readonly kind?: FindingKind;
  /** All cells, where there are more than the one. */
  readonly cells?: readonly Place[];
  /** 0.8 where it is left out: the rule is sure of what it sees. */
  readonly likelihood?: number;
  readonly proposed?: string | null;
}

const SEVERITIES: Readonly<Record<FindingKind, Severity>> = {
  wrong: 'Error',
  risk: 'Warning',
  style: 'Note',
};
const SURE = 0.8;

/** A finding about cells of a sheet. */
export function findingAt(
  rule: Pick<ReviewRule, 'name' | 'kind'>,
  sheet: ReviewedSheet,
  { at, sentence, kind = rule.kind, cells = [at], likelihood = SURE, proposed = null }: Found,
): ReviewFinding {
  const { id, name } = sheet.cells;
  const { row, column } = at;
  const formula = sheet.formulaAt(row, column);
  const places = cells.map((each) => ({ row: each.row, column: each.column }));
  return {
    ...{ rule: rule.name, kind, severity: SEVERITIES[kind], likelihood },
    ...{ sheetId: id, sheet: name, row, column, cell: cellName(row, column) },
    ...{ cells: rangesOf(places), places, sentence, proposed, effect: null },
    content: formula ? formula.formula.relative : contentOf(sheet.valueAt(row, column)),
  };
}

const contentOf = (cell: Cell): string => (isCellError(cell) ? cell.error : String(cell ?? ''));
