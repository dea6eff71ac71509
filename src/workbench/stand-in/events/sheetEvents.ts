import { type ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { type Session } from '../session';
import { type Due } from './eventQueue';
import { EventType, WORKBOOK, type WorkbookEvent } from './eventTypes';

/** Reports sheets that are added, deleted, renamed and gone to. */
export class SheetEvents {
  readonly #names = new Map<string, string>();
  #active: string;

  constructor(private readonly session: Session) {
    for (const sheet of session.workbook.getSheets())
      this.#names.set(sheet.getSheetId(), sheet.getSheetName());
    this.#active = session.workbook.getActiveSheet().getSheetId();
  }

  of(command: ICommandInfo): Due[] {
    switch (command.id) {
      case InsertSheetMutation.id: {
        const { sheet } = command.params as { sheet: { id: string; name: string } };
        this.#names.set(sheet.id, sheet.name);
        return [event(EventType.worksheetAdded, [WORKBOOK], { source: 'Local', worksheetId: sheet.id })];
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = command.params as { subUnitId: string };
        this.#names.delete(subUnitId);
        return [event(EventType.worksheetDeleted, [WORKBOOK], { source: 'Local', worksheetId: subUnitId })];
      }
      case SetWorksheetNameMutation.id:
        return this.#renamed(command.params as { subUnitId: string; name: string });
      case SetWorksheetActiveOperation.id:
        return [() => this.#activated()];
      default:
        return [];
    }
  }

  #renamed({ subUnitId, name }: { subUnitId: string; name: string }): WorkbookEvent[] {
    const nameBefore = this.#names.get(subUnitId) ?? '';
    this.#names.set(subUnitId, name);
    if (nameBefore === name) return [];
    const args = { nameAfter: name, nameBefore, source: 'Local', worksheetId: subUnitId };
    return [event(EventType.worksheetNameChanged, [subUnitId, WORKBOOK], args)];
  }

  /** Asked when all is done: what goes to a sheet and back at once is nothing to tell. */
  #activated(): WorkbookEvent[] {
    const sheetId = this.session.workbook.getActiveSheet().getSheetId();
    if (sheetId === this.#active) return [];
    this.#active = sheetId;
    return [event(EventType.worksheetActivated, [sheetId, WORKBOOK], { worksheetId: sheetId })];
  }
}

const event = (type: number, targets: readonly string[], args: Record<string, unknown>): WorkbookEvent => ({
  type,
  targets,
  args,
});
