/** What the File menu does, without a page: a browser lets a page ask for a place only just after a key or a click. */
import { readBook } from '../../../src/file/readBook';
import { Desk } from '../../../src/workbench/page/file/desk';
import { newPlan } from '../../../src/workbench/page/file/openPlan';
import { PlanInHand } from '../../../src/workbench/page/file/planInHand';
import { openExcel, type OpenExcel } from '../openExcel';

jest.mock('../../../src/workbench/page/workplace', () => ({})); // the grid that is seen

let excel: OpenExcel;
let said: string[];
/** Lets the calculations end for which saving waits. */
let calculated: () => void;
let written: Map<string, Uint8Array>;
const asked: string[] = [];

beforeEach(async () => {
  excel = await openExcel();
  [said, written, asked.length] = [[], new Map(), 0];
  Object.assign(globalThis, { window: { showSaveFilePicker } });
});
afterEach(async () => {
  Reflect.deleteProperty(globalThis, 'window');
  await excel.close();
});

async function showSaveFilePicker({ suggestedName: name }: { suggestedName: string }) {
  asked.push(name);
  const write = async (bytes: Uint8Array) => void written.set(name, bytes);
  const close = async () => undefined;
  return {
    ...{ kind: 'file', name, getFile: async () => ({ lastModified: 1 }) },
    createWritable: async () => ({ write, close, abort: close }),
  };
}

function deskWith(name: string): Desk {
  const quiet = new Promise<void>((resolve) => (calculated = resolve));
  const workplace = {
    ...{ api: excel.api, session: excel.session, host: { ...excel.host, quiet: () => quiet } },
    ...{ notShown: [], close: () => undefined, focusGrid: () => undefined },
  };
  const news = { changed: () => undefined, trouble: () => undefined };
  const notice = { say: (words: string) => said.push(words), warn: (words: string) => said.push(words), clear: () => undefined }; // prettier-ignore
  const desk = new Desk({ shelf: null, notice } as unknown as ConstructorParameters<typeof Desk>[0]);
  desk.plan = new PlanInHand(newPlan(name), workplace, null, news);
  return desk;
}

test('a place is asked for at once, and what is being calculated is waited for with the place in hand', async () => {
  await excel.type('Sheet1!A1', 'Sure Start');
  const desk = deskWith('Plan.xlsx');
  const saving = desk.saveCopy();
  expect(asked).toEqual(['Plan copy.xlsx']);
  void desk.save(); // one question at a time
  expect(asked).toHaveLength(1);
  await new Promise(setImmediate);
  const values = desk.saveValues();
  expect([asked.at(-1), written.size]).toEqual(['Plan values.xlsx', 0]);
  calculated();
  await Promise.all([saving, values]);
  const cellsOf = (name: string) => [...readBook(written.get(name)!).sheets[0]!.cells.values()];
  expect(cellsOf('Plan copy.xlsx')).toMatchObject([{ value: 'Sure Start' }]);
  expect(cellsOf('Plan values.xlsx')).toMatchObject([{ value: 'Sure Start' }]);
  expect(said).toEqual(['Saved as Plan values.xlsx, with values in the place of formulas.']);
});

test('a workbook that was closed before its place was picked is not saved, and that is said', async () => {
  const desk = deskWith('Plan.xlsx');
  const saving = desk.save();
  desk.plan = deskWith('Another.xlsx').plan;
  await saving;
  expect([said, written.size]).toEqual([['Plan.xlsx is not open any more: it was not saved.'], 0]);
});
