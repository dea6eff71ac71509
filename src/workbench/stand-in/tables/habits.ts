import { type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { changedRect, type CellChanges, isBlock } from '../events/changedCells';
import { corners } from '../excel/values/address';
import { type Session } from '../session';
import { shortenByDeletedRows } from './deletedRows';
import { keepEngineInformed } from './engineTables';
import { grow } from './growth';
import { retitle } from './headings';
import { nameInsertedColumns } from './insertedColumns';
import { fillInsertedRows } from './insertedRows';
import { enableSorting } from './sortRows';

interface Changed {
  readonly subUnitId: string;
  readonly cellValue?: CellChanges;
}
export interface TableHabits {
  /** Resolves when the tables have followed what was entered. */
  quiet(): Promise<void>;
}

/**
 * What Excel's tables do by themselves and the grid's do not: grow under the typist, take new headings, fill rows
 * that are inserted, and be sorted.
 */
export function watchTables(session: Session): TableHabits {
  let work: Promise<void> = Promise.resolve();
  let growing = false;
  const later = (task: () => Promise<void>) => {
    work = work.then(async () => {
      growing = true;
      await task().finally(() => (growing = false));
    });
  };
  keepEngineInformed(session);
  fillInsertedRows(session);
  nameInsertedColumns(session);
  shortenByDeletedRows(session);
  enableSorting(session);
  session.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal || options?.fromFormula) return;
    const { subUnitId, cellValue } = command.params as Changed;
    const changes = cellValue ?? {};
    const rect = changedRect(changes);
    if (!rect) return;
    retitle(session, subUnitId, corners(rect));
    if (!session.inBatch && !session.isUndoing && !growing && isBlock(changes, rect))
      later(() => grow(session, subUnitId, corners(rect)));
  });
  return { quiet: () => work };
}
