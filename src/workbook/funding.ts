import { type PlanContent } from './content';
import { inputSheet } from './inputSheet';
import { type SheetLayout } from './layout';
import { withResultBeside } from './resultBeside';
import { TOTAL_MARK } from './styles';
import { tableName } from './tables';

/** What there is to spend, from whom and for what; beside it the same by year with its total. */
export const fundingSheet = (content: PlanContent, suffix: string): SheetLayout =>
  withResultBeside(
    inputSheet(
      {
        name: 'Funding',
        kind: 'Stream',
        title: 'Funding streams',
        line: 'One row a stream. Type an amount that nobody knows as unknown. A blank Ring-fence is unrestricted money.',
      },
      content,
      suffix,
    ),
    {
      title: 'What there is to spend',
      formula: `=POOL.FUNDING("Base",${tableName('Stream', suffix)}[#All])`,
      headings: ['Stream', 'Partner', 'Certainty'],
      years: content.years,
      marks: [TOTAL_MARK],
    },
  );
