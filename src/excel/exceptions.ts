import { inTurn } from './inTurn';
import { wholeOrNot } from './wholeOrNot';
import { type Exception, readExceptions } from '../model/audit/exceptions';

/** The setting of the workbook that holds the findings which somebody has accepted. */
const KEY = 'Poolbook.acceptedFindings';

/** The exceptions that are kept in the workbook. */
export function readAccepted(): Promise<Exception[]> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? [] : readExceptions(setting.value);
  });
}

/**
 * Keeps exceptions in the workbook, in place of those that it kept; they are saved with it.
 *
 * @param instead those from which they were made: what a colleague has accepted or withdrawn since then stays so
 */
export const keepAccepted = (
  exceptions: readonly Exception[],
  instead?: readonly Exception[],
): Promise<void> =>
  inTurn(async () => {
    const kept = await readAccepted();
    const wanted = instead ? merged(instead, exceptions, kept) : exceptions;
    await wholeOrNot(
      () =>
        Excel.run(async (context) => {
          context.workbook.settings.add(KEY, wanted);
          await context.sync();
        }),
      async () =>
        textOf(await readAccepted()) === textOf(wanted)
          ? { done: true, result: undefined }
          : { done: false, left: [] },
    );
  });

const textOf = (exceptions: readonly Exception[]): string => JSON.stringify(exceptions);
const without = (these: readonly Exception[], others: readonly Exception[]): Exception[] => {
  const known = new Set(others.map((each) => JSON.stringify(each)));
  return these.filter((each) => !known.has(JSON.stringify(each)));
};

/** What is kept now, with what was changed of what was read. */
const merged = (
  read: readonly Exception[],
  wanted: readonly Exception[],
  now: readonly Exception[],
): Exception[] => [...without(now, without(read, wanted)), ...without(without(wanted, read), now)];
