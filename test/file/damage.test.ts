import * as fc from '../fastCheck';
import { unzipSync, zipSync } from 'fflate';
import { type Book } from '../../src/file/book/book';
import { NotReadable } from '../../src/file/refusals/notReadable';
import { readBook } from '../../src/file/readBook';
import { EXCEL_MADE, excelMade } from './excelMade';

const ofExcel = fc.constantFrom(...EXCEL_MADE.filter((name) => !name.startsWith('chart')));

/** Refused in a sentence, or a book: never any other exception. */
const opened = (bytes: Uint8Array): Book | null => {
  try {
    return readBook(bytes);
  } catch (failure) {
    if (!(failure instanceof NotReadable)) throw failure;
    expect(failure.message).toMatch(/^[A-Z“].*\.$/s);
    return null;
  }
};

describe('a file that was damaged on its way', () => {
  it('is refused wherever it is cut short', () => {
    fc.assert(
      fc.property(ofExcel, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (name, share) => {
        const whole = excelMade(name);
        expect(opened(whole.subarray(0, Math.floor(whole.length * share)))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is refused, or says the same as before, whichever byte has changed', () => {
    fc.assert(
      fc.property(ofExcel, fc.nat(), fc.integer({ min: 1, max: 255 }), (name, at, change) => {
        const [whole, changed] = [excelMade(name), excelMade(name)];
        changed[at % changed.length]! ^= change;
        const book = opened(changed);
        if (book && book.lost.length === 0) expect(book.sheets).toEqual(readBook(whole).sheets);
      }),
      { numRuns: 150 },
    );
  });

  it('is refused where a part is in the place of one of another kind', () => {
    const KINDS = [
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/tables/table1.xml',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.constantFrom(...KINDS), (one, other) => {
        fc.pre(one !== other);
        const parts = unzipSync(excelMade('table10'));
        const swapped = { ...parts, [one]: parts[other]!, [other]: parts[one]! };
        expect(opened(zipSync(swapped))).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('loses nothing silently where a part is taken out', () => {
    const paths = Object.keys(unzipSync(excelMade('comment03')));
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const { [path]: _, ...parts } = unzipSync(excelMade('comment03'));
        const book = opened(zipSync(parts));
        if (book) expect(book.lost.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('never ends in an exception, however its XML was changed', () => {
    fc.assert(
      fc.property(ofExcel, fc.nat(), fc.nat(), fc.string({ maxLength: 12 }), (name, which, at, text) => {
        const parts = unzipSync(excelMade(name));
        const path = Object.keys(parts)[which % Object.keys(parts).length]!;
        const before = new TextDecoder('latin1').decode(parts[path]);
        const changed =
          before.slice(0, at % before.length) + text + before.slice((at % before.length) + text.length);
        opened(zipSync({ ...parts, [path]: new TextEncoder().encode(changed) }));
      }),
      { numRuns: 150 },
    );
  });
});
