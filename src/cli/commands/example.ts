import { type Command } from '../command';
import { EXIT } from '../exitStatus';
import { EXAMPLES, exampleNamed, writeTemplate } from '../machine/templates';

/** One of the example plans as a workbook. */
export const example: Command = {
  name: 'example',
  takes: 'NAME',
  does: `Writes the workbook of an example: ${EXAMPLES.join(', ')}.`,
  options: [{ name: 'out', value: 'FILE', means: "The file to write, the example's own name without it." }],
  words: [1, 1],
  run: async ({ words: [asked = ''], values }, machine) => {
    const name = exampleNamed(asked);
    await writeTemplate(name, values.out ?? `${name}.xlsx`, machine);
    return EXIT.clean;
  },
};
