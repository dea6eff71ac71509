import { InterceptorEffectEnum } from '@univerjs/core';
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { type Session } from './session';

/** The colour in which Univer 0.25.1 marks the corner of a cell that its validation does not list. */
const NOT_LISTED = '#fe4b4b';

/**
 * Leaves cells unmarked that hold what their list does not have: Excel marks none by itself, and takes it where the
 * list only proposes, as with the pool that an allocation names as its source.
 */
export function leaveUnlistedUnmarked(session: Session): void {
  session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.DATA_VALIDATION - 1, // after the mark is set
    handler(cell, _place, next) {
      if (cell?.markers?.tr?.color.toLowerCase() !== NOT_LISTED) return next(cell);
      const { tr: _mark, ...markers } = cell.markers;
      return next({ ...cell, markers });
    },
  });
}
