import { filledCells } from '../cells/filledCells';
import { type CellSurroundings } from '../cells/readCell';
import { readCharts } from '../charts/readCharts';
import { readComments } from '../comments/readComments';
import { type BookSheet, type Comment } from '../book/book';
import { damaged } from '../refusals/notReadable';
import { type Carrier } from '../package/carrier';
import { type OpenPackage } from '../package/openPackage';
import { kindOf, type Relation } from '../book/relation';
import { type Palette } from '../styles/palette';
import { readTable } from '../tables/readTable';
import { child, elements, everyNode, named, withAttributes, type XmlNode } from '../xml/xmlNode';
import { inOrder } from '../xml/inOrder';
import { readColumns } from './columnDress';
import { readConditional } from './conditionalFormats';
import { readMerged } from './mergedCells';
import { isPrintNode, readPrintSetup } from './printSetup';
import { sheetEvents } from './sheetEvents';
import { SHEET_ORDER } from '../xml/elementOrder';
import { fitsToPages, readTabColor } from './sheetProperties';
import { keptViews, readView } from './sheetView';
import { readExtendedValidations, readValidations } from './validations';

/** What a sheet refers to elsewhere in the workbook. */
export interface SheetSurroundings extends CellSurroundings {
  readonly pack: OpenPackage;
  readonly carrier: Carrier;
  readonly palette: Palette;
  readonly differentials: readonly XmlNode[];
  readonly room: { cells: number };
}

const UNDERSTOOD =
  'dimension cols mergeCells conditionalFormatting dataValidations tableParts sheetProtection'.split(' ');

/** A sheet of a workbook, with the tables and comments that belong to it. */
export function readSheet(
  path: string,
  { name, state }: Pick<BookSheet, 'name' | 'state'>,
  around: SheetSurroundings,
): BookSheet {
  const { pack, carrier } = around;
  const { cells, nodes } = sheetEvents(pack.bytes(path), path, around, around.room);
  filledCells(cells.cells);
  const relations = pack.relations(path);
  const find = (wanted: string) => nodes.find((one) => one.name === wanted);
  const ofKind = (kind: string) => relations.filter((relation) => kindOf(relation) === kind);
  const part = ({ target }: Relation, root: string) => {
    if (!pack.has(target)) throw damaged(`the part “${target}” of the sheet “${name}” is missing`);
    return pack.tree(target, root);
  };
  const tables = named(find('tableParts'), 'tablePart').map(({ attributes }) => {
    const relation = ofKind('table').find(({ id }) => id === attributes['r:id']);
    if (!relation) throw damaged(`a table of the sheet “${name}” is missing`);
    carrier.carry(pack.relations(relation.target)); // its query, which is lost
    return readTable(part(relation, 'table'));
  });
  const threaded = ofKind('threadedComment').length > 0;
  const comments = ofKind('comments').flatMap((one): readonly Comment[] =>
    readComments(part(one, 'comments'), threaded),
  );
  const drawing = ofKind('drawing').find(({ external }) => !external);
  const charts = drawing && readCharts(drawing, { name, cells: cells.cells }, pack);
  const kept = carrier.carry(
    relations.filter((one) => !['table', 'comments'].includes(kindOf(one)) && !(charts && one === drawing)),
  );
  const carried = carriedNodes(nodes, name, kept, carrier.lost);
  const properties = find('sheetPr');
  const tabColor = readTabColor(properties);
  return {
    ...{ name, state, tables, comments },
    ...{ cells: cells.cells, rows: cells.rows, columns: readColumns(find('cols')) },
    merged: readMerged(find('mergeCells')),
    validations: [...readValidations(find('dataValidations')), ...readExtendedValidations(extended(nodes))],
    conditional: readConditional(
      nodes.filter((one) => one.name === 'conditionalFormatting'),
      around.differentials,
      around.palette,
    ),
    ...readView(find('sheetViews')),
    ...(tabColor === undefined ? {} : { tabColor }),
    protection: find('sheetProtection')?.attributes ?? null,
    print: readPrintSetup(
      nodes.map((one) => withoutPrinter(one, kept)),
      fitsToPages(properties),
    ),
    charts: charts ?? [],
    carried: { nodes: carried, relations: usedBy(carried, kept) },
  };
}

/** What a printer remembers is no part of the file in some. */
const withoutPrinter = (one: XmlNode, relations: readonly Relation[]): XmlNode =>
  one.name === 'pageSetup' && !relations.some(({ id }) => id === one.attributes['r:id'])
    ? withAttributes(one, { 'r:id': null })
    : one;

const extended = (nodes: readonly XmlNode[]): XmlNode | undefined =>
  named(
    nodes.find(({ name }) => name === 'extLst'),
    'ext',
  )
    .map((ext) => child(ext, 'x14:dataValidations'))
    .find((one) => one !== undefined);

/** The elements that are saved as they came: those that lead to nothing that is lost. */
function carriedNodes(
  nodes: readonly XmlNode[],
  sheet: string,
  relations: readonly Relation[],
  lost: Set<string>,
): readonly XmlNode[] {
  const ids = new Set(relations.map(({ id }) => id));
  const leadsOn = (one: XmlNode) =>
    [...everyNode(one)].every(({ attributes }) =>
      Object.entries(attributes).every(([key, id]) => !/^r:(id|embed|link|pict)$/.test(key) || ids.has(id)),
    );
  return inOrder(nodes, SHEET_ORDER).flatMap((one): XmlNode[] => {
    if (UNDERSTOOD.includes(one.name)) return [];
    if (!SHEET_ORDER.includes(one.name) && one.name !== 'mc:AlternateContent') {
      lost.add(`“${one.name}” of the sheet “${sheet}”`);
      return [];
    }
    if (one.name === 'extLst') {
      const extensions = elements(one).filter((ext) => !child(ext, 'x14:dataValidations') && leadsOn(ext));
      return extensions.length > 0 ? [{ ...one, children: extensions }] : [];
    }
    if (isPrintNode(one)) return [];
    if (one.name === 'sheetViews') return [keptViews(one) ?? []].flat();
    return leadsOn(one) ? [one] : [];
  });
}

/** A relation to which nothing refers is left out, unless it needs no reference. */
function usedBy(nodes: readonly XmlNode[], relations: readonly Relation[]): readonly Relation[] {
  const used = new Set(
    nodes.flatMap((one) => [...everyNode(one)].flatMap(({ attributes }) => Object.values(attributes))),
  );
  return relations.filter(
    (one) =>
      used.has(one.id) || ['threadedComment', 'printerSettings', 'namedSheetView'].includes(kindOf(one)),
  );
}
