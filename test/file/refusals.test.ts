import { zipSync, unzipSync } from 'fflate';
import { NotReadable } from '../../src/file/refusals/notReadable';
import { readBook } from '../../src/file/readBook';
import { excelMade } from './excelMade';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook of Excel's with some parts put in place of its own; null takes one out. */
const withParts = (
  parts: Readonly<Record<string, string | Uint8Array | null>>,
  name = 'table10',
): Uint8Array => {
  const all: Record<string, Uint8Array> = unzipSync(excelMade(name));
  for (const [path, part] of Object.entries(parts)) {
    if (part === null) delete all[path];
    else all[path] = typeof part === 'string' ? encode(part) : part;
  }
  return zipSync(all);
};

const sentenceOf = (bytes: Uint8Array): string => {
  try {
    readBook(bytes);
    return 'opened';
  } catch (failure) {
    expect(failure).toBeInstanceOf(NotReadable);
    return (failure as Error).message;
  }
};

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheet = (inside: string): string => `<worksheet ${MAIN}>${inside}</worksheet>`;
const row = (cell: string): string => sheet(`<sheetData><row r="1">${cell}</row></sheetData>`);
const plain = 'hide01';

describe('a file that cannot be opened is refused in a sentence', () => {
  it.each<readonly [what: string, bytes: () => Uint8Array, said: string]>([
    ['an empty file', () => new Uint8Array(), 'The file is empty.'],
    ['a text', () => encode('Stream,2010/11'), 'This is not an Excel workbook'],
    ['a PDF', () => encode('%PDF-1.7'), 'This is a PDF'],
    ['the old format', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old format (.xls)'],
    ['any other zip', () => zipSync({ 'a.txt': encode('a') }), 'This is not an Excel workbook'],
    ['an OpenDocument sheet', () => zipSync({ 'content.xml': encode('<a/>') }), '(.ods)'],
    ['one cut short', () => excelMade(plain).subarray(0, 4000), 'The file is cut short'],
    ['a sheet that is missing', () => withParts({ [SHEET]: null }), 'is missing'],
    ['XML cut short', () => withParts({ [SHEET]: `<worksheet ${MAIN}><sheetData>` }), 'is not valid XML'],
    [
      'a part in place of another',
      () => withParts({ [SHEET]: `<styleSheet ${MAIN}/>` }),
      'does not hold what it should',
    ],
    [
      'a document type',
      () => withParts({ [SHEET]: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'declares a document type',
    ],
    [
      'two sheets of one name',
      () =>
        withParts(
          {
            'xl/workbook.xml': new TextDecoder()
              .decode(unzipSync(excelMade(plain))['xl/workbook.xml'])
              .replace('name="Sheet2"', 'name="SHEET1"'),
          },
          plain,
        ),
      'two sheets are called “SHEET1”',
    ],
    ['a way out of the package', () => withParts({ '../../evil.txt': 'a' }), 'a name that no workbook has'],
    [
      'a number that is none',
      () => withParts({ [SHEET]: row('<c r="A1"><v>12x</v></c>') }, plain),
      'which is no number',
    ],
    [
      'a text that is not there',
      () => withParts({ [SHEET]: row('<c r="A1" t="s"><v>999</v></c>') }, plain),
      'a text that the file does not hold',
    ],
    [
      'a format that is not there',
      () => withParts({ [SHEET]: row('<c r="A1" s="999"><v>1</v></c>') }, plain),
      'a format that the file does not hold',
    ],
    [
      'a cell beyond the sheet',
      () => withParts({ [SHEET]: row('<c r="XFE1"><v>1</v></c>') }, plain),
      'no cell is called “XFE1”',
    ],
    [
      'a cell twice',
      () => withParts({ [SHEET]: row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>') }, plain),
      'is there twice',
    ],
    [
      'bytes that are no text',
      () => withParts({ [SHEET]: Uint8Array.from([60, 97, 62, 255, 254]) }),
      'is not valid XML',
    ],
    [
      'a part that unpacks to far more',
      () => withParts({ [SHEET]: sheet(' '.repeat(20_000_000)) }),
      'unpacks to far more',
    ],
    [
      'elements without end',
      () => withParts({ [SHEET]: '<a>'.repeat(1000) }),
      'does not hold what it should',
    ],
    [
      'formulas over each other',
      () => withParts({ [SHEET]: row('<c r="A1"><f t="array" ref="B1:B2">1</f><v>1</v></c>') }, plain),
      'do not start there',
    ],
  ])('%s', (_what, bytes, said) => {
    expect(sentenceOf(bytes())).toContain(said);
  });

  it('a digit that has changed in a stored part', () => {
    const parts = unzipSync(excelMade(plain));
    const stored = zipSync(parts, { level: 0 });
    const at = Buffer.from(stored).indexOf('<sheetData') + 3;
    stored[at]! ^= 1;
    expect(sentenceOf(stored)).toContain('has changed since it was saved');
  });

  it('references to the whole sheet cost nothing', () => {
    const whole = 'A1:XFD1048576';
    const bytes = withParts(
      {
        [SHEET]: sheet(
          `<sheetData><row r="1"><c r="A1"><f t="array" ref="${whole}">1</f><v>1</v></c></row></sheetData>` +
            `<mergeCells><mergeCell ref="${whole}"/></mergeCells><dataValidations><dataValidation type="list" sqref="${whole}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
        ),
      },
      plain,
    );
    expect(readBook(bytes).sheets[0]!.merged).toEqual([
      { row: 0, column: 0, rows: 1_048_576, columns: 16_384 },
    ]);
  });
});

describe('what is not kept is named', () => {
  const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = (kind: string, target: string): string =>
    `<Relationship Id="rId99" Type="${TYPES}/${kind}" Target="${target}"/></Relationships>`;
  const withRelation = (path: string, kind: string, target: string) => {
    const rels = new TextDecoder().decode(unzipSync(excelMade('table10'))[path]);
    return rels.replace('</Relationships>', related(kind, target));
  };

  it.each([
    ['vbaProject', 'vbaProject.bin', 'macros'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml', 'pivot tables'],
    ['connections', 'connections.xml', 'data connections'],
    ['slicerCache', 'slicerCaches/slicerCache1.xml', 'slicers'],
    ['newerThing', 'newer.xml', 'parts of a kind that Poolbook does not know (newerThing)'],
  ])('%s', (kind, target, words) => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const bytes = withParts({ [rels]: withRelation(rels, kind, target), [`xl/${target}`]: '<a/>' });
    expect(readBook(bytes).lost).toEqual([words]);
  });

  it('a part to which nothing refers', () => {
    expect(readBook(withParts({ 'xl/orphan.xml': '<a/>' })).lost).toEqual([
      'a part to which nothing refers (xl/orphan.xml)',
    ]);
  });
});
