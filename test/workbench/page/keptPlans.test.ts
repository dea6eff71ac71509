import { keepInBrowser } from '../../../src/workbench/page/file/keepInBrowser';
import { type KeptPlan, MOST_KEPT, toLetGo, toRecover } from '../../../src/workbench/page/file/keptPlan';
import { type Shelf } from '../../../src/workbench/page/file/shelf';

const plan = (id: string, keptAt: number, savedAt: number | null = null): KeptPlan => ({
  ...{ id, keptAt, savedAt, name: `${id}.xlsx`, file: null },
});
const ids = (plans: readonly KeptPlan[]) => plans.map(({ id }) => id);

/** A shelf with room for so many bytes, as a browser's is. */
class SmallShelf implements Shelf {
  readonly plans = new Map<string, KeptPlan>();
  readonly all = new Map<string, Uint8Array>();
  constructor(private readonly room: number) {}
  list = async () => [...this.plans.values()].sort((a, b) => b.keptAt - a.keptAt);
  bytes = async (id: string) => this.all.get(id);
  async keep(kept: KeptPlan, bytes: Uint8Array) {
    const others = [...this.all].filter(([id]) => id !== kept.id);
    const used = others.reduce((sum, [, { length }]) => sum + length, bytes.length);
    if (used > this.room) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    this.plans.set(kept.id, kept);
    this.all.set(kept.id, bytes);
  }
  async forget(id: string) {
    this.plans.delete(id);
    this.all.delete(id);
  }
}
const bytes = (length: number) => new Uint8Array(length);

test('what is in no file is never let go of', () => {
  const kept = [plan('old', 1), plan('saved', 2, 2), plan('later', 3, 3), plan('new', 4)];
  expect(ids(toLetGo(kept, 3))).toEqual(['saved']);
  expect(ids(toLetGo(kept, 0))).toEqual(['saved', 'later']);
  expect(toLetGo(kept, 4)).toEqual([]);
});

test('the next visit goes on with what was changed last, unless a file has it', () => {
  expect(toRecover([plan('a', 1), plan('b', 2)])?.id).toBe('b');
  expect(toRecover([plan('a', 1), plan('b', 2, 2)])).toBeUndefined();
  expect(toRecover([])).toBeUndefined();
});

test('where there is no room, workbooks that are in files make it', async () => {
  const shelf = new SmallShelf(10);
  await keepInBrowser(shelf, plan('saved', 1, 1), bytes(4));
  await keepInBrowser(shelf, plan('unsaved', 2), bytes(4));
  await keepInBrowser(shelf, plan('now', 3), bytes(5));
  expect(ids(await shelf.list())).toEqual(['now', 'unsaved']);
});

test('where there is no room at all, that is said, and what is kept stays', async () => {
  const shelf = new SmallShelf(10);
  await keepInBrowser(shelf, plan('unsaved', 1), bytes(8));
  await expect(keepInBrowser(shelf, plan('now', 2), bytes(8))).rejects.toThrow('full');
  expect(ids(await shelf.list())).toEqual(['unsaved']);
});

test('a browser keeps a dozen workbooks', async () => {
  const shelf = new SmallShelf(1000);
  for (let at = 1; at <= MOST_KEPT + 3; at++) await keepInBrowser(shelf, plan(`p${at}`, at, at), bytes(1));
  const kept = ids(await shelf.list());
  expect(kept).toHaveLength(MOST_KEPT);
  expect(kept[0]).toBe(`p${MOST_KEPT + 3}`);
});
