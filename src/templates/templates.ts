import { emptyPlan } from '../workbook/emptyPlan';
import { alderbrook } from '../workbook/examples/alderbrook';
import { alderbrookWithFaults } from '../workbook/examples/alderbrookWithFaults';
import { coventry } from '../workbook/examples/coventry';
import { nottingham } from '../workbook/examples/nottingham';
import { portsmouth } from '../workbook/examples/portsmouth';
import { review } from '../workbook/examples/review';
import { sharedOverspend } from '../workbook/examples/sharedOverspend';
import { southwark } from '../workbook/examples/southwark';
import { type PlanContent } from '../workbook/layout/content';

/** The first financial year of the empty plan, 2025/26. */
const FIRST_YEAR = 2025;

/** What ships as a workbook, by the name of its file. */
export const TEMPLATES: Readonly<Record<string, PlanContent>> = {
  'new-plan': emptyPlan(FIRST_YEAR),
  alderbrook,
  'alderbrook-with-faults': alderbrookWithFaults,
  ...{ coventry, review, portsmouth, southwark, nottingham },
  'shared-overspend': sharedOverspend,
};
