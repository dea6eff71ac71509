import { type Carrier } from '../package/carrier';
import { type OpenPackage } from '../package/openPackage';
import { kindOf, type Relation } from '../book/relation';
import { partXml } from '../xml/writeXml';
import { elements } from '../xml/xmlNode';

/** The names of the sheets as they were when Excel saved the file last; they would be stale. */
const STALE = ['ep:HeadingPairs', 'ep:TitlesOfParts', 'ep:HLinks'];

/** What the file as a whole refers to: its properties, without what is stale as soon as a sheet changes. */
export function keptProperties(
  carrier: Carrier,
  pack: OpenPackage,
  relations: readonly Relation[],
): readonly Relation[] {
  const kept = carrier.carry(relations.filter((relation) => kindOf(relation) !== 'officeDocument'));
  for (const relation of kept) {
    const part = carrier.parts.get(relation.target);
    if (kindOf(relation) !== 'extended-properties' || !part) continue;
    const tree = pack.tree(relation.target, 'ep:Properties');
    const children = elements(tree).filter(({ name }) => !STALE.includes(name));
    const bytes = new TextEncoder().encode(partXml({ ...tree, children }));
    carrier.parts.set(relation.target, { ...part, bytes });
  }
  return kept;
}
