import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** What might happen, one row a step. */
export const scenariosSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Scenarios',
      kind: 'Scenario',
      title: 'Scenarios',
      line: 'One row a step of one scenario, carried out by Order. Value is a percentage, pounds, or the last day, as Change says.',
    },
    content,
    suffix,
  );
