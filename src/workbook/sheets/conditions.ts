import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** Conditions on money, such as the least that must go into a pool. */
export const conditionsSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Conditions',
      kind: 'Condition',
      title: 'Conditions',
      line: 'One row a condition that comes with money: the least or the most that must be put in, or be allocated to something, in each year. The checks compare it with the plan, under every scenario.',
    },
    content,
    suffix,
  );
