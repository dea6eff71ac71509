import { type CarriedPart } from '../book/carried';
import { partXml } from '../xml/writeXml';
import { node, type XmlNode } from '../xml/xmlNode';
import { packZip } from '../zip/packZip';
import { byId, type Relation, relationsPath, relativeTarget } from '../book/relation';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file that is being written: its parts and how they refer to each other. The same calls give the same bytes. */
export class PackageWriter {
  private readonly parts = new Map<
    string,
    { readonly type: string; readonly content: string | Uint8Array }
  >();
  private readonly relations = new Map<string, Relation[]>();

  constructor(private readonly carried: ReadonlyMap<string, CarriedPart>) {}

  put(path: string, type: string, content: string | Uint8Array): void {
    this.parts.set(path, { type, content });
  }

  /**
   * Says that a part refers to another; the id by which it does.
   *
   * @param kind the last word of the relation's kind, or the whole of it
   */
  relate(from: string, kind: string, target: string): string {
    const type = kind.includes('/') ? kind : `${OFFICE}/${kind}`;
    const own = this.of(from);
    let n = 1;
    while (own.some(({ id }) => id === `rId${n}`)) n++;
    own.push({ id: `rId${n}`, type, target, external: false });
    return `rId${n}`;
  }

  /** Writes relations of the file as they came, and the parts to which they lead. */
  carry(from: string, relations: readonly Relation[]): void {
    for (const relation of relations) {
      this.of(from).push(relation);
      if (!relation.external) this.carryPart(relation.target);
    }
  }

  /** A path that neither a written nor a carried part has, such as `xl/charts/chart3.xml`. */
  free(before: string, after: string): string {
    for (let n = 1; ; n++) {
      const path = `${before}${n}${after}`;
      if (!this.parts.has(path) && !this.carried.has(path)) return path;
    }
  }

  bytes(): Uint8Array {
    const all = new Map<string, string | Uint8Array>();
    all.set('[Content_Types].xml', partXml(this.contentTypes()));
    for (const [path, { content }] of [['', { content: '' }] as const, ...[...this.parts].sort(byPath)]) {
      if (path !== '') all.set(path, content);
      const relations = this.relations.get(path) ?? [];
      if (relations.length > 0) all.set(relationsPath(path), partXml(relationsNode(path, relations)));
    }
    return packZip(all);
  }

  private of(from: string): Relation[] {
    const own = this.relations.get(from) ?? [];
    this.relations.set(from, own);
    return own;
  }

  private carryPart(path: string): void {
    const part = this.carried.get(path);
    if (!part || this.parts.has(path)) return;
    this.put(path, part.type, part.bytes);
    this.carry(path, part.relations);
  }

  private contentTypes(): XmlNode {
    return node(
      'ct:Types',
      {},
      node('ct:Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      node('ct:Default', { Extension: 'xml', ContentType: 'application/xml' }),
      [...this.parts]
        .sort(byPath)
        .map(
          ([path, { type }]) =>
            type !== '' && node('ct:Override', { PartName: `/${path}`, ContentType: type }),
        ),
    );
  }
}

const relationsNode = (path: string, relations: readonly Relation[]): XmlNode =>
  node(
    'rel:Relationships',
    {},
    byId(relations).map(({ id, type, target, external }) =>
      node('rel:Relationship', {
        ...{ Id: id, Type: type },
        Target: external || target.startsWith('#') ? target : encodeURI(relativeTarget(path, target)),
        TargetMode: external ? 'External' : null,
      }),
    ),
  );

/** In the order of their paths, sheet 2 before sheet 10. */
const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
  const [one, other] = [a, b].map((path) => path.replace(/\d+/g, (digits) => digits.padStart(6, '0')));
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
};
