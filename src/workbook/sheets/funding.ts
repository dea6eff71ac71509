import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';
import { namesColumn, withResultBeside } from '../layout/resultBeside';
import { poundsColumn } from '../layout/resultColumns';
import { TOTAL_MARK } from '../layout/styles';
import { wholeTables } from '../layout/tables';

/** What there is to spend, from whom and for what; beside it the same by year with its total. */
export function fundingSheet(content: PlanContent, suffix: string): SheetLayout {
  const sheet = inputSheet(
    {
      name: 'Funding',
      kind: 'Stream',
      title: 'Funding streams',
      line: 'One row a stream. Type an amount that nobody knows as unknown. A blank Ring-fence is unrestricted money.',
    },
    content,
    suffix,
  );
  return withResultBeside(sheet, {
    title: 'What there is to spend',
    formula: `=POOL.FUNDING("Base",${wholeTables(['Stream'], suffix)})`,
    columns: [
      ...['Stream', 'Partner', 'Certainty'].map((heading) => namesColumn(sheet, heading)),
      ...content.years.map(poundsColumn),
    ],
    marks: [TOTAL_MARK],
  });
}
