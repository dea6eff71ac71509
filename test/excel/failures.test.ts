import { codeOf, sentenceOf } from '../../src/excel/exchange/failures';

const excelError = (code: string, message: string) =>
  Object.assign(new Error(message), { name: 'RichApi.Error', code });

test.each([
  ['InvalidOperationInCellEditMode', /being edited. Press Enter/],
  ['AccessDenied', /protected. Take the protection off/],
  ['ItemNotFound', /deleted or renamed/],
  ['ResponsePayloadSizeLimitExceeded', /too large .* Delete their empty rows/],
])('%s says what is wrong and what to do', (code, sentence) => {
  expect(sentenceOf(excelError(code, 'The engine’s own words.'))).toMatch(sentence);
  expect(sentenceOf(excelError(code, 'The engine’s own words.'))).not.toContain('engine');
});

test('a code that nobody foresaw is kept with its message', () => {
  expect(sentenceOf(excelError('GeneralException', 'Something broke'))).toMatch(
    /\(GeneralException: Something broke\)\.$/,
  );
});

test('a missing part of Excel is named', () => {
  expect(sentenceOf(excelError('ApiNotFound', 'Worksheet.foo'))).toMatch(/Update Excel.*\(Worksheet.foo\)/);
});

test('an error of another frame is judged by its code, not by its class', () => {
  const foreign = { code: 'AccessDenied', message: 'no' };
  expect(codeOf(foreign)).toBe('AccessDenied');
  expect(sentenceOf(foreign)).toMatch(/protected/);
});

test('a sentence of Poolbook’s own is said as it is', () => {
  expect(sentenceOf(new Error('The sheet is gone. Look again.'))).toBe('The sheet is gone. Look again.');
  expect(sentenceOf('plain words')).toBe('plain words');
});

test('a fault of the program itself is owned, with the words to report', () => {
  expect(sentenceOf(new TypeError("Cannot read properties of undefined (reading 'x')"))).toMatch(
    /^Poolbook made a mistake of its own; .*\(Cannot read properties of undefined/,
  );
});
