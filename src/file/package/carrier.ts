import { type CarriedPart } from '../book/carried';
import { fateOf } from './lostKinds';
import { type OpenPackage } from './openPackage';
import { kindOf, type Relation, relationsPath } from '../book/relation';

/** Gathers the parts of a file that are saved as they came, and says what is lost. */
export interface Carrier {
  readonly parts: Map<string, CarriedPart>;
  readonly lost: Set<string>;
  /** Those of some relations that are carried, with all that hangs on them. */
  carry(relations: readonly Relation[]): readonly Relation[];
  /** Leaves out a part, and what only it refers to, that has been named as lost already. */
  leaveOut(path: string): void;
  /** What of the file was neither read nor accounted for, by path. */
  leftOver(): readonly string[];
}

/** A drawing that refers to what is not kept would be damaged without it. */
const TIED = ['c:pivotSource', 'drawing/2010/slicer', 'drawing/2012/timeslicer'];

/** What is read and written again: carried as well it would be in the file twice. */
const WRITTEN =
  /spreadsheetml\.(?:worksheet|styles|sharedStrings|table)|(?:sheet|template|addin)\.(?:macroEnabled\.)?main\+xml/;

export function carrier(pack: OpenPackage): Carrier {
  const parts = new Map<string, CarriedPart>();
  const lost = new Set<string>();
  const accounted = new Set<string>();

  /** Takes in a part with what it refers to; false where something in it is tied to what is lost. */
  const take = (path: string): boolean => {
    if (parts.has(path)) return true;
    if (WRITTEN.test(pack.contentType(path))) return false;
    const bytes = pack.bytes(path);
    if (/\.xml$/i.test(path)) {
      const text = new TextDecoder().decode(bytes);
      if (/\/(drawings|charts)\//.test(path) && TIED.some((one) => text.includes(one))) return false;
    }
    const relations = pack.relations(path);
    const own: Relation[] = [];
    parts.set(path, { type: pack.contentType(path), bytes, relations: own });
    for (const relation of relations) {
      if (!relation.external && !pack.has(relation.target)) lost.add(missing(relation));
      else if (!relation.external && !take(relation.target)) return false;
      own.push(relation);
    }
    return true;
  };
  const account = (path: string): void => {
    if (accounted.has(path.toLowerCase()) || !pack.has(path)) return;
    accounted.add(path.toLowerCase());
    if (pack.has(relationsPath(path))) accounted.add(relationsPath(path).toLowerCase());
    for (const { external, target } of pack.relations(path)) if (!external) account(target);
  };

  return {
    ...{ parts, lost, leaveOut: account },
    carry: (relations) =>
      relations.filter((relation) => {
        const fate = fateOf(kindOf(relation));
        if (fate === 'carried') {
          if (relation.external) return true;
          if (!pack.has(relation.target)) lost.add(missing(relation));
          else if (take(relation.target)) return true;
          else lost.add('charts and pictures that belong to pivot tables, slicers or other sheets');
        } else if (typeof fate === 'object') lost.add(fate.lost);
        if (!relation.external) account(relation.target);
        return false;
      }),
    leftOver: () =>
      pack.paths.filter((path) => {
        const name = path.toLowerCase();
        return !pack.read.has(name) && !accounted.has(name) && !parts.has(path);
      }),
  };
}

const missing = (relation: Relation): string =>
  `${kindOf(relation)}: the part “${relation.target}” is missing from the file`;
