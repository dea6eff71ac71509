import { InterceptorEffectEnum } from '@univerjs/core';
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { sheetsWithNumberFormats } from './excel/rules/conditionalDraft';
import { type Session } from './session';

/** Shows numbers in the format that a conditional format brings: Univer 0.25.1 keeps to the cell's own. */
export function showConditionalNumberFormats(session: Session): void {
  const rules = session.injector.get(ConditionalFormattingService);
  const sheets = sheetsWithNumberFormats(session);
  session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      if (!cell || !sheets.has(subUnitId)) return next(cell);
      const n = rules.composeStyle(unitId, subUnitId, row, col)?.style?.n;
      return next(n ? { ...cell, s: { ...workbook.getStyles().get(cell.s), n } } : cell);
    },
  });
}
