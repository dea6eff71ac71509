/** The vocabularies of a workbook's parts and the prefix under which each is known here, whatever the file calls it. */
export const VOCABULARIES: Readonly<Record<string, string>> = {
  '': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  ep: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  ds: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  x14ac: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
  x15: 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main',
  x15ac: 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac',
  x16: 'http://schemas.microsoft.com/office/spreadsheetml/2014/11/main',
  x16r2: 'http://schemas.microsoft.com/office/spreadsheetml/2015/02/main',
  xda: 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
  xlrd: 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata',
  xr: 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  xr2: 'http://schemas.microsoft.com/office/spreadsheetml/2015/revision2',
  xr3: 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision3',
  xr6: 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision6',
  xr9: 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision9',
  xr10: 'http://schemas.microsoft.com/office/spreadsheetml/2016/revision10',
};

/** The same vocabularies as files of the strict kind name them. */
const STRICT = new Map([
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'ep'],
  ['http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes', 'vt'],
  ['http://purl.oclc.org/ooxml/officeDocument/customXml', 'ds'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing', 'xdr'],
]);

const PREFIXES = new Map([
  ...Object.entries(VOCABULARIES).map(([prefix, uri]): [string, string] => [uri, prefix]),
  ...STRICT,
]);

/** Attributes of these say when and by which program a part was changed last: they are left out. */
export const HISTORY: readonly string[] = ['x14ac', 'xr', 'xr2', 'xr3', 'xr6', 'xr9', 'xr10', 'x16r2'];

/** The usual prefix of a vocabulary; undefined for one that is not known here. */
export const prefixOf = (uri: string): string | undefined => PREFIXES.get(uri);
