import { type IStyleData } from '@univerjs/core';
import { ApiError, notImplemented } from '../../protocol/apiError';
import { type Session } from '../../session';
import { a1 } from '../values/address';
import { type Range } from '../ranges/range';

export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}
/** What office.js has set of a conditional format so far: it sets rule and look one by one, the grid wants them together. */
export interface ConditionalDraft {
  readonly id: string;
  readonly type: 'CellValue' | 'Custom';
  cellValue?: CellValueRule;
  formula?: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  numberFormat?: string;
  /** The grid's rule, once there is one. */
  applied?: string;
}

const draftsOf = new WeakMap<Session, Map<string, ConditionalDraft>>();

/** The conditional formats that were made in this session, by id. */
export function drafts(session: Session): Map<string, ConditionalDraft> {
  const known = draftsOf.get(session) ?? new Map<string, ConditionalDraft>();
  draftsOf.set(session, known);
  return known;
}

const formattedOf = new WeakMap<Session, Set<string>>();

/** The sheets on which conditional formats bring number formats. */
export function sheetsWithNumberFormats(session: Session): Set<string> {
  const known = formattedOf.get(session) ?? new Set<string>();
  formattedOf.set(session, known);
  return known;
}

type Builder = ReturnType<Range['$univer']['createConditionalFormattingRule']>;
type Rule = ReturnType<Builder['whenFormulaSatisfied']>;

/** Makes the grid show what has been set so far. Errors: NotImplemented. */
export function applyDraft(range: Range, draft: ConditionalDraft): void {
  if (draft.applied) range.$univer.deleteConditionalFormattingRule(draft.applied);
  delete draft.applied;
  const builder = range.$univer.createConditionalFormattingRule();
  const rule = draft.type === 'CellValue' ? cellValueRule(range, builder, draft) : customRule(builder, draft);
  if (!rule) return;
  if (draft.fill) rule.setBackground(draft.fill);
  if (draft.color) rule.setFontColor(draft.color);
  if (draft.bold !== undefined) rule.setBold(draft.bold);
  if (draft.italic !== undefined) rule.setItalic(draft.italic);
  const built = withNumberFormat(range, draft, rule.setRanges([range.$univer.getRange()]).build());
  range.$univer.addConditionalFormattingRule(built);
  draft.applied = built.cfId;
}

type Built = ReturnType<Rule['build']>;

/** The builder offers no number format, while the rule's style has room for one. */
function withNumberFormat(range: Range, { numberFormat }: ConditionalDraft, built: Built): Built {
  if (!numberFormat) return built;
  sheetsWithNumberFormats(range.$session).add(range.$sheet.getSheetId());
  const { rule } = built as { rule: { style?: IStyleData } };
  return { ...built, rule: { ...rule, style: { ...rule.style, n: { pattern: numberFormat } } } } as Built;
}

const customRule = (builder: Builder, { formula }: ConditionalDraft): Rule | null =>
  formula ? builder.whenFormulaSatisfied(formula) : null;

const SIGNS: Readonly<Record<string, string>> = {
  GreaterThan: '>',
  LessThan: '<',
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

function cellValueRule(range: Range, builder: Builder, { cellValue }: ConditionalDraft): Rule | null {
  if (!cellValue) return null;
  const { operator, formula1, formula2 } = cellValue;
  const first = body(formula1);
  if (operator === 'Between' || operator === 'NotBetween') {
    if (formula2 === undefined) throw new ApiError('InvalidArgument', `${operator} needs formula2.`);
    const between = `AND(${cell(range)}>=${first},${cell(range)}<=${body(formula2)})`;
    return builder.whenFormulaSatisfied(operator === 'Between' ? `=${between}` : `=NOT(${between})`);
  }
  const sign = SIGNS[operator];
  if (!sign) throw notImplemented(`a conditional format with operator '${operator}'`);
  return builder.whenFormulaSatisfied(`=${cell(range)}${sign}${first}`);
}

const body = (formula: string) => `(${String(formula).replace(/^=/, '')})`;
/** The first cell, without dollars: a rule's formula moves with the cell that it is asked for. */
const cell = (range: Range) => a1({ ...range.$rect, rows: 1, columns: 1 });
