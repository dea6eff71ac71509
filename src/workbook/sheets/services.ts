import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';
import { namesColumn, withResultBeside } from '../layout/resultBeside';
import { poundsColumn } from '../layout/resultColumns';
import { TOTAL_MARK } from '../layout/styles';
import { wholeTables } from '../layout/tables';

/** What the money is spent on; beside it what is allocated to each service by year with its total. */
export function servicesSheet(content: PlanContent, suffix: string): SheetLayout {
  const sheet = inputSheet(
    {
      name: 'Services',
      kind: 'Service',
      title: 'Services',
      line: 'One row a service. A stream pays for a service when its Ring-fence names the service, its Tier or one of its Purposes.',
    },
    content,
    suffix,
  );
  return withResultBeside(sheet, {
    title: 'What goes to each service',
    formula: `=POOL.SERVICES("Base",${wholeTables(SPENT_FROM, suffix)})`,
    columns: [
      ...['Service', 'Tier'].map((heading) => namesColumn(sheet, heading)),
      ...content.years.map(poundsColumn),
    ],
    marks: [TOTAL_MARK],
  });
}

/** What spending is calculated from; how good its figures are is said by the sources and the evidence. */
const SPENT_FROM = ['Service', 'Allocation', 'Stream', 'Pool', 'Contribution', 'Evidence'] as const;
