import { type PlanContent } from './content';
import { inputSheet } from './inputSheet';
import { type SheetLayout } from './layout';

/** What the money is spent on. */
export const servicesSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Services',
      kind: 'Service',
      title: 'Services',
      line: 'One row a service. A stream pays for a service when its Ring-fence names the service, its Tier or one of its Purposes.',
    },
    content,
    suffix,
  );
