import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { ApiError, alreadyExists, itemNotFound } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { a1, quoteSheet } from '../values/address';
import { NamedItem } from './namedItem';
import { kept } from '../values/nameFormula';
import { type Range } from '../ranges/range';

/** Excel's NamedItemCollection: the workbook's names, without regard to case. */
export class NamedItemCollection extends HostCollection {
  readonly $type = 'NamedItemCollection';
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
  }

  $items() {
    return this.#session.workbook
      .getDefinedNames()
      .map((name) => new NamedItem(this.#session, name.getName()));
  }
  override $item(key: string) {
    const name = key.toLowerCase();
    return this.$items().find((item) => item.name.toLowerCase() === name) ?? null;
  }
  getItem(key: string) {
    const item = this.$item(key);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  getCount() {
    return this.$items().length;
  }
  add(name: string, reference: Range | string) {
    if (this.$item(name)) throw alreadyExists();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
      throw new ApiError('InvalidArgument', `'${name}' cannot be a name.`);
    const formulaOrRefString = kept(typeof reference === 'string' ? reference : absolute(reference));
    // not insertDefinedName(): that one takes no name that is a function's as well, such as Rate
    this.#session.commands.syncExecuteCommand(InsertDefinedNameCommand.id, {
      id: crypto.randomUUID(),
      unitId: this.#session.workbook.getId(),
      name,
      formulaOrRefString,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    return new NamedItem(this.#session, name);
  }
}

const absolute = (range: Range) =>
  `${quoteSheet(range.$sheet.getSheetName())}!${a1(range.$rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
