import { apiNotFound } from './apiError';

/**
 * Base of every object that the add-in can reach. Its getters, setters and methods are the members that the
 * add-in may use; names that start with `$`, fields and `#private` members never are.
 */
export abstract class HostObject {
  /** The public type name, for messages. */
  abstract readonly $type: string;
  /** The plain properties that a load() without a selection brings. */
  readonly $scalars: readonly string[] = [];
  /** What office.js addresses the object by in later batches. */
  get $id(): string | undefined {
    return undefined;
  }
}

/** A HostObject that holds others: `items`, and an indexer by key. */
export abstract class HostCollection extends HostObject {
  abstract $items(): HostObject[];
  /** The object of that key, which may be a name or an id. */
  $item(_key: string): HostObject | null {
    return null;
  }
}

export type Member = PropertyDescriptor & { readonly name: string };

/** The members found so far, by the class of their object and their wire name. */
const membersOf = new WeakMap<object, Map<string, Member>>();

/**
 * Finds a member by its wire name (`GetRange`, `Values`) among those that the object's own classes define.
 * Errors: ApiNotFound with the member's full name, `Worksheet.pivotTables`.
 */
export function member(object: HostObject, wireName: string): Member {
  const own = Object.getPrototypeOf(object) as object;
  const known = membersOf.get(own) ?? new Map<string, Member>();
  const named = known.get(wireName) ?? findMember(object, wireName);
  membersOf.set(own, known.set(wireName, named));
  return named;
}

function findMember(object: HostObject, wireName: string): Member {
  const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  const offered = !name.startsWith('$') && name !== 'constructor';
  for (
    let p: unknown = Object.getPrototypeOf(object);
    offered && isOwnClass(p);
    p = Object.getPrototypeOf(p)
  ) {
    const found = Object.getOwnPropertyDescriptor(p, name);
    if (found) return { ...found, name };
  }
  throw apiNotFound(`${object.$type}.${name}`);
}

const isOwnClass = (prototype: unknown): prototype is object =>
  typeof prototype === 'object' &&
  prototype !== null &&
  prototype !== HostObject.prototype &&
  prototype !== HostCollection.prototype &&
  prototype !== Object.prototype;

/** The value of a property. Errors: ApiNotFound when it is a method, or cannot be read. */
export function readProperty(object: HostObject, wireName: string): unknown {
  const found = member(object, wireName);
  if (!found.get) throw apiNotFound(`${object.$type}.${found.name} is not a property that can be read`);
  return found.get.call(object);
}

/** Sets a property. Errors: ApiNotFound when it is a method, or can only be read. */
export function writeProperty(object: HostObject, wireName: string, value: unknown): void {
  const found = member(object, wireName);
  if (!found.set) throw apiNotFound(`${object.$type}.${found.name} (set)`);
  found.set.call(object, value);
}

/** Calls a method. Errors: ApiNotFound when it is a property. */
export function callMethod(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
  const found = member(object, wireName);
  if (typeof found.value !== 'function') throw apiNotFound(`${object.$type}.${found.name} is not a method`);
  return found.value.apply(object, args);
}
