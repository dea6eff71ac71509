import { ApiError, alreadyExists, itemNotFound } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { findStyle, keepStyle, ordinaryStyle, styleDefinitions } from './namedStyles';
import { Style } from './style';

/** Excel's StyleCollection: the workbook's named styles. Of Excel's built-in ones only Normal is there. */
export class StyleCollection extends HostCollection {
  readonly $type = 'StyleCollection';
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
  }

  $items() {
    return Object.values(styleDefinitions(this.#session)).map(({ name }) => new Style(this.#session, name));
  }
  override $item(key: string) {
    const found = findStyle(this.#session, key);
    return found && new Style(this.#session, found.name);
  }
  getItem(key: string) {
    const style = this.$item(key);
    if (!style) throw itemNotFound();
    return style;
  }
  getItemOrNullObject(key: string) {
    return this.$item(key);
  }
  getItemAt(index: number) {
    return this.$items()[index] ?? null;
  }
  getCount() {
    return this.$items().length;
  }
  add(name: string) {
    if (!name) throw new ApiError('InvalidArgument', 'A style needs a name.');
    if (findStyle(this.#session, name)) throw alreadyExists();
    keepStyle(this.#session, ordinaryStyle(name));
  }
}
