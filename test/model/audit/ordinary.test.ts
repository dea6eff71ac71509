import { review } from '../../../src/model/audit/review/review';
import { ORDINARY, ordinaryBook } from './plans/ordinary';

test('there are twenty', () => expect(Object.keys(ORDINARY)).toHaveLength(20));

test.each(Object.entries(ORDINARY))('nothing is wrong in a budget with %s', async (_, rows) => {
  const { findings, formulas } = (await review(ordinaryBook(rows)))!;
  expect(formulas).toBeGreaterThanOrEqual(2);
  expect(findings.map(({ kind, cell, sentence }) => [kind, cell, sentence])).toEqual([]);
});
