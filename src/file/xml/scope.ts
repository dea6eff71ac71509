import { type Attributes } from './xmlNode';
import { HISTORY, prefixOf, VOCABULARIES } from './vocabularies';

/** Which vocabulary each prefix of a file means at one place in it. */
export class Scope {
  private readonly names = new Map<string, string>();
  private readonly usuals = new Map<string, boolean>();
  private readonly histories = new Map<string, boolean>();
  private constructor(private readonly uris: ReadonlyMap<string, string>) {}

  static readonly outermost = new Scope(new Map([['xml', 'xml']]));

  /**
   * The attributes of an element that declares no prefix and has none of another vocabulary, as almost every one of a
   * million cells; null for any other.
   */
  plain(raw: Attributes, element: string): Attributes | null {
    if (!this.isUsual(element)) return null;
    const kept: Record<string, string> = {};
    for (const key in raw) {
      if (key.startsWith('xmlns') || key.includes(':')) return null;
      kept[key] = raw[key] ?? '';
    }
    return kept;
  }

  /** Whether an element or attribute needs no declaration of its vocabulary. */
  private isUsual(element: string): boolean {
    let usual = this.usuals.get(element);
    if (usual === undefined) {
      const declared: Record<string, string> = {};
      this.declare(element, this.name(element), declared);
      this.usuals.set(element, (usual = Object.keys(declared).length === 0));
    }
    return usual;
  }

  /** The scope inside an element that declares prefixes. */
  inside(attributes: Attributes): Scope {
    let uris: Map<string, string> | undefined;
    for (const key in attributes)
      if (key === 'xmlns' || key.startsWith('xmlns:'))
        (uris ??= new Map(this.uris)).set(key.slice(6), attributes[key] ?? '');
    return uris ? new Scope(uris) : this;
  }

  /** The name of an element by the usual prefix of its vocabulary. */
  name(raw: string): string {
    let name = this.names.get(raw);
    if (name === undefined) this.names.set(raw, (name = this.usual(raw)));
    return name;
  }

  /** The attributes by usual prefixes, without declarations and without those of the history of changes. */
  attributes(raw: Attributes, element: string): Attributes {
    const kept: Record<string, string> = {};
    for (const key in raw) {
      const value = raw[key] ?? '';
      const colon = key.indexOf(':');
      if (colon < 0) {
        if (key !== 'xmlns') kept[key] = value;
      } else if (!key.startsWith('xmlns:')) {
        const name = this.name(key);
        // a comment's own id ties it to the thread of answers to it
        const leftOut = this.isHistory(name) && !(name === 'xr:uid' && element.endsWith('comment'));
        if (!leftOut) kept[name] = value;
        if (!this.isUsual(key)) this.declare(key, name, kept);
      }
    }
    if (!this.isUsual(element)) this.declare(element, this.name(element), kept);
    return kept;
  }

  private isHistory(name: string): boolean {
    let history = this.histories.get(name);
    if (history === undefined) {
      history = name === 'mc:Ignorable' || HISTORY.includes(name.slice(0, name.indexOf(':')));
      this.histories.set(name, history);
    }
    return history;
  }

  /** A vocabulary that is not known here is declared on each element that uses it. */
  private declare(raw: string, name: string, kept: Record<string, string>): void {
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    if (prefix === 'xml' || Object.hasOwn(VOCABULARIES, prefix)) return;
    kept[`xmlns:${prefix}`] = this.uris.get(raw.includes(':') ? raw.slice(0, raw.indexOf(':')) : '') ?? '';
  }

  private usual(raw: string): string {
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const local = raw.slice(colon + 1);
    if (prefix === 'xml') return raw;
    const uri = this.uris.get(prefix);
    const usual = uri === undefined ? undefined : prefixOf(uri);
    if (usual !== undefined) return usual === '' ? local : `${usual}:${local}`;
    return `${prefix === '' || Object.hasOwn(VOCABULARIES, prefix) ? `own${prefix}` : prefix}:${local}`;
  }
}
