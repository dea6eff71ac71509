import { damaged, NotReadable } from '../refusals/notReadable';
import { elements, type XmlNode } from '../xml/xmlNode';
import { readTree } from '../xml/readTree';
import { openZip } from '../zip/openZip';
import { byId, kindOf, type Relation, relationsPath, resolvedTarget } from '../book/relation';

/** The parts of a workbook's file and how they refer to each other. */
export interface OpenPackage {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The bytes of a part that must be there. */
  bytes(path: string): Uint8Array;
  /** A part as one element. */
  tree(path: string, root: string): XmlNode;
  /** What a part refers to; '' is the package itself. */
  relations(path: string): readonly Relation[];
  /** The kind of a part's content, '' where the file does not say. */
  contentType(path: string): string;
  /** The parts that have been read. */
  readonly read: ReadonlySet<string>;
}

const TYPES = '[Content_Types].xml';

export function openPackage(file: Uint8Array): OpenPackage {
  const zip = openZip(file);
  const read = new Set<string>();
  if (!zip.has(TYPES)) throw new NotReadable(otherFile(zip.has.bind(zip)));
  const bytes = (path: string): Uint8Array => {
    const part = zip.part(path);
    if (!part) throw damaged(`the part “${path}” is missing`);
    read.add(path.toLowerCase());
    return part;
  };
  const types = contentTypes(readTree(bytes(TYPES), TYPES, 'ct:Types'));
  return {
    ...{ paths: zip.paths, read, bytes, contentType: types },
    has: (path) => zip.has(path),
    tree: (path, root) => readTree(bytes(path), path, root),
    relations(path) {
      const at = relationsPath(path);
      if (!zip.has(at)) return [];
      const listed = elements(readTree(bytes(at), at, 'rel:Relationships')).map((one) => relation(one, path));
      if (new Set(listed.map(({ id }) => id)).size < listed.length)
        throw damaged(`“${at}” gives the same id twice`);
      return byId(listed);
    },
  };
}

function relation({ attributes }: XmlNode, path: string): Relation {
  const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
  if (id === undefined || type === undefined || target === undefined)
    throw damaged(`“${relationsPath(path)}” has an incomplete entry`);
  const external = mode === 'External';
  const inside = external || (target.startsWith('#') && kindOf({ type }) === 'hyperlink');
  return { id, type, external, target: inside ? target : resolvedTarget(path, decoded(target)) };
}

/** Targets are written as addresses of the web are. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function contentTypes(root: XmlNode): (path: string) => string {
  const [defaults, overrides] = [new Map<string, string>(), new Map<string, string>()];
  for (const { name, attributes } of elements(root)) {
    const type = attributes.ContentType ?? '';
    if (name === 'ct:Default') defaults.set((attributes.Extension ?? '').toLowerCase(), type);
    else overrides.set((attributes.PartName ?? '').toLowerCase(), type);
  }
  return (path) => {
    const name = path.toLowerCase();
    return overrides.get(`/${name}`) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}

function otherFile(has: (path: string) => boolean): string {
  if (has('content.xml')) return 'This is an OpenDocument sheet (.ods). Save it as .xlsx, then open it here.';
  if (has('Index/Document.iwa'))
    return 'This is a Numbers document. Export it to Excel (.xlsx), then open it here.';
  return 'This is not an Excel workbook (.xlsx).';
}
