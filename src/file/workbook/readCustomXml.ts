import { type CustomXml } from '../book/book';
import { type OpenPackage } from '../package/openPackage';
import { kindOf, type Relation } from '../book/relation';
import { child, named } from '../xml/xmlNode';

/** The parts of custom XML of a workbook, such as the versions of a plan that are kept in it. */
export const readCustomXml = (pack: OpenPackage, relations: readonly Relation[]): readonly CustomXml[] =>
  relations
    .filter((relation) => kindOf(relation) === 'customXml' && pack.has(relation.target))
    .map(({ target }) => {
      const properties = pack.relations(target).find((one) => kindOf(one) === 'customXmlProps');
      const tree =
        properties && pack.has(properties.target)
          ? pack.tree(properties.target, 'ds:datastoreItem')
          : undefined;
      return {
        xml: decoded(pack.bytes(target)),
        id: tree?.attributes['ds:itemID'] ?? null,
        schemas: named(child(tree, 'ds:schemaRefs'), 'ds:schemaRef').map(
          ({ attributes }) => attributes['ds:uri'] ?? '',
        ),
      };
    });

/** As text without the declaration that says how its bytes were written. */
function decoded(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label).decode(bytes).replace(/^\s*<\?xml[^>]*\?>\s*/, '');
}
