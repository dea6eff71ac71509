import * as fc from '../fastCheck';
import { freeSheetName } from '../../src/workbook/layout/freeSheetName';

const EXCEL_TAKES = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;
const word = fc.string({ unit: fc.constantFrom(...`abC '\\/?*[]:0£é–`), maxLength: 45 });

test('whatever is asked for, Excel takes the name and it is free', () => {
  fc.assert(
    fc.property(word, fc.constantFrom('', '2006/07', "1999/00'"), fc.array(word), (words, end, others) => {
      const first = freeSheetName(words, end, others);
      const second = freeSheetName(words, end, [...others, first]);
      for (const name of [first, second]) {
        expect(name).toMatch(EXCEL_TAKES);
        expect(others.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }
      expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    }),
  );
});

test('a long name is cut, and its year and number stay whole', () => {
  const wanted = 'Integrated service for children and young people with disabilities';
  const name = freeSheetName(wanted, '2006/07', []);
  expect(name).toBe('Integrated service for 2006-07');
  expect(freeSheetName(wanted, '2006/07', [name])).toBe('Integrated service 2006-07 (2)');
});

test('a word is not cut in two where a space is near', () => {
  expect(freeSheetName('Speech and language therapy pool', '2006/07', [])).toBe(
    'Speech and language 2006-07',
  );
});

test('Excel keeps History for itself, and an empty name is a sheet all the same', () => {
  expect(freeSheetName('History', '', [])).toBe('History (2)');
  expect(freeSheetName("[?]''", '', ['sheet'])).toBe('Sheet (2)');
});
