/** Whether this is `npm run bench:browser`. The tests ask the same of less data, and so take less time. */
export const TIMES_ARE_JUDGED = Boolean(process.env.POOLBOOK_JUDGE_TIMES);

/**
 * Compares a time that was measured in the browser with the most that it may be. Only `npm run bench:browser` judges,
 * on a machine that does nothing else; in the tests the time is printed, and a busy machine fails none.
 */
export function expectWithin(milliseconds: number, most: number): void {
  if (TIMES_ARE_JUDGED) expect(milliseconds).toBeLessThan(most);
}
