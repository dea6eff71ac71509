import { type IRange } from '@univerjs/core';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Corners } from '../excel/values/address';

/** Lets the data validation and the conditional formats of a table's last row hold for the rows added below it. */
export function extendRules(sheet: FWorksheet, added: Corners): void {
  const last = sheet.getRange(
    added.startRow - 1,
    added.startColumn,
    1,
    added.endColumn - added.startColumn + 1,
  );
  for (const validation of last.getDataValidations()) {
    const ranges = (validation.rule.ranges as IRange[]).map((range) => lengthened(range, added));
    if (ranges.some((range) => range.endRow === added.endRow))
      validation.setRanges(ranges.map((r) => sheet.getRange(r)));
  }
  for (const rule of last.getConditionalFormattingRules()) {
    const ranges = rule.ranges.map((range) => lengthened(range, added));
    last.setConditionalFormattingRule(rule.cfId, { ...rule, ranges });
  }
}

/** A range that ends with the table's former last row ends with the new one. */
const lengthened = (range: IRange, added: Corners): IRange =>
  range.endRow === added.startRow - 1 &&
  range.startColumn >= added.startColumn &&
  range.endColumn <= added.endColumn
    ? { ...range, endRow: added.endRow }
    : range;
