import { readCsv } from '../../src/file/csv/readCsv';
import { importedSheets } from '../../src/file/importedSheets';
import { bookOfLayout } from '../../src/file/bookOfLayout';
import { writeBook } from '../../src/file/writeBook';
import { NotReadable } from '../../src/file/refusals/notReadable';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a CSV file is read whatever separates its cells; codes and dates stay text', () => {
  const wanted = [
    ['Service', 'Code', 'From', '2025/26'],
    ['Home care, all', '00412', '01/04/2025', 1250.5],
    ['Day "care"', null, null, -300],
  ];
  expect(readCsv(bytes('Service,Code,From,2025/26\n"Home care, all",00412,01/04/2025,"1,250.50"\n"Day ""care""",,,(300)\n\n'))).toEqual(wanted); // prettier-ignore
  expect(readCsv(bytes('Service;Code;From;2025/26\r\nHome care, all;00412;01/04/2025;1250.50\r\nDay "care";;;-300\r\n'))).toEqual(wanted); // prettier-ignore
  expect(readCsv(bytes('Service\tCode\tFrom\t2025/26\nHome care, all\t00412\t01/04/2025\t£1,250.50\nDay "care"\t\t\t-300'))).toEqual(wanted); // prettier-ignore
});

test('two columns are told apart, also by the line that says what separates them', () => {
  const wanted = [
    ['Stream', '2010/11'],
    ['ABG', 1200.5],
    ['EIG', '300,25'],
  ];
  expect(readCsv(bytes('Stream;2010/11\r\nABG;1200.50\r\nEIG;300,25\r\n'))).toEqual(wanted);
  expect(readCsv(bytes('sep=;\r\nStream;2010/11\r\nABG;1200.50\r\nEIG;300,25\r\n'))).toEqual(wanted);
});

test('a pound sign is one in UTF-8, with or without its mark, in UTF-16 and in the code page of Windows', () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'£000,B'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  const windows = Uint8Array.from([0xa3, ...bytes('000,B')]);
  for (const file of [bytes('£000,B'), bytes('\ufeff£000,B'), utf16, windows])
    expect(readCsv(file)).toEqual([['£000', 'B']]);
});

test.each([
  [new Uint8Array(), 'The file is empty.'],
  [bytes('a\0b'), 'This is not a CSV file. Save the sheet as .xlsx or as CSV, then open it here.'],
])('what is no CSV file is refused with a sentence', (file, sentence) => {
  expect(() => readCsv(file)).toThrow(NotReadable);
  expect(() => readCsv(file)).toThrow(sentence);
});

test('a file is taken for what it is, whatever its name: sheets of a workbook, or one of a CSV file', () => {
  const book = writeBook(bookOfLayout(planLayout(emptyPlan(2025), { suffix: '' })));
  const sheets = importedSheets('plan.csv', book);
  expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Overview', 'Start', 'Partners']);
  expect(sheets[3]?.grid()[3]?.slice(0, 5)).toEqual(['Stream', 'Partner', 'Certainty', '2025/26', '2026/27']);
  expect(importedSheets('Partners.csv', bytes('Partner,Type\nA,Council')).map(({ name, grid }) => [name, grid()])).toEqual([['', [['Partner', 'Type'], ['A', 'Council']]]]); // prettier-ignore
  expect(() => importedSheets('budget.xlsx', bytes('Partner,Type'))).toThrow(NotReadable);
});
