import { type Book } from './book/book';
import { StringTable } from './cells/stringTable';
import { faultsOf } from './faults/faultsOf';
import { NotWritable } from './refusals/notWritable';
import { PackageWriter } from './package/packageWriter';
import { type SheetWriting, writeSheet } from './sheets/writeSheet';
import { styleSheet } from './styles/styleSheet';
import { metadataNode } from './workbook/dynamicArrays';
import { workbookNode } from './workbook/workbookNode';
import { writeCustomXml } from './workbook/writeCustomXml';
import { node } from './xml/xmlNode';
import { partXml } from './xml/writeXml';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const ROOT = 'xl/workbook.xml';

/**
 * The bytes of an .xlsx file that holds a workbook. The same book gives the same bytes. Nothing is calculated when
 * the file is opened: what its cells show is what they hold, also for people without the add-in.
 *
 * @throws NotWritable where Excel would call the file damaged
 */
export function writeBook(book: Book): Uint8Array {
  const faults = faultsOf(book);
  if (faults.length > 0) throw new NotWritable(faults);
  const writer = new PackageWriter(book.carried.parts);
  const { carried } = book;
  writer.carry('', carried.packageRelations);
  writer.relate('', 'officeDocument', ROOT);
  if (!carried.packageRelations.some(({ type }) => type.endsWith('/extended-properties'))) {
    writer.put('docProps/app.xml', `${TYPE}.extended-properties+xml`, partXml(APPLICATION));
    writer.relate('', 'extended-properties', 'docProps/app.xml');
  }
  writer.carry(ROOT, carried.relations);
  const strings = new StringTable();
  const styles = styleSheet(book);
  const writing: SheetWriting = {
    ...{ writer, styles, strings, book, from1904: book.from1904, nextTable: 1 },
    ...{ formatAt: styles.formatAt, numberFormats: book.formats.map(({ numberFormat }) => numberFormat) },
  };
  const ids = book.sheets.map((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    writeSheet(sheet, path, writing);
    return writer.relate(ROOT, 'worksheet', path);
  });
  const part = (kind: string, type: string, xml: string) => {
    const path = `xl/${kind === 'sheetMetadata' ? 'metadata' : kind}.xml`;
    writer.put(path, `${TYPE}.spreadsheetml.${type}+xml`, xml);
    writer.relate(ROOT, kind, path);
  };
  part('styles', 'styles', partXml(styles.node()));
  if (!strings.isEmpty) part('sharedStrings', 'sharedStrings', strings.xml());
  if (hasDynamicArrays(book)) part('sheetMetadata', 'sheetMetadata', partXml(metadataNode()));
  writeCustomXml(writer, ROOT, book.customXml);
  writer.put(ROOT, `${TYPE}.spreadsheetml.sheet.main+xml`, partXml(workbookNode(book, ids)));
  return writer.bytes();
}

const APPLICATION = node(
  'ep:Properties',
  {},
  node('ep:Application', {}, 'Microsoft Excel'),
  node('ep:AppVersion', {}, '16.0300'),
);

const hasDynamicArrays = ({ sheets }: Book): boolean =>
  sheets.some(({ cells }) => [...cells.values()].some(({ array }) => array?.dynamic));
