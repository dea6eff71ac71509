import { readPlan } from '../../../../src/model/plan/readPlan';
import { TABLES } from '../../../../src/model/plan/declared/schema';
import { lawRows, type LawHeading } from '../../../../src/model/pools/law/lawRows';
import { rulesOf } from '../../../../src/model/pools/law/lawTable';
import { SHIPPED_RULES } from '../../../../src/model/pools/law/shippedRules';

const headings = ['Law', ...Object.keys(TABLES.Law.columns)] as LawHeading[];

describe('the rules that ship as rows of the Law table', () => {
  test('have the headings of the table, all of them and no other', () => {
    for (const row of lawRows()) expect(Object.keys(row).sort()).toEqual([...headings].sort());
  });
  test('read back they are the rules that ship', () => {
    const plan = readPlan([[headings, ...lawRows().map((row) => headings.map((heading) => row[heading]))]]);
    expect(plan.problems).toEqual([]);
    expect(rulesOf(plan.tables.Law!)).toEqual(SHIPPED_RULES);
  });
  test('each has a name of its own and a source', () => {
    const rows = lawRows();
    expect(new Set(rows.map(({ Law }) => Law)).size).toBe(rows.length);
    expect(rows.filter(({ Source }) => !Source)).toEqual([]);
  });
});
