import {
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { ApiError, notImplemented } from '../../protocol/apiError';
import { checkList } from '../../harsh/sizeLimits';
import { parseA1, splitSheet } from '../values/address';
import { absolute, cellsOfColumn, listOfColumn } from '../tables/listOfColumn';
import { type Session } from '../../session';
import { type Range } from '../ranges/range';

interface Comparison {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}
/** Excel's DataValidationRule, so far as the stand-in has it. */
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: string };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly custom?: { readonly formula: string };
}
type Criteria = Pick<
  IDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown' | 'renderMode'
>;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const TYPES: Readonly<Record<string, string>> = {
  [DataValidationType.LIST]: 'List',
  [DataValidationType.WHOLE]: 'WholeNumber',
  [DataValidationType.DECIMAL]: 'Decimal',
  [DataValidationType.CUSTOM]: 'Custom',
  [DataValidationType.DATE]: 'Date',
  [DataValidationType.TEXT_LENGTH]: 'TextLength',
};

/** Excel.DataValidationType of a rule of the grid. */
export const validationType = (rule: IDataValidationRule) => TYPES[rule.type] ?? rule.type;

/** What the grid needs to hold a rule of Excel's. Errors: NotImplemented, InvalidArgument. */
export function criteriaOf(range: Range, rule: ValidationRule): Criteria {
  const [kind] = Object.keys(rule);
  if (rule.list) {
    const formula1 = listSource(range, rule.list.source);
    const showDropDown = rule.list.inCellDropDown ?? true;
    const renderMode = DataValidationRenderMode.ARROW; // the cell's own look with an arrow, as in Excel
    return { type: DataValidationType.LIST, formula1, showDropDown, renderMode };
  }
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: asFormula(rule.custom.formula) };
  if (rule.wholeNumber) return { type: DataValidationType.WHOLE, ...comparison(rule.wholeNumber) };
  if (rule.decimal) return { type: DataValidationType.DECIMAL, ...comparison(rule.decimal) };
  throw notImplemented(`DataValidation.rule of kind '${kind ?? 'none'}'`);
}

/** Excel's rule behind a rule of the grid. */
export function ruleOf(session: Session, rule: IDataValidationRule): ValidationRule {
  const formula1 = rule.formula1 ?? '';
  const compared: Comparison = {
    formula1,
    ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
    operator: Object.keys(OPERATORS).find((word) => OPERATORS[word] === rule.operator) ?? 'Between',
  };
  switch (rule.type) {
    case DataValidationType.LIST:
      return { list: { inCellDropDown: rule.showDropDown ?? true, source: sourceOfList(session, formula1) } };
    case DataValidationType.CUSTOM:
      return { custom: { formula: formula1 } };
    case DataValidationType.WHOLE:
      return { wholeNumber: compared };
    case DataValidationType.DECIMAL:
      return { decimal: compared };
    default:
      throw notImplemented(`reading a DataValidation.rule of type '${rule.type}'`);
  }
}

const asFormula = (text: string) => (text.startsWith('=') ? text : `=${text}`);

function comparison({ formula1, formula2, operator }: Comparison) {
  const op = OPERATORS[operator];
  if (!op) throw notImplemented(`DataValidation.rule with operator '${operator}'`);
  return {
    operator: op,
    formula1: String(formula1),
    ...(formula2 !== undefined && { formula2: String(formula2) }),
  };
}

/** Excel's lists reach a table's column only through INDIRECT; the grid's take the column itself. */
const INDIRECT = /^=\s*INDIRECT\(\s*"([^"[\]]+\[[^"]+\])"\s*\)$/i;
const COLUMN = /^=([^"[\]!]+\[.+\])$/;
const NAME = /^=[A-Za-z_\\][\w.]*$/;

function listSource(range: Range, source: string): string {
  if (range.$session.harsh.sizeLimits) checkList(source);
  if (!source.startsWith('='))
    return source
      .split(',')
      .map((word) => word.trim())
      .join(',');
  const column = INDIRECT.exec(source)?.[1];
  if (column) return `=${column}`;
  if (COLUMN.test(source))
    throw new ApiError(
      'InvalidArgument',
      `Excel takes no structured reference as a list: use INDIRECT("${source.slice(1)}").`,
    );
  if (NAME.test(source) && range.$session.workbook.getDefinedName(source.slice(1))) return source;
  return cellsSource(range, source);
}

/** A list in cells is kept with its sheet's name and dollars, so that it means the same for each cell; so is a spill. */
function cellsSource(range: Range, source: string): string {
  const spills = source.endsWith('#');
  const { sheet: name, local } = splitSheet(spills ? source.slice(0, -1) : source);
  const sheet = name === undefined ? range.$sheet : range.$session.sheetNamed(name);
  if (!sheet) throw new ApiError('InvalidArgument', `There is no sheet for the list '${source}'.`);
  const rect = parseA1(local, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  const column = spills ? null : listOfColumn(range.$session, sheet, rect);
  return column ?? `=${absolute(sheet, rect)}${spills ? '#' : ''}`;
}

const sourceOfList = (session: Session, formula: string) => {
  const cells = cellsOfColumn(session, formula);
  if (cells) return cells;
  const column = COLUMN.exec(formula)?.[1];
  return column ? `=INDIRECT("${column}")` : formula;
};
