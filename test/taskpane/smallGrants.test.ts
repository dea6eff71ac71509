import { checkPlan } from '../../src/model/checks/checkPlan';
import { type Cell, type Grid } from '../../src/model/table/grid';
import { textOf } from '../../src/model/table/heading';
import { readPlan } from '../../src/model/plan/readPlan';
import { findingStories } from '../../src/taskpane/checks/findingStories';
import { alderbrookWithFaults } from '../../src/workbook/examples/alderbrookWithFaults';
import { coventry } from '../../src/workbook/examples/coventry';
import { southwark } from '../../src/workbook/examples/southwark';
import { type PlanContent } from '../../src/workbook/layout/content';
import { gridsOf } from '../model/trace/examples';

const GRANTS = 30;

/** Rows of a table of the plan: what is under each heading, and one amount in every year. */
const withRows = (grids: readonly Grid[], kind: string, rows: readonly Record<string, Cell>[]): Grid[] =>
  grids.map((grid) => {
    const headings = grid[0]!.map(textOf);
    if (headings[0] !== kind) return grid;
    const added = rows.map((row) =>
      headings.map((heading) => row[heading] ?? (/^\d{4}\//.test(heading) ? (row.amount ?? null) : null)),
    );
    return [...grid, ...added];
  });

/** Thirty small grants as they come: some not confirmed, each with a service of its own, and not quite all spent. */
const withSmallGrants = (grids: readonly Grid[], partner: string): Grid[] => {
  const each = (row: (n: number) => Record<string, Cell>) =>
    Array.from({ length: GRANTS }, (_, n) => row(n + 1));
  const streams = withRows(grids, 'Stream', each((n) => ({ Stream: `Small grant ${n}`, Partner: partner, Certainty: n % 3 ? 'Confirmed' : 'Indicative', amount: 1000 * n }))); // prettier-ignore
  const services = withRows(streams, 'Service', each((n) => ({ Service: `Small service ${n}`, Tier: 'Universal' }))); // prettier-ignore
  return withRows(services, 'Allocation', each((n) => ({ Allocation: `SG${n}`, Source: `Small grant ${n}`, Service: `Small service ${n}`, amount: 900 * n }))); // prettier-ignore
};

test.each<readonly [string, PlanContent, string]>([
  ['Alderbrook with faults', alderbrookWithFaults, 'Alderbrook Council'],
  ['Coventry', coventry, 'Coventry City Council'],
  ['Southwark', southwark, 'Southwark Council'],
])('thirty small grants in %s are at most two more rows on the Checks screen', (name, content, partner) => {
  const rows = (grids: readonly Grid[]) => {
    const findings = checkPlan(readPlan(grids));
    return { findings: findings.length, rows: findingStories(findings).length };
  };
  const before = rows(gridsOf(content));
  const after = rows(withSmallGrants(gridsOf(content), partner));
  console.info(
    `${name}: ${before.findings} findings in ${before.rows} rows, then ${after.findings} in ${after.rows}.`,
  );
  expect(after.findings).toBeGreaterThan(before.findings);
  expect(after.rows).toBeLessThanOrEqual(before.rows + 2);
});
