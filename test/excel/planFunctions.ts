import { called } from '../functions/called';
import { functionCards, type Parameter } from '../functions/cards';
import { type ExcelOptions } from '../workbench/openExcel';

const described = ({ name, matrix, optional, repeating }: Parameter) => ({
  name,
  type: 'any',
  ...(matrix && { dimensionality: 'matrix' }),
  ...(optional && { optional }),
  ...(repeating && { repeating }),
});

/** Every custom function for the stand-in, as functions.json describes it. */
export const planFunctions: NonNullable<ExcelOptions['functions']> = {
  json: {
    functions: functionCards().map(({ id, parameters }) => ({
      id,
      name: id,
      parameters: parameters.map(described),
    })),
    allowCustomDataForDataTypeAny: true,
  },
  implementations: Object.fromEntries(
    functionCards().map(({ id, parameters }) => {
      const run = called<unknown>(id);
      // Excel passes what called it as well, after the arguments
      return [id, (...args: unknown[]) => run(...args.slice(0, parameters.length))];
    }),
  ),
};
