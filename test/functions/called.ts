import { type Card, functionCards, type Parameter } from './cards';

type Run = (...args: unknown[]) => unknown;

/**
 * A custom function as Excel calls it: by its id, with the arguments that its metadata describes and no others. A
 * test that gives a range where Excel gives one cell, or the other way round, fails here. What is left out is null.
 *
 * No test imports a custom function itself; a house test sees to that.
 */
export function called<Answer = any[][]>(id: string): (...args: any[]) => Answer {
  const card = functionCards().find((each) => each.id === id);
  if (!card) throw new Error(`No custom function has the id ${id}.`);
  const module = jest.requireActual<Readonly<Record<string, Run>>>(`../../src/functions/${card.file}`);
  return (...args) => module[card.run]!(...asExcelPasses(card, args)) as Answer;
}

/** Checks arguments against the metadata, and adds those that were left out. */
export function asExcelPasses({ id, parameters }: Card, args: readonly unknown[]): unknown[] {
  if (args.length > parameters.length)
    throw new Error(`POOL.${id} takes ${parameters.length} arguments, not ${args.length}.`);
  return parameters.map((parameter, i) => {
    const given = args[i] ?? null;
    const fault = faultOf(parameter, given);
    if (fault) throw new Error(`POOL.${id}, ${parameter.name}: ${fault}.`);
    return given;
  });
}

function faultOf({ repeating, matrix }: Parameter, given: unknown): string | null {
  if (repeating) {
    if (!Array.isArray(given)) return 'a repeating argument is a list of ranges';
    return given.every((each) => each === null || isRange(each)) ? null : 'each of the list is a range';
  }
  if (given === null) return null;
  if (matrix) return isRange(given) ? null : 'the metadata says a range';
  return Array.isArray(given) ? 'the metadata says one cell' : null;
}

const isRange = (given: unknown): boolean =>
  Array.isArray(given) &&
  given.length > 0 &&
  given.every((row) => Array.isArray(row) && row.length > 0 && row.length === (given[0] as unknown[]).length);
