import { ApiError } from '../../protocol/apiError';
import { HostObject } from '../../protocol/hostObject';
import { type CustomXmlPartCollection } from './customXmlPartCollection';

/** Excel's CustomXmlPart: a piece of XML that an add-in keeps with the workbook. */
export class CustomXmlPart extends HostObject {
  readonly $type = 'CustomXmlPart';
  override readonly $scalars = ['id', 'namespaceUri'];
  readonly #store: CustomXmlPartCollection;
  readonly #id: string;
  constructor(store: CustomXmlPartCollection, id: string) {
    super();
    this.#store = store;
    this.#id = id;
  }
  override get $id() {
    return this.#id;
  }
  get id() {
    return this.#id;
  }
  get namespaceUri() {
    return namespaceOf(this.getXml());
  }
  getXml() {
    return this.#store.$all[this.#id] ?? '';
  }
  setXml(xml: string) {
    mustBeXml(xml);
    this.#store.$keep({ ...this.#store.$all, [this.#id]: xml });
  }
  delete() {
    const { [this.#id]: _, ...rest } = this.#store.$all;
    this.#store.$keep(rest);
  }
}

const ROOT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?:\/>|>[\s\S]*<\/\1\s*>)\s*$/;
const NAMESPACE = /\sxmlns\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** Excel takes nothing but XML. */
export function mustBeXml(xml: string): void {
  if (!ROOT.test(xml)) throw new ApiError('InvalidArgument', 'A custom XML part must be one element of XML.');
}

/** The namespace that the outermost element declares; '' where it declares none. */
export function namespaceOf(xml: string): string {
  const [, double, single] = NAMESPACE.exec(ROOT.exec(xml)?.[2] ?? '') ?? [];
  return double ?? single ?? '';
}
