import { child, elements, isYes, named, node, type XmlNode } from '../xml/xmlNode';

const NAME = 'XLDAPR';

/** The positions of cell metadata, 1 the first, that let a formula spill; from the part of metadata. */
export function readDynamic(metadata: XmlNode): ReadonlySet<string> {
  const types = named(child(metadata, 'metadataTypes'), 'metadataType').map(
    ({ attributes }) => attributes.name,
  );
  const future = named(metadata, 'futureMetadata').find(({ attributes }) => attributes.name === NAME);
  const spills = named(future, 'bk').map((block) => {
    const properties = elements(block)
      .flatMap((list) => elements(list))
      .map((ext) => child(ext, 'xda:dynamicArrayProperties'))
      .find((one) => one !== undefined);
    return isYes(properties?.attributes.fDynamic);
  });
  const found = new Set<string>();
  for (const [at, block] of named(child(metadata, 'cellMetadata'), 'bk').entries())
    for (const { attributes } of named(block, 'rc'))
      if (types[Number(attributes.t) - 1] === NAME && spills[Number(attributes.v)]) found.add(String(at + 1));
  return found;
}

const FLAGS =
  'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta'.split(
    ' ',
  );

/** The part of metadata with its one entry: “the formula spills”, as Excel writes it. */
export const metadataNode = (): XmlNode =>
  node(
    'metadata',
    {},
    node(
      'metadataTypes',
      { count: 1 },
      node('metadataType', {
        ...{ name: NAME, minSupportedVersion: 120000 },
        ...Object.fromEntries(FLAGS.map((flag) => [flag, 1])),
      }),
    ),
    node(
      'futureMetadata',
      { name: NAME, count: 1 },
      node(
        'bk',
        {},
        node(
          'extLst',
          {},
          node(
            'ext',
            { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
            node('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    ),
    node('cellMetadata', { count: 1 }, node('bk', {}, node('rc', { t: 1, v: 0 }))),
  );
