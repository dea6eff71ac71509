import { areaText } from '../address/address';
import { type BookTable, type BookTableColumn } from '../book/book';
import { fileFormula } from '../formulas/fileFormula';
import { unchanged } from '../formulas/unchanged';
import { keptAttribute } from '../xml/escapes';
import { inOrder } from '../xml/inOrder';
import { child, elements, named, node, textOf, withAttributes, type XmlNode } from '../xml/xmlNode';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const COLUMN_ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];
/** What ties a table to a query or an XML map, which are not kept. */
const TIED = ['tableType', 'connectionId', 'insertRow', 'insertRowShift', 'published'];

/**
 * The part of a table: what the file says of it, with what may have changed set again.
 *
 * @param id a number that no other table of the workbook has
 */
export function tableNode(table: BookTable, id: number): XmlNode {
  const { name, area, headings, totals, columns, kept } = table;
  const filtered = areaText({ ...area, rows: area.rows - Number(totals) });
  const keptFilter = child(kept, 'autoFilter');
  const filter = kept
    ? keptFilter && withAttributes(keptFilter, { ref: filtered })
    : node('autoFilter', { ref: filtered });
  const others = kept
    ? elements(kept).filter(({ name: one }) => one === 'sortState' || one === 'extLst')
    : [];
  const attributes = kept?.attributes ?? { totalsRowShown: totals ? undefined : '0' };
  return node(
    'table',
    {
      ...attributes,
      ...Object.fromEntries(TIED.map((one) => [one, null])),
      ...{ id, name: keptAttribute(name), displayName: keptAttribute(name), ref: areaText(area) },
      headerRowCount: headings ? null : 0,
      totalsRowCount: totals ? 1 : null,
    },
    inOrder([headings && filter, tableColumns(table, columns), styleNode(table), ...others], ORDER),
  );
}

function styleNode({ style, kept }: BookTable): XmlNode | undefined {
  const before = child(kept, 'tableStyleInfo');
  if (before && (before.attributes.name ?? null) === style) return before;
  if (kept && style === null) return undefined;
  return node('tableStyleInfo', {
    ...{ name: style, showFirstColumn: 0, showLastColumn: 0 },
    ...{ showRowStripes: 0, showColumnStripes: 0 },
  });
}

function tableColumns({ name: table, kept }: BookTable, columns: readonly BookTableColumn[]): XmlNode {
  const ids = columns.map((column) => column.kept?.attributes.id);
  const keepsIds =
    kept !== undefined && ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
  return node(
    'tableColumns',
    { count: columns.length },
    columns.map((column, at) => columnNode(column, keepsIds ? (ids[at] ?? '') : String(at + 1), table)),
  );
}

function columnNode(column: BookTableColumn, id: string, table: string): XmlNode {
  const { kept } = column;
  const formulaNode = (name: string, formula: string | undefined): XmlNode | undefined => {
    const before = child(kept, name);
    if (formula === undefined) return before?.attributes.array ? before : undefined;
    const text = unchanged(before && textOf(before), formula) ?? fileFormula(formula, { table });
    return node(name, before?.attributes, text);
  };
  const { uniqueName: _unique, queryTableFieldId: _field, ...attributes } = kept?.attributes ?? {};
  return node(
    'tableColumn',
    {
      ...attributes,
      ...{ id, name: keptAttribute(column.name), totalsRowFunction: column.totals ?? null },
      totalsRowLabel: column.totalsLabel === undefined ? null : keptAttribute(column.totalsLabel),
    },
    inOrder(
      [
        formulaNode('calculatedColumnFormula', column.formula),
        formulaNode('totalsRowFormula', column.totalsFormula),
        ...named(kept, 'extLst'),
      ],
      COLUMN_ORDER,
    ),
  );
}
