import * as fc from '../fastCheck';
import { unzipSync, zipSync } from 'fflate';
import { NotReadable } from '../../src/file/refusals/notReadable';
import { readBook } from '../../src/file/readBook';
import { excelMade } from './excelMade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PARTS = unzipSync(excelMade('hide01'));

/** The rows and cells that a sheet comes to, or why it is refused. */
function read(data: string) {
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${data}</worksheet>`;
  try {
    const parts = { ...PARTS, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet) };
    const [first] = readBook(zipSync(parts, { level: 0 })).sheets;
    return { cells: [...first!.cells], rows: [...first!.rows] };
  } catch (failure) {
    expect(failure).toBeInstanceOf(NotReadable);
    return (failure as Error).message;
  }
}

/** What programs write in a sheet, and what none does: plain, odd, wrong and cut short. */
const PIECES = [
  ...['<row r="1">', '<row r="2" spans="1:3" x14ac:dyDescent="0.25">', '<row r="3"/>', '<row>', '</row>'],
  ...[
    '<c r="A1"><v>12</v></c>',
    '<c r="B1" t="str"><v>R&amp;D &lt;2&gt;</v></c>',
    '<c r="C1"/>',
    '<c><v/></c>',
  ],
  ...['<c r="D2"><f>SUM(A1:B2)</f><v>3</v></c>', '<c r="E2"><f t="shared" ref="E2:E3" si="0">A1</f></c>'],
  ...['<c r="F2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', '<c r="A3" t="b"><v>1</v></c>'],
  ...[
    "<c r='G2'><v>7</v></c>",
    '<c r="H2" ><v>8</v></c >',
    '<c r="I2" r="I3"><v>9</v></c>',
    '<v>5</v>',
    '&#65;',
  ],
  ...[
    '<!-- </row> -->',
    '<!-- <row r="9"> -->',
    '<?more?>',
    '<![CDATA[<c r="J2"/>]]>',
    '\n  ',
    '\r\n',
    'text',
    ']]>',
  ],
  ...[
    '<c r="K2"><v>1\u0001</v></c>',
    '<c r="L2" t="str"><v>a\u2028b</v></c>',
    '<c xmlns="other" r="M2"/>',
    '<c',
  ],
] as const;

describe('rows in the form that almost every program writes', () => {
  test('come to the same cells and the same refusals as the parser of all of XML gives', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const rows = pieces.join('');
        // an instruction between the rows' beginning and the rows leaves them to the parser
        const parsed = read(`<sheetData><?slow?>${rows}</sheetData>`);
        expect(read(`<sheetData>${rows}</sheetData>`)).toEqual(parsed);
        told.add(typeof parsed === 'string' ? 'refused' : `${parsed.cells.length > 0}`);
      }),
      { numRuns: 400 },
    );
    expect([...told].sort()).toEqual(['false', 'refused', 'true']);
  });

  test('are read wherever the text is cut into pieces', () => {
    const cell = (row: number, column: string) =>
      `<c r="${column}${row}" t="str"><v>${'Sure Start '.repeat(row % 9)}</v></c>`;
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 1}">${cell(at + 1, 'A')}${cell(at + 1, 'B')}</row>\n`,
    );
    const plain = read(`<sheetData>${rows.join('')}</sheetData>`);
    expect(plain).toEqual(read(`<sheetData><?slow?>${rows.join('')}</sheetData>`));
    expect(plain).toMatchObject({ cells: { length: 6000 } });
  });

  test('that begin in a comment are none', () => {
    const hidden = '<!-- <sheetData><row r="1"><c r="A1"><v>1</v></c></row> -->';
    expect(read(`${hidden}<sheetData/>`)).toEqual({ cells: [], rows: [] });
    expect(read(`<sheetData >${hidden}</sheetData>`)).toEqual({ cells: [], rows: [] });
  });
});
