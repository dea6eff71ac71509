import { review } from '../../../src/model/audit/review/review';
import { REVIEW_RULES } from '../../../src/model/audit/review/reviewRules';
import { CELLS } from './plans/cells';
import { FURTHER } from './plans/further';
import { PATTERNS } from './plans/patterns';
import { type Given, type ThreeBooks } from './plans/threeBooks';
import { TOTALS } from './plans/totals';
import { bookOf, sheetOf } from './sheetOf';

const BOOKS: Readonly<Record<string, ThreeBooks>> = { ...TOTALS, ...FURTHER, ...PATTERNS, ...CELLS };

test('every rule has its three books, and no books are of a rule that is gone', () =>
  expect(Object.keys(BOOKS).sort()).toEqual(REVIEW_RULES.map(({ name }) => name).sort()));

describe.each(REVIEW_RULES.map(({ name }) => name))('%s', (name) => {
  const { finds, nearly, clean } = BOOKS[name]!;
  const found = async ({ rows, more, others = {} }: Given) => {
    const sheets = Object.entries(others).map(([sheet, cells]) => sheetOf(sheet, cells));
    const { findings } = (await review(bookOf(sheetOf('Budget', rows, more), ...sheets)))!;
    return findings.filter(({ rule }) => rule === name);
  };
  test('finds one thing, and where', async () => {
    const findings = await found(finds);
    expect(findings.map(({ sheet, cell }) => [sheet, cell])).toEqual([['Budget', finds.cell]]);
    expect(findings[0]!.sentence).toMatch(/^.+\.$/s);
    if (finds.proposed) expect(findings[0]!.proposed).toBe(finds.proposed);
  });
  test('nearly finds it, and does not', async () => expect(await found(nearly)).toEqual([]));
  test('finds nothing where all is sound', async () => expect(await found(clean)).toEqual([]));
});
