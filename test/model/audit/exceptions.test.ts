import {
  exceptionOf,
  readExceptions,
  withExceptions,
  type ReviewedFinding,
} from '../../../src/model/audit/exceptions';
import { review } from '../../../src/model/audit/review/review';
import { bookOf, sheetOf } from './sheetOf';

const reviewed = async (...rows: (string | number | null)[][]) =>
  (await review(bookOf(sheetOf('Budget', rows))))!.findings;
const accepted = (findings: readonly ReviewedFinding[]) =>
  findings.map(({ cell, accepted: by }) => [cell, by?.reason ?? null]);

test('an accepted finding keeps its reason, the others have none', async () => {
  const findings = await reviewed([10, '=A1*1.175', null, '=A1*1.2']);
  const exceptions = [exceptionOf(findings[1]!, 'VAT from 2011')];
  expect(accepted(withExceptions(findings, exceptions))).toEqual([
    ['B1', null],
    ['D1', 'VAT from 2011'],
  ]);
});

test('an exception goes with its cell when a row is inserted', async () => {
  const [finding] = await reviewed([10, '=A1*1.175']);
  const after = await reviewed([null], [10, '=A2*1.175']);
  expect(accepted(withExceptions(after, [exceptionOf(finding!, 'VAT')]))).toEqual([['B2', 'VAT']]);
});

test('an exception lapses when the formula changes', async () => {
  const [finding] = await reviewed([10, '=A1*1.175']);
  const after = await reviewed([10, '=A1*1.2']);
  expect(accepted(withExceptions(after, [exceptionOf(finding!, 'VAT')]))).toEqual([['B1', null]]);
});

test('one exception accepts one finding, its own before one like it', async () => {
  const findings = await reviewed([10, '=A1*1.175', null, 10, '=D1*1.175']);
  expect(accepted(withExceptions(findings, [exceptionOf(findings[1]!, 'VAT')]))).toEqual([
    ['B1', null],
    ['E1', 'VAT'],
  ]);
});

test('what was kept and is no exception is left out', () => {
  const kept = { rule: 'Whole column', sheetId: 's', cell: 'B2', content: '=SUM(C[1])', reason: 'It grows' };
  expect(readExceptions([kept, { ...kept, reason: 7 }, null, 'x'])).toEqual([kept]);
  expect(readExceptions('nothing')).toEqual([]);
});
