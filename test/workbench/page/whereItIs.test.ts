import {
  DENIED,
  pageTitle,
  stateWords,
  type WhereItIs,
  wouldBeLost,
} from '../../../src/workbench/page/file/whereItIs';

const at = new Date(2026, 4, 4, 14, 2);
const PLACES: readonly [WhereItIs, string, boolean][] = [
  [{ in: 'untouched' }, '', false],
  [{ in: 'page' }, 'Not saved yet', true],
  [{ in: 'browser', at }, 'Kept in this browser 14:02', false],
  [{ in: 'file', at }, 'Saved 14:02', false],
  [{ in: 'page only', why: DENIED }, 'Not saved', true],
];

test.each(PLACES)('%o: the title says “%s”; closing the page loses work: %s', (where, words, lost) => {
  expect(stateWords(where)).toBe(words);
  expect(wouldBeLost(where)).toBe(lost);
});

test("the browser's tab shows the name, and whether it is saved", () => {
  expect(pageTitle('Budget.xlsx', { in: 'file', at })).toBe('Budget.xlsx, saved 14:02 – Poolbook');
  expect(pageTitle('Budget.xlsx', { in: 'untouched' })).toBe('Budget.xlsx – Poolbook');
});
