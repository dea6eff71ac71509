import { type FRange } from '@univerjs/sheets/facade';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { rectOf } from '../values/address';
import { Application } from './application';
import { CustomXmlPartCollection } from './customXmlPartCollection';
import { NamedItemCollection } from './namedItemCollection';
import { Range } from '../ranges/range';
import { SettingCollection } from './settingCollection';
import { StyleCollection } from '../look/styleCollection';
import { TableCollection } from '../tables/tableCollection';
import { Worksheet } from '../sheets/worksheet';
import { WorksheetCollection } from '../sheets/worksheetCollection';

/** Excel's Workbook: the root of everything that the add-in reaches. */
export class Workbook extends HostObject {
  readonly $type = 'Workbook';
  override readonly $scalars = ['name'];
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
    session.worksheetOf = (sheet) => new Worksheet(session, sheet);
  }

  get name() {
    return this.#session.workbook.getName();
  }
  get worksheets() {
    return new WorksheetCollection(this.#session);
  }
  get tables() {
    return new TableCollection(this.#session);
  }
  get names() {
    return new NamedItemCollection(this.#session);
  }
  get styles() {
    return new StyleCollection(this.#session);
  }
  get settings() {
    return new SettingCollection(this.#session);
  }
  get customXmlParts() {
    return new CustomXmlPartCollection(this.#session);
  }
  get application() {
    return new Application(this.#session);
  }

  getSelectedRange() {
    return this.#selection(this.#session.workbook.getActiveRange());
  }
  getActiveCell() {
    return this.#selection(this.#session.workbook.getActiveCell());
  }
  #selection(selected: FRange | null) {
    const sheet = this.#session.workbook.getActiveSheet();
    const rect = selected ? rectOf(selected.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 };
    return new Range(this.#session, sheet, rect);
  }
}
