import { inTurn } from '../exchange/inTurn';
import { wholeOrNot } from '../exchange/wholeOrNot';

/** A list that the workbook keeps as one of its settings; it is saved with it. */
export interface KeptList<T> {
  readonly read: () => Promise<T[]>;
  /**
   * Keeps a list in place of the one that was kept.
   *
   * @param instead the list from which it was made: what a colleague has added or taken out since then stays so
   */
  readonly keep: (list: readonly T[], instead?: readonly T[]) => Promise<void>;
  /** Keeps what is made of the list that is kept now. */
  readonly change: (made: (now: readonly T[]) => readonly T[]) => Promise<void>;
}

/** @param readList makes a list of whatever was kept */
export function keptList<T>(key: string, readList: (kept: unknown) => T[]): KeptList<T> {
  const read = (): Promise<T[]> =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load('value');
      await context.sync();
      return setting.isNullObject ? [] : readList(setting.value);
    });
  const change: KeptList<T>['change'] = (made) =>
    inTurn(async () => {
      const wanted = made(await read());
      await wholeOrNot(
        () =>
          Excel.run(async (context) => {
            context.workbook.settings.add(key, wanted);
            await context.sync();
          }),
        async () =>
          JSON.stringify(await read()) === JSON.stringify(wanted)
            ? { done: true, result: undefined }
            : { done: false, left: [] },
      );
    });
  const keep: KeptList<T>['keep'] = (list, instead) =>
    change((now) => (instead ? merged(instead, list, now) : list));
  return { read, keep, change };
}

function without<T>(these: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map((each) => JSON.stringify(each)));
  return these.filter((each) => !known.has(JSON.stringify(each)));
}

/** What is kept now, with what was changed of what was read. */
const merged = <T>(read: readonly T[], wanted: readonly T[], now: readonly T[]): T[] => [
  ...without(now, without(read, wanted)),
  ...without(without(wanted, read), now),
];
