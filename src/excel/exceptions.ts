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

/** Keeps exceptions in the workbook, in place of those that it kept; they are saved with it. */
export async function keepAccepted(exceptions: readonly Exception[]): Promise<void> {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add(KEY, exceptions);
    await context.sync();
  });
}
