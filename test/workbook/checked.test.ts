/** The sheets as the checks will read them: each table with its headings first. */
import { checkPlan } from '../../src/model/checks/checkPlan';
import { readPlan } from '../../src/model/plan/readPlan';
import { type PlanContent } from '../../src/workbook/content';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { coventry } from '../../src/workbook/examples/coventry';
import { planLayout } from '../../src/workbook/planLayout';

const findings = (content: PlanContent) => {
  const tables = planLayout(content, { suffix: '' }).sheets.flatMap((sheet) => sheet.tables);
  const grids = tables.map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]);
  return checkPlan(readPlan(grids)).map(({ severity, check, subject, amount }) => [
    severity,
    check,
    subject,
    amount,
  ]);
};

test('Coventry: the totals leave £189,429 over, yet a ring-fence is breached by £11,422 and £55,614', () => {
  expect(findings(coventry).filter(([severity]) => severity !== 'Note')).toEqual([
    ['Error', 'Ring-fence breached', 'General Sure Start Grant', 1142200],
    ['Error', 'Ring-fence breached', 'General Sure Start Grant', 5561400],
    ['Warning', 'Money unspent', 'General Sure Start Grant', 18942900],
  ]);
});

test('Coventry: a penny off a stream and the total that the document states no longer casts', () => {
  const [sureStart, ...others] = coventry.tables.Stream;
  const Stream = [{ ...sureStart, Undated: 3956464.99 }, ...others];
  const found = findings({ ...coventry, tables: { ...coventry.tables, Stream } });
  expect(found.map(([, check]) => check)).toContain('Stated total does not cast');
});

test('an empty plan has no errors: its blank rows are nothing, not faults', () => {
  expect(findings(emptyPlan(2010)).filter(([severity]) => severity === 'Error')).toEqual([]);
});

test('an empty plan begins with the year that is asked for', () => {
  expect(emptyPlan(1999).years).toEqual(['1999/00', '2000/01', '2001/02', '2002/03']);
  expect(emptyPlan(2010, 'Ours').planName).toBe('Ours');
});
