import { type Book, type BookSheet } from './book/book';
import { type CarriedBook } from './book/carried';
import { CellEvents } from './cells/cellEvents';
import { readStrings } from './cells/readStrings';
import { damaged, NotReadable } from './refusals/notReadable';
import { carrier } from './package/carrier';
import { openPackage } from './package/openPackage';
import { reachable } from './package/reachable';
import { kindOf } from './book/relation';
import { type SheetSurroundings, readSheet } from './sheets/readSheet';
import { readPalette } from './styles/palette';
import { readStyles } from './styles/readStyles';
import { PLAIN_SHEET } from './styles/plainSheet';
import { keptProperties } from './workbook/keptProperties';
import { inNameOrder } from './workbook/inNameOrder';
import { readCustomXml } from './workbook/readCustomXml';
import { readDynamic } from './workbook/dynamicArrays';
import { readNames } from './workbook/readNames';
import { keptWorkbookNodes } from './workbook/keptNodes';
import { shownText } from './xml/escapes';
import { child, isYes, named } from './xml/xmlNode';

const STATES = ['visible', 'hidden', 'veryHidden'] as const;
const HANDLED = [
  'worksheet',
  'styles',
  'sharedStrings',
  'sheetMetadata',
  'customXml',
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
];

/**
 * A workbook from the bytes of an .xlsx file. Everything that the file holds is in the book, carried by it unread, or
 * named in `lost`.
 *
 * @throws NotReadable with a sentence for the user, whatever the bytes are
 */
export function readBook(bytes: Uint8Array): Book {
  try {
    return read(bytes);
  } catch (failure) {
    if (failure instanceof NotReadable) throw failure;
    throw damaged('Poolbook cannot make sense of it'); // a fault in reading it is the file's to the user
  }
}

function read(bytes: Uint8Array): Book {
  const pack = openPackage(bytes);
  const outer = pack.relations('');
  const root = outer.find((relation) => kindOf(relation) === 'officeDocument')?.target;
  if (root === undefined) throw new NotReadable('This is not an Excel workbook (.xlsx).');
  if (/\.bin$/i.test(root))
    throw new NotReadable('This is a binary workbook (.xlsb). Save it in Excel as .xlsx, then open it here.');
  if (!pack.has(root)) throw damaged('its workbook is missing');
  if (/word|presentation/.test(pack.contentType(root)))
    throw new NotReadable('This is a document of Word or PowerPoint, not an Excel workbook (.xlsx).');
  const workbook = pack.tree(root, 'workbook');
  const related = pack.relations(root);
  const first = (kind: string, element: string) => {
    const target = related.find((relation) => kindOf(relation) === kind)?.target;
    return target === undefined ? undefined : pack.tree(target, element);
  };
  const carry = carrier(pack);
  const packageRelations = keptProperties(carry, pack, outer);
  const relations = carry.carry(related.filter((relation) => !HANDLED.includes(kindOf(relation))));

  const theme = relations.find((relation) => kindOf(relation) === 'theme');
  const styleSheet = first('styles', 'styleSheet') ?? PLAIN_SHEET;
  const palette = readPalette(theme && pack.tree(theme.target, 'a:theme'), styleSheet);
  const { formats, styles, differentials, others } = readStyles(styleSheet, palette);
  const strings = first('sharedStrings', 'sst');
  const metadata = first('sheetMetadata', 'metadata');
  const from1904 = isYes(child(workbook, 'workbookPr')?.attributes.date1904);
  const around: SheetSurroundings = {
    ...{ pack, carrier: carry, palette, differentials, from1904, room: CellEvents.room() },
    strings: strings ? readStrings(strings) : [],
    numberFormats: formats.map(({ numberFormat }) => numberFormat),
    dynamic: metadata ? readDynamic(metadata) : new Set<string>(),
  };
  if (metadata && /XLRICHVALUE/.test(JSON.stringify(metadata)))
    carry.lost.add('linked data types and pictures in cells');

  const listed = named(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: shownText(attributes.name ?? ''),
    state: STATES.find((state) => state === attributes.state) ?? ('visible' as const),
    relation: related.find(({ id }) => id === attributes['r:id']),
  }));
  const twice = listed.find(({ name }, i) =>
    listed.slice(0, i).some((other) => other.name.toLowerCase() === name.toLowerCase()),
  );
  if (twice) throw damaged(`two sheets are called “${twice.name}”`);
  const sheets = listed.flatMap(({ relation, ...sheet }): BookSheet[] => {
    if (!relation || !pack.has(relation.target)) throw damaged(`the sheet “${sheet.name}” is missing`);
    if (kindOf(relation) === 'worksheet') return [readSheet(relation.target, sheet, around)];
    carry.lost.add(`the sheet “${sheet.name}”, which holds no cells (${kindOf(relation)})`);
    carry.leaveOut(relation.target);
    return [];
  });
  if (sheets.length === 0) throw new NotReadable('The workbook has no sheet with cells.');

  const kept = new Set(sheets.map(({ name }) => name));
  const names = readNames(
    child(workbook, 'definedNames'),
    listed.map(({ name }) => name),
  );
  const taken = new Set<string>();
  const ownNames = names.filter(({ name, sheet }) => {
    const key = `${sheet ?? ''}!${name.toLowerCase()}`;
    const lost = sheet !== null && !kept.has(sheet);
    if (lost) carry.lost.add(`the name “${name}” of a sheet that is not kept`);
    else if (taken.has(key)) carry.lost.add(`a second name “${name}”`);
    return !lost && taken.size < taken.add(key).size;
  });
  const view = child(child(workbook, 'bookViews'), 'workbookView')?.attributes;
  const opens = listed[Number(view?.activeTab ?? 0)]?.name;
  const customXml = readCustomXml(pack, related);
  for (const path of carry.leftOver()) carry.lost.add(`a part to which nothing refers (${path})`);
  const carried: CarriedBook = {
    ...{ relations, packageRelations, differentials, styleNodes: others },
    nodes: keptWorkbookNodes(workbook, relations, carry.lost),
    parts: reachable(carry.parts, [
      ...relations,
      ...packageRelations,
      ...sheets.flatMap((one) => one.carried.relations),
    ]),
  };
  return {
    ...{ from1904, sheets, styles, formats, customXml, carried },
    names: inNameOrder(
      ownNames,
      sheets.map(({ name }) => name),
    ),
    opens: opens !== undefined && kept.has(opens) ? opens : null,
    lost: [...carry.lost].sort(),
  };
}
