/** Functions associated as Excel's runtime keeps them, to be called by their names. */
import { excelErrors } from './excelErrors';

export function associateAll(): void {
  excelErrors();
  const mappings: Record<string, unknown> = {};
  Object.assign((globalThis as unknown as { CustomFunctions: object }).CustomFunctions, {
    _association: { mappings },
    associate: (id: string, run: unknown) => void (mappings[id] = run),
  });
  jest.requireActual('../../src/functions/index');
}
