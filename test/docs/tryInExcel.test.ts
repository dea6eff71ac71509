import { readFileSync } from 'node:fs';
import { EXAMPLES } from '../../src/taskpane/newPlan/examples';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { planLayout } from '../../src/workbook/planLayout';

const PAGE = readFileSync('docs/try-in-excel.md', 'utf8');

test('what a person must see in Excel is what the example builds', () => {
  const { sheets, opens } = planLayout(alderbrook, { suffix: '' });
  expect(EXAMPLES.map(({ name }) => name)).toContain('Alderbrook 2025–28');
  expect(PAGE).toContain('click **Alderbrook 2025–28**');
  expect(PAGE).toContain(`${sheets.length} sheets within a few seconds`);
  expect(PAGE).toContain(`${opens} says: All 12 commitments are kept`);
  const named = [...PAGE.matchAll(/(?:On|on) (?:the )?(What if|Comparison|Funding)\b/g)].map(
    ([, name]) => name,
  );
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
  expect(named.length).toBeGreaterThan(2);
});
