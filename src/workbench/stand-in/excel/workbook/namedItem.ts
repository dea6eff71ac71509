import { ApiError, itemNotFound } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { parseA1, splitSheet } from '../values/address';
import { kept, shown } from '../values/nameFormula';
import { extentOf } from '../values/extentOf';
import { Range } from '../ranges/range';

/** Excel's NamedItem: a name for a range or a formula. */
export class NamedItem extends HostObject {
  readonly $type = 'NamedItem';
  override readonly $scalars = ['formula', 'name', 'scope', 'type', 'visible'];
  readonly #session: Session;
  readonly #name: string;
  constructor(session: Session, name: string) {
    super();
    this.#session = session;
    this.#name = name;
  }
  override get $id() {
    return this.#name;
  }
  get #univer() {
    const name = this.#session.workbook.getDefinedName(this.#name);
    if (!name) throw itemNotFound();
    return name;
  }

  get name() {
    return this.#name;
  }
  get scope() {
    return 'Workbook';
  }
  get formula() {
    return shown(this.#univer.getFormulaOrRefString());
  }
  set formula(formula: string) {
    this.#univer.setRef(kept(formula));
  }
  get type() {
    return this.getRangeOrNullObject() ? 'Range' : 'String';
  }
  get visible() {
    return true;
  }
  getRange() {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiError('InvalidArgument', `'${this.#name}' does not name a range.`);
    return range;
  }
  getRangeOrNullObject() {
    const { sheet: name, local } = splitSheet(this.formula);
    const sheet = name === undefined ? null : this.#session.sheetNamed(name);
    if (!sheet) return null;
    try {
      return new Range(this.#session, sheet, parseA1(local, extentOf(sheet)));
    } catch {
      return null; // a name for a formula is no range
    }
  }
  delete() {
    this.#session.workbook.deleteDefinedName(this.#name);
  }
}
