/** Every sheet of a plan is legible on A4. */
import { EXAMPLES } from '../model/trace/examples';
import { planLayout } from '../../src/workbook/planLayout';
import { scaleOf } from './scaleOf';

describe.each(EXAMPLES)('%s', (_, example) => {
  const { sheets } = planLayout(example, { suffix: '' });
  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s prints at 60% or more',
    (_name, sheet) => {
      expect(scaleOf(sheet)).toBeGreaterThanOrEqual(0.59);
    },
  );
});

test('a sheet that fits on one page stays on one', () => {
  const { sheets } = planLayout(EXAMPLES[0]![1], { suffix: '' });
  expect(sheets.find(({ name }) => name === 'Start')!.pagesWide ?? 1).toBe(1);
  expect(sheets.find(({ name }) => name === 'Commitments')!.pagesWide).toBeGreaterThan(1);
});
