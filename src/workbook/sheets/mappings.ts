import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** What belongs to what, where that is not one to one. */
export const mappingsSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Mappings',
      kind: 'Mapping',
      title: 'Mappings',
      line: 'One row joins two names, many to many: a commitment and an outcome, an area that was judged, or a service to commission.',
    },
    content,
    suffix,
  );
