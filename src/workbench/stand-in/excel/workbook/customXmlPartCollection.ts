import { ApiError, itemNotFound } from '../../protocol/apiError';
import { HostCollection } from '../../protocol/hostObject';
import { type Session } from '../../session';
import { CustomXmlPart, mustBeXml } from './customXmlPart';

type Parts = Readonly<Record<string, string>>;

/** Excel's CustomXmlPartCollection: pieces of XML that travel with the workbook. */
export class CustomXmlPartCollection extends HostCollection {
  readonly $type = 'CustomXmlPartCollection';
  readonly #session: Session;
  constructor(session: Session) {
    super();
    this.#session = session;
  }
  get $all(): Parts {
    return (this.#session.workbook.getCustomMetadata()?.customXmlParts as Parts | undefined) ?? {};
  }
  $keep(customXmlParts: Parts) {
    const { workbook } = this.#session;
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), customXmlParts });
  }

  $items() {
    return Object.keys(this.$all).map((id) => new CustomXmlPart(this, id));
  }
  override $item(id: string) {
    return this.$items().find((part) => part.id === id) ?? null;
  }
  getItem(id: string) {
    const part = this.$item(id);
    if (!part) throw itemNotFound();
    return part;
  }
  getItemOrNullObject(id: string) {
    return this.$item(id);
  }
  getCount() {
    return this.$items().length;
  }
  add(xml: string) {
    mustBeXml(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.$keep({ ...this.$all, [id]: xml });
    return new CustomXmlPart(this, id);
  }
  getByNamespace(namespaceUri: string) {
    return new CustomXmlPartScopedCollection(this.#session, namespaceUri);
  }
}

/** Excel's CustomXmlPartScopedCollection: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection {
  readonly $type = 'CustomXmlPartScopedCollection';
  readonly #parts: CustomXmlPartCollection;
  readonly #namespaceUri: string;
  constructor(session: Session, namespaceUri: string) {
    super();
    this.#parts = new CustomXmlPartCollection(session);
    this.#namespaceUri = namespaceUri;
  }
  $items() {
    return this.#parts.$items().filter(({ namespaceUri }) => namespaceUri === this.#namespaceUri);
  }
  override $item(id: string) {
    return this.$items().find((part) => part.id === id) ?? null;
  }
  getItem(id: string) {
    const part = this.$item(id);
    if (!part) throw itemNotFound();
    return part;
  }
  getItemOrNullObject(id: string) {
    return this.$item(id);
  }
  getOnlyItem() {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw new ApiError('InvalidOperation', 'There is not exactly one custom XML part.');
    return part;
  }
  getOnlyItemOrNullObject() {
    const [first, ...others] = this.$items();
    return others.length === 0 ? (first ?? null) : null;
  }
  getCount() {
    return this.$items().length;
  }
}
