import { type CustomXml } from '../book/book';
import { type PackageWriter } from '../package/packageWriter';
import { node } from '../xml/xmlNode';
import { partXml } from '../xml/writeXml';

const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes the parts of custom XML; one without an id gets one from its position, so that the same book gives the same bytes. */
export function writeCustomXml(writer: PackageWriter, workbook: string, all: readonly CustomXml[]): void {
  for (const [at, { xml, id, schemas }] of all.entries()) {
    const [item, properties] = [`customXml/item${at + 1}.xml`, `customXml/itemProps${at + 1}.xml`];
    writer.put(item, '', HEAD + xml);
    writer.relate(workbook, 'customXml', item);
    const root = node(
      'ds:datastoreItem',
      { 'ds:itemID': id ?? idAt(at) },
      node(
        'ds:schemaRefs',
        {},
        schemas.map((uri) => node('ds:schemaRef', { 'ds:uri': uri })),
      ),
    );
    writer.put(properties, PROPERTIES, partXml(root));
    writer.relate(item, 'customXmlProps', properties);
  }
}

const idAt = (at: number): string =>
  `{506F6F6C-626F-6F6B-8000-${(at + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
