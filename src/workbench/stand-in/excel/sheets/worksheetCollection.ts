import { type FWorksheet } from '@univerjs/sheets/facade';
import { alreadyExists, itemNotFound } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { EMPTY_SHEET } from './emptySheet';
import { insertSheet } from '../../insertSheet';
import { checkSheetName, Worksheet } from './worksheet';

/** Excel's WorksheetCollection: the sheets of the workbook, by name or id. */
export class WorksheetCollection extends HostCollection {
  readonly $type = 'WorksheetCollection';
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
  }
  #wrap(sheet: FWorksheet) {
    return new Worksheet(this.#session, sheet);
  }

  $items() {
    return this.#session.workbook.getSheets().map((sheet) => this.#wrap(sheet));
  }
  override $item(key: string) {
    const sheet = this.#session.sheet(key) ?? this.#session.sheetNamed(key);
    return sheet && this.#wrap(sheet);
  }
  getItem(key: string) {
    const sheet = this.$item(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  getActiveWorksheet() {
    return this.#wrap(this.#session.workbook.getActiveSheet());
  }
  getFirst() {
    return this.$items()[0] ?? null;
  }
  getCount() {
    return this.#session.workbook.getNumSheets();
  }
  /** Excel adds a sheet at the end and does not go to it. */
  add(name?: string) {
    if (name !== undefined) checkSheetName(name);
    if (name && this.$item(name)) throw alreadyExists();
    const id = crypto.randomUUID();
    insertSheet(this.#session, { id, name: name ?? this.#freeName(), ...EMPTY_SHEET });
    return this.getItem(id);
  }
  #freeName(): string {
    let n = this.getCount() + 1;
    while (this.$item(`Sheet${n}`)) n++;
    return `Sheet${n}`;
  }

  // office.js asks for each event before it listens; all are always sent
  _RegisterDataChangedEvent() {}
  _UnregisterDataChangedEvent() {}
  _RegisterSelectionChangedEvent() {}
  _UnregisterSelectionChangedEvent() {}
  _RegisterCalculatedEvent() {}
  _UnregisterCalculatedEvent() {}
  _RegisterActivatedEvent() {}
  _UnregisterActivatedEvent() {}
  _RegisterAddedEvent() {}
  _UnregisterAddedEvent() {}
  _RegisterDeletedEvent() {}
  _UnregisterDeletedEvent() {}
  _RegisterEventNameChanged() {}
  _UnregisterEventNameChanged() {}
}
