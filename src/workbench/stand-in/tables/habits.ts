import { SetRangeValuesCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import { type Corners } from '../excel/address';
import { type Session } from '../session';
import { grow } from './growth';
import { type CellChanges, retitle } from './headings';

interface Typed {
  readonly subUnitId?: string;
  readonly range?: Corners;
}
interface Changed {
  readonly subUnitId: string;
  readonly cellValue?: CellChanges;
}

/** What Excel's tables do by themselves and the grid's do not: grow under the typist, and take new headings. */
export function watchTables(session: Session): TableHabits {
  let work: Promise<void> = Promise.resolve();
  session.commands.onCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesCommand.id && !session.inBatch) {
      const { subUnitId, range } = command.params as Typed;
      const sheetId = subUnitId ?? session.workbook.getActiveSheet().getSheetId();
      if (range) work = work.then(() => grow(session, sheetId, range));
    }
    if (command.id === SetRangeValuesMutation.id && !options?.onlyLocal) {
      const { subUnitId, cellValue } = command.params as Changed;
      retitle(session, subUnitId, cellValue ?? {});
    }
  });
  return { quiet: () => work };
}

export interface TableHabits {
  /** Resolves when the tables have followed what was typed. */
  quiet(): Promise<void>;
}
