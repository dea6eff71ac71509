import { readRemembered, type RememberedMatch, withMatch } from '../../model/importing/columns/keptMatches';
import { inTurn } from '../exchange/inTurn';
import { wholeOrNot } from '../exchange/wholeOrNot';

/** The setting of the workbook that holds how spreadsheets were matched with its tables. */
const KEY = 'Poolbook.importMatches';

/** The matches that are kept in the workbook, the latest first. */
export const readMatches = (): Promise<RememberedMatch[]> =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? [] : readRemembered(setting.value);
  });

/** Keeps a match in the workbook, in the place of an earlier one of the same source; it is saved with it. */
export const keepMatch = (match: RememberedMatch): Promise<void> =>
  inTurn(async () => {
    const wanted = withMatch(await readMatches(), match);
    await wholeOrNot(
      () =>
        Excel.run(async (context) => {
          context.workbook.settings.add(KEY, wanted);
          await context.sync();
        }),
      async () =>
        JSON.stringify(await readMatches()) === JSON.stringify(wanted)
          ? { done: true, result: undefined }
          : { done: false, left: [] },
    );
  });
