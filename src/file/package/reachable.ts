import { type CarriedPart } from '../book/carried';
import { type Relation } from '../book/relation';

/** The parts to which some relations lead, directly or by others. */
export function reachable(
  parts: ReadonlyMap<string, CarriedPart>,
  from: readonly Relation[],
): ReadonlyMap<string, CarriedPart> {
  const found = new Map<string, CarriedPart>();
  const open = [...from];
  for (let relation = open.pop(); relation; relation = open.pop()) {
    const part = relation.external ? undefined : parts.get(relation.target);
    if (!part || found.has(relation.target)) continue;
    found.set(relation.target, part);
    open.push(...part.relations);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
