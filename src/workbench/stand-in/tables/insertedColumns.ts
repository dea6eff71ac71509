import { InsertColCommand, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import { type Corners } from '../excel/values/address';
import { cellOf } from '../excel/values/cellValue';
import { type Session } from '../session';
import { headings } from './engineTables';
import { type Cells } from './newRows';

interface Inserted {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: Corners;
}

/** Columns inserted into a table get headings of their own, `Column1` and so on, in the same step to undo. */
export function nameInsertedColumns(session: Session): void {
  session.injector.get(SheetInterceptorService).interceptAfterCommand({
    getMutations({ id, params }) {
      if (id !== InsertColCommand.id) return { redos: [], undos: [] };
      const { unitId, subUnitId, range } = params as Inserted;
      const redos = (session.sheet(subUnitId)?.getSubTableInfos() ?? []).flatMap(({ range: table }) => {
        if (range.startColumn <= table.startColumn || range.endColumn >= table.endColumn) return [];
        const cellValue = newHeadings(headings(session, subUnitId, table), table, range);
        return [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }];
      });
      return { redos, undos: [] }; // undone with the columns themselves
    },
  });
}

function newHeadings(present: readonly string[], table: Corners, inserted: Corners): Cells {
  const taken = new Set(present.map((heading) => heading.toLowerCase()));
  const line: Cells[number] = {};
  let number = 1;
  for (let column = inserted.startColumn; column <= inserted.endColumn; column++) {
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    line[column] = cellOf(`Column${number}`);
  }
  return { [table.startRow]: line };
}
