import { NotUnderstood } from '../command';
import { type Machine } from './machine';
import { nearest } from '../../model/table/nearest';

/** The examples that ship as workbooks, by the name under which they are asked for. */
export const EXAMPLES = [
  'alderbrook',
  'alderbrook-with-faults',
  'coventry',
  'review',
  'portsmouth',
  'southwark',
  'nottingham',
  'shared-overspend',
] as const;

/** The workbook of an empty plan. */
export const NEW_PLAN = 'new-plan';

/**
 * The name of an example as it was asked for, in any case.
 *
 * @throws NotUnderstood for an example that does not exist, with the names of those that do
 */
export function exampleNamed(asked: string): string {
  const name = asked.trim().toLowerCase().replace(/\s+/g, '-');
  if (EXAMPLES.some((each) => each === name)) return name;
  const meant = nearest(name, EXAMPLES);
  throw new NotUnderstood(
    `There is no example ${asked}${meant ? `: was ${meant} meant?` : '.'} The examples are ${EXAMPLES.join(', ')}.`,
  );
}

/**
 * Writes a template to a new file.
 *
 * @throws NotUnderstood where the file exists: nothing is overwritten
 */
export async function writeTemplate(name: string, out: string, machine: Machine): Promise<void> {
  await mustBeNew(out, machine);
  await machine.write(out, await machine.template(name));
  machine.say(`${out} is written.\n`);
}

/** @throws NotUnderstood where the file exists, or has another ending: nothing is overwritten */
export async function mustBeNew(out: string, machine: Machine, ending = '.xlsx'): Promise<void> {
  if (!out.toLowerCase().endsWith(ending)) throw new NotUnderstood(`${out} has to end in ${ending}.`);
  if (await machine.exists(out))
    throw new NotUnderstood(`${out} exists already. Give another name, or remove it first.`);
}
