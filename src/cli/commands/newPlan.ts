import { type Command } from '../command';
import { EXIT } from '../exitStatus';
import { NEW_PLAN, writeTemplate } from '../machine/templates';

/** An empty plan as a workbook. */
export const newPlan: Command = {
  name: 'new',
  takes: '[FILE]',
  does: 'Writes a workbook with an empty plan, Plan.xlsx unless another name is given.',
  options: [],
  words: [0, 1],
  run: async ({ words: [out = 'Plan.xlsx'] }, machine) => {
    await writeTemplate(NEW_PLAN, out, machine);
    return EXIT.clean;
  },
};
