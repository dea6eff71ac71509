import { checks } from '../../src/functions/checks';
import { funding } from '../../src/functions/funding';
import { type ExcelOptions } from '../workbench/openExcel';

const wholePlan = (id: string) => ({
  id,
  name: id,
  parameters: [
    { name: 'scenario', type: 'any' },
    { name: 'tables', type: 'any', dimensionality: 'matrix', repeating: true },
  ],
});

/** The functions that the sheets of a plan call, for cells of the stand-in. */
export const planFunctions: NonNullable<ExcelOptions['functions']> = {
  json: { functions: [wholePlan('FUNDING'), wholePlan('CHECKS')], allowErrorForDataTypeAny: true },
  implementations: {
    FUNDING: (scenario, tables) => funding(scenario, tables as unknown[][][]),
    CHECKS: (scenario, tables) => checks(scenario, tables as unknown[][][]),
  },
};
