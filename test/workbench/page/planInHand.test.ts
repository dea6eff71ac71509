/** The open workbook and the browser's shelf, without a page: what is changed is kept, and comes back. */
import { readBook } from '../../../src/file/readBook';
import { writeBook } from '../../../src/file/writeBook';
import { takeInBook } from '../../../src/workbench/book/takeInBook';
import { type KeptPlan } from '../../../src/workbench/page/file/keptPlan';
import { newPlan } from '../../../src/workbench/page/file/openPlan';
import { PlanInHand } from '../../../src/workbench/page/file/planInHand';
import { type Shelf } from '../../../src/workbench/page/file/shelf';
import { DENIED, wouldBeLost } from '../../../src/workbench/page/file/whereItIs';
import { openExcel, type OpenExcel } from '../openExcel';

class MemoryShelf implements Shelf {
  readonly plans = new Map<string, KeptPlan>();
  readonly all = new Map<string, Uint8Array>();
  refuses = false;
  list = async () => [...this.plans.values()];
  bytes = async (id: string) => this.all.get(id);
  forget = async (id: string) => void (this.plans.delete(id), this.all.delete(id));
  async keep(plan: KeptPlan, bytes: Uint8Array) {
    if (this.refuses) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    this.plans.set(plan.id, plan);
    this.all.set(plan.id, bytes);
  }
}

let excel: OpenExcel;
let troubles: string[];
beforeEach(async () => {
  excel = await openExcel();
  troubles = [];
});
afterEach(() => excel.close());

function inHand(shelf: Shelf | null): PlanInHand {
  const { api, session, host } = excel;
  const workplace = {
    ...{ api, session, host, notShown: [] },
    ...{ close: () => undefined, focusGrid: () => undefined },
  };
  const news = { changed: () => undefined, trouble: (words: string) => void troubles.push(words) };
  return new PlanInHand(newPlan('Book1.xlsx'), workplace, shelf, news);
}

test('what the user types is kept in the browser, and is there when it is opened again', async () => {
  const shelf = new MemoryShelf();
  const plan = inHand(shelf);
  plan.touched = true;
  await excel.type('Sheet1!A1', 'not to be lost');
  expect([plan.where.in, wouldBeLost(plan.where)]).toEqual(['page', true]);
  await plan.flush();
  expect([plan.where.in, wouldBeLost(plan.where)]).toEqual(['browser', false]);
  expect(await shelf.list()).toMatchObject([{ id: plan.id, name: 'Book1.xlsx', savedAt: null }]);
  plan.close();
  await excel.close();
  excel = await openExcel();
  await takeInBook(excel.session, readBook((await shelf.bytes(plan.id))!));
  expect(excel.cell('Sheet1!A1')).toBe('not to be lost');
});

test('what the pane builds before the user has done anything is no work to keep', async () => {
  const shelf = new MemoryShelf();
  const plan = inHand(shelf);
  await excel.type('Sheet1!A1', 'built');
  await plan.flush();
  expect([plan.where.in, await shelf.list()]).toEqual(['untouched', []]);
});

test('what is saved in a file is said to be, until it is changed again', async () => {
  const shelf = new MemoryShelf();
  const plan = inHand(shelf);
  plan.touched = true;
  await excel.type('Sheet1!A1', 1);
  await plan.saved(null, 'Plan.xlsx', writeBook(await plan.book()), plan.changes);
  await plan.flush();
  expect([plan.where.in, plan.name]).toEqual(['file', 'Plan.xlsx']);
  expect((await shelf.list())[0]!.savedAt).not.toBeNull();
  await excel.type('Sheet1!A1', 2);
  await plan.flush();
  expect([plan.where.in, (await shelf.list())[0]!.savedAt]).toEqual(['browser', null]);
});

test('a browser without room, and one that keeps nothing, is said once, and leaving would lose work', async () => {
  const shelf = new MemoryShelf();
  shelf.refuses = true;
  for (const [where, says] of [
    [shelf, 'This browser has no room to keep your changes. Save the workbook as a file.'],
    [null, DENIED],
  ] as const) {
    troubles = [];
    const plan = inHand(where);
    plan.touched = true;
    await excel.type('Sheet1!A1', 1);
    await plan.flush();
    await excel.type('Sheet1!A1', 2);
    await plan.flush();
    expect(troubles).toEqual([says]);
    expect([plan.where.in, wouldBeLost(plan.where)]).toEqual(['page only', true]);
    plan.close();
  }
});
