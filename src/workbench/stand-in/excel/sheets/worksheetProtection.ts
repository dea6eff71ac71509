import { type FWorksheet } from '@univerjs/sheets/facade';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';

/** Excel's WorksheetProtection: the grid protects no sheet by itself, the situation may. */
export class WorksheetProtection extends HostObject {
  readonly $type = 'WorksheetProtection';
  readonly #session: Session;
  readonly #sheet: FWorksheet;
  constructor(session: Session, sheet: FWorksheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get protected() {
    return this.#session.situation.protectedSheets.has(this.#sheet.getSheetId());
  }
}
