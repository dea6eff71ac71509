import { type Grid } from '../model/table/grid';

/** A custom function as Excel calls it: ranges are grids. */
type PlanFunction = (...args: unknown[]) => unknown;

/** The error of a custom function, as Excel would show it: the cell's error and its sentence. */
class ShownError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

const associated = new Map<string, PlanFunction>();

/**
 * Calls one of Poolbook's functions, so that the command line answers what a cell of the workbook would.
 *
 * @param id as in functions.json, such as `FUNDING`
 * @returns its answer, headings first
 * @throws with the function's own sentence where it answers an error
 */
export const callFunction: (id: string, ...args: unknown[]) => Promise<Grid> = async (id, ...args) =>
  (await functionsLoaded())(id, ...args);

/** The same of several calls: what calls a function, once they are loaded. */
export async function functionsLoaded(): Promise<(id: string, ...args: unknown[]) => Grid> {
  if (associated.size === 0) {
    const excel = {
      Error: ShownError,
      associate: (name: string, answer: PlanFunction) => void associated.set(name, answer),
    };
    Object.assign(globalThis, { CustomFunctions: excel });
    await import('../functions/index');
  }
  return (id, ...args) => {
    const answer = associated.get(id);
    if (!answer) throw new Error(`There is no function POOL.${id}.`);
    return answer(...args) as Grid;
  };
}
