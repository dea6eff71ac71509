import { type IRange, type IStyleData } from '@univerjs/core';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type BookSheet, type ConditionalFormat } from '../../file/book/book';
import { areaText, readArea } from '../../file/address/address';
import { type RuleLook } from '../../file/book/look';
import { sheetsWithNumberFormats } from '../stand-in/excel/rules/conditionalDraft';
import { corners, rectOf } from '../stand-in/excel/values/address';
import { type Session } from '../stand-in/session';
import { bookLook } from './gridLook';

const SIGNS: Readonly<Record<string, string>> = {
  greaterThan: '>',
  lessThan: '<',
  equal: '=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** The areas that a rule of a file names. */
export const areasOf = (cells: string) =>
  cells.split(' ').flatMap((text) => {
    const area = readArea(text);
    return area ? [area] : [];
  });

/** The cells of a rule of the grid, as a file names them. */
export const cellsOf = (ranges: readonly IRange[]): string =>
  ranges.map((range) => areaText(rectOf(range))).join(' ');

/** Makes the grid follow a conditional format; undefined where it cannot. */
export function takeInRule(session: Session, sheet: FWorksheet, rule: ConditionalFormat): string | undefined {
  const formula = formulaOf(rule);
  const areas = areasOf(rule.cells);
  const [first] = areas;
  if (formula === null || !first) return undefined;
  const range = session.range(sheet, first);
  const { fill, color, bold, italic, numberFormat } = rule.look ?? {};
  const made = range.createConditionalFormattingRule().whenFormulaSatisfied(formula);
  if (fill) made.setBackground(fill);
  if (color) made.setFontColor(color);
  if (bold !== undefined) made.setBold(bold);
  if (italic !== undefined) made.setItalic(italic);
  const built = made.setRanges(areas.map((area) => corners(area))).build();
  const style = (built.rule as { style?: IStyleData }).style;
  if (numberFormat !== undefined) sheetsWithNumberFormats(session).add(sheet.getSheetId());
  const looks = numberFormat === undefined ? style : { ...style, n: { pattern: numberFormat } };
  range.addConditionalFormattingRule({ ...built, rule: { ...built.rule, style: looks } } as typeof built);
  return built.cfId;
}

/** The formula that says whether a cell meets a rule, written for the rule's first cell. */
function formulaOf({ type, cells, formulas: [first, second], kept }: ConditionalFormat): string | null {
  if (first === undefined) return null;
  if (type === 'expression') return first;
  if (type !== 'cellIs') return null;
  const area = areasOf(cells)[0];
  if (!area) return null;
  const cell = areaText({ ...area, rows: 1, columns: 1 });
  const operator = kept?.attributes.operator ?? 'equal';
  const bare = (formula: string) => `(${formula.replace(/^=/, '')})`;
  const sign = SIGNS[operator];
  if (sign) return `=${cell}${sign}${bare(first)}`;
  if (second === undefined) return null;
  const between = `AND(${cell}>=${bare(first)},${cell}<=${bare(second)})`;
  if (operator === 'between') return `=${between}`;
  return operator === 'notBetween' ? `=NOT(${between})` : null;
}

interface FormulaRule {
  readonly value?: unknown;
  readonly style?: IStyleData;
}

/**
 * The conditional formats of a sheet: those that came with it and are there still, then those that were made since.
 *
 * @param taken the file's rule of each of the grid's
 */
export function rulesOf(
  sheet: FWorksheet,
  came: BookSheet | undefined,
  taken: ReadonlyMap<string, ConditionalFormat>,
): readonly ConditionalFormat[] {
  const now = new Map(sheet.getConditionalFormattingRules().map((rule) => [rule.cfId, rule]));
  const idOf = new Map([...taken].map(([id, rule]) => [rule, id]));
  const before = (came?.conditional ?? []).flatMap((rule) => {
    const id = idOf.get(rule);
    if (id === undefined) return [rule];
    const present = now.get(id);
    return present ? [moved(rule, present.ranges)] : [];
  });
  const made = [...now.values()]
    .filter(({ cfId }) => !taken.has(cfId))
    .flatMap(({ ranges, rule }): ConditionalFormat[] => {
      const { value, style } = rule as FormulaRule;
      if (typeof value !== 'string') return [];
      return [{ cells: cellsOf(ranges), type: 'expression', formulas: [value], look: ruleLook(style ?? {}) }];
    });
  return [...before, ...made];
}

/** A rule or validation of the file on the cells on which it is now. */
export function moved<T extends { readonly cells: string }>(rule: T, ranges: readonly IRange[]): T {
  const cells = cellsOf(ranges);
  const same = cellsOf(areasOf(rule.cells).map((area) => corners(area))) === cells;
  return same ? rule : { ...rule, cells };
}

function ruleLook(style: IStyleData): RuleLook {
  const { font, fill, numberFormat } = bookLook(style);
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.color === undefined ? {} : { color: font.color }),
    ...(fill === undefined ? {} : { fill }),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
  };
}
