import { readArea } from '../address/address';
import { type BookTable, type BookTableColumn } from '../book/book';
import { typedFormula } from '../formulas/typedFormula';
import { damaged } from '../refusals/notReadable';
import { shownText } from '../xml/escapes';
import { child, isYes, named, textOf, type XmlNode } from '../xml/xmlNode';

/** A table of Excel, from its part. */
export function readTable(kept: XmlNode): BookTable {
  const { displayName, name = '', ref = '', headerRowCount, totalsRowCount } = kept.attributes;
  const area = readArea(ref);
  const called = shownText(displayName ?? name);
  if (!area) throw damaged(`the table “${called}” does not say where it is`);
  const columns = named(child(kept, 'tableColumns'), 'tableColumn').map(readColumn);
  if (columns.length !== area.columns)
    throw damaged(`the table “${called}” has ${area.columns} columns and names ${columns.length}`);
  return {
    ...{ name: called, area, columns, kept },
    headings: headerRowCount !== '0',
    totals: Number(totalsRowCount ?? 0) > 0,
    style: child(kept, 'tableStyleInfo')?.attributes.name ?? null,
  };
}

function readColumn(kept: XmlNode): BookTableColumn {
  const { name = '', totalsRowFunction, totalsRowLabel } = kept.attributes;
  const [formula, totalsFormula] = [child(kept, 'calculatedColumnFormula'), child(kept, 'totalsRowFormula')];
  return {
    name: shownText(name),
    ...(formula && !isYes(formula.attributes.array) ? { formula: typedFormula(textOf(formula)) } : {}),
    ...(totalsRowFunction === undefined ? {} : { totals: totalsRowFunction }),
    ...(totalsRowLabel === undefined ? {} : { totalsLabel: shownText(totalsRowLabel) }),
    ...(totalsFormula ? { totalsFormula: typedFormula(textOf(totalsFormula)) } : {}),
    kept,
  };
}
