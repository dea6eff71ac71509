import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** What was spent from the pools. */
export const outturnSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Outturn',
      kind: 'Outturn',
      title: 'Outturn',
      line: 'One row for what one pool spent on one service. Partner and Borne by are for pools that are settled line by line.',
    },
    content,
    suffix,
  );
