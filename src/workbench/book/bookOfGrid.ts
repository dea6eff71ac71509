import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Book, type BookName, type BookSheet, type CustomXml } from '../../file/book/book';
import { inNameOrder } from '../../file/workbook/inNameOrder';
import { node } from '../../file/xml/xmlNode';
import { rectOf } from '../stand-in/excel/values/address';
import { CustomXmlPartCollection } from '../stand-in/excel/workbook/customXmlPartCollection';
import { shown } from '../stand-in/excel/values/nameFormula';
import { type Session } from '../stand-in/session';
import { cellsOfGrid } from './gridCells';
import { chartsOfGrid } from './gridCharts';
import { columnsOf, rowsOf } from './gridDress';
import { GridFormats } from './gridFormats';
import { printNames, printOf } from './gridPrint';
import { rulesOf } from './gridRules';
import { settingsPart } from './gridSettings';
import { tablesOf } from './gridTables';
import { validationsOf } from './gridValidations';
import { type Opened, openedOf } from './opened';

const NEW: Pick<Book, 'from1904' | 'carried'> = {
  from1904: false,
  carried: {
    ...{ parts: new Map(), nodes: [], relations: [], packageRelations: [] },
    ...{ differentials: [], styleNodes: [] },
  },
};

/**
 * The workbook that is open, as it is now, to be saved: what the grid holds, over what came with the file and the grid
 * does not hold. Calculation must be over (`session.settled()`).
 */
export function bookOfGrid(session: Session): Book {
  const opened = openedOf(session);
  const formats = new GridFormats(session, opened?.book);
  const pages = session.workbook.getSheets();
  const sheets = pages.map((page) => bookSheet(session, page, opened, formats));
  const active = session.workbook.getActiveSheet().getSheetName();
  const left = pages.flatMap((page) => chartsOfGrid(page).left);
  return {
    ...(opened?.book ?? NEW),
    ...{ sheets, styles: formats.styles, formats: formats.formats },
    names: namesOf(session, opened, pages),
    opens: sheets.some(({ name, state }) => name === active && state === 'visible') ? active : null,
    customXml: customXmlOf(session, opened),
    lost: [...(opened?.book.lost ?? []), ...left.map((name) => `the chart “${name}”`)],
  };
}

function bookSheet(
  session: Session,
  page: FWorksheet,
  opened: Opened | undefined,
  formats: GridFormats,
): BookSheet {
  const came = opened?.sheets.get(page.getSheetId());
  const { xSplit, ySplit } = page.getFreeze();
  const tab = page.getTabColor();
  const { tabColor: _, ...rest } = came ?? { ...PLAIN_SHEET, tabColor: '' };
  const before = came?.state === 'veryHidden' ? 'veryHidden' : 'hidden';
  return {
    ...rest,
    ...{ name: page.getSheetName(), state: page.isSheetHidden() ? before : 'visible' },
    cells: cellsOfGrid(session, page, came, formats),
    tables: tablesOf(session, page, came?.tables ?? [], opened?.tables ?? new Map()),
    merged: page.getSheet().getMergeData().map(rectOf),
    validations: validationsOf(session, page, came, opened?.validations ?? new Map()),
    conditional: rulesOf(page, came, opened?.rules ?? new Map()),
    ...{ columns: columnsOf(page, came), rows: rowsOf(page, came) },
    frozen: { rows: ySplit, columns: xSplit },
    gridlines: !page.hasHiddenGridLines(),
    ...(tab ? { tabColor: came?.tabColor?.toUpperCase() === tab.toUpperCase() ? came.tabColor : tab } : {}),
    print: printOf(session, page, came?.print),
    charts: chartsOfGrid(page).charts,
  };
}

const PLAIN_SHEET = {
  ...{ comments: [], protection: null },
  carried: { nodes: [node('sheetFormatPr', { defaultRowHeight: 15 })], relations: [] },
};

/** Names of the grid, those of the file that the grid does not have, and what sheets that are new print on each page. */
function namesOf(
  session: Session,
  opened: Opened | undefined,
  pages: readonly FWorksheet[],
): readonly BookName[] {
  const came = new Map(
    opened?.book.names.map((name) => [`${name.sheet ?? ''}!${name.name.toLowerCase()}`, name]),
  );
  const newName = new Map<string, string>();
  for (const page of pages) {
    const before = opened?.sheets.get(page.getSheetId());
    if (before) newName.set(before.name, page.getSheetName());
  }
  const now = session.workbook.getDefinedNames().map((one): BookName => {
    const [name, formula] = [one.getName(), shown(one.getFormulaOrRefString())];
    const before = came.get(`!${name.toLowerCase()}`);
    return { ...(before ?? { sheet: null, hidden: false }), name, formula };
  });
  const others = (opened?.book.names ?? []).flatMap((name): BookName[] => {
    if (name.sheet === null) return opened?.names.has(name.name.toLowerCase()) ? [] : [name];
    const sheet = newName.get(name.sheet);
    return sheet === undefined ? [] : [{ ...name, sheet }];
  });
  const printed = pages.flatMap((page) =>
    opened?.sheets.has(page.getSheetId()) ? [] : printNames(session, page),
  );
  return inNameOrder(
    [...now, ...others, ...printed],
    pages.map((page) => page.getSheetName()),
  );
}

function customXmlOf(session: Session, opened: Opened | undefined): readonly CustomXml[] {
  const all = Object.entries(new CustomXmlPartCollection(session).$all);
  const parts = all.map(([key, xml]): CustomXml => {
    const came = opened?.book.customXml.find(({ id }, at) => (id ?? `part ${at}`) === key);
    return came ? { ...came, xml } : { xml, id: key, schemas: [] };
  });
  return [...parts, ...settingsPart(session)];
}
