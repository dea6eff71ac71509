import { HostCollection, HostObject, readProperty } from './hostObject';
import { type References } from './references';
import { type QueryInfo } from './wire';

type Answer = Record<string, unknown>;

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What tells office.js which object it has: its id and the name under which it is kept. */
export function identity(object: HostObject, references: References): Answer {
  const kept = references.nameOf(object);
  return {
    ...(object.$id !== undefined && { Id: object.$id }),
    ...(kept !== undefined && { _ReferenceId: kept }),
  };
}

/** Answers a load(): the values behind a list of slash paths over properties, objects and collections. */
export function query(object: HostObject | null, info: QueryInfo, references: References): Answer | null {
  if (object === null) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const wanted = split(object, paths);
  const answer = identity(object, references);
  for (const name of wanted.own) {
    const value = readProperty(object, name);
    answer[pascal(name)] = value instanceof HostObject ? query(value, {}, references) : value;
  }
  for (const [name, select] of wanted.nested) {
    const inner = readProperty(object, name) as HostObject | null;
    answer[pascal(name)] = query(inner, { Select: select }, references);
  }
  if (object instanceof HostCollection && wanted.items) {
    const from = info.Skip ?? 0;
    const items = object.$items().slice(from, info.Top ? from + info.Top : undefined);
    answer._Items = items.map((item) => query(item, { Select: wanted.perItem }, references));
  }
  return answer;
}

interface Wanted {
  readonly own: ReadonlySet<string>;
  readonly nested: ReadonlyMap<string, readonly string[]>;
  readonly items: boolean;
  readonly perItem: readonly string[];
}

/** Sorts paths into the object's own properties, those of objects below it, and those of its items. */
function split(object: HostObject, paths: readonly string[]): Wanted {
  const own = new Set<string>();
  const nested = new Map<string, string[]>();
  const perItem: string[] = [];
  const isCollection = object instanceof HostCollection;
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const below = rest.join('/');
    if (isCollection && !object.$scalars.includes(head)) {
      if (head !== 'items') perItem.push(path);
      else if (below) perItem.push(below);
    } else if (head === '*' || head === '$all') object.$scalars.forEach((name) => own.add(name));
    else if (below) nested.set(head, [...(nested.get(head) ?? []), below]);
    else own.add(head);
  }
  if (!paths.length && !isCollection) object.$scalars.forEach((name) => own.add(name));
  return { own, nested, perItem, items: !paths.length || perItem.length > 0 || paths.includes('items') };
}
