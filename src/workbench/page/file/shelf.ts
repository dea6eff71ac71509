import { type KeptPlan } from './keptPlan';

const [DATABASE, PLANS, BYTES] = ['poolbook', 'plans', 'bytes'];

/** Where a browser keeps workbooks from one visit to the next. */
export interface Shelf {
  /** The latest first. */
  list(): Promise<readonly KeptPlan[]>;
  bytes(id: string): Promise<Uint8Array | undefined>;
  /** Keeps a workbook whole, or throws and keeps it as it was. */
  keep(plan: KeptPlan, bytes: Uint8Array): Promise<void>;
  forget(id: string): Promise<void>;
}

/**
 * The browser's own database as a shelf.
 *
 * @throws where the browser refuses storage to this page
 */
export async function openShelf(databases: IDBFactory): Promise<Shelf> {
  const opening = databases.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(PLANS, { keyPath: 'id' });
    opening.result.createObjectStore(BYTES);
  };
  const database = await answered(opening);
  const write = (ask: (plans: IDBObjectStore, bytes: IDBObjectStore) => void) => {
    const all = database.transaction([PLANS, BYTES], 'readwrite');
    ask(all.objectStore(PLANS), all.objectStore(BYTES));
    return done(all);
  };
  return {
    async list() {
      const all: KeptPlan[] = await answered(database.transaction(PLANS).objectStore(PLANS).getAll());
      return all.sort((a, b) => b.keptAt - a.keptAt);
    },
    bytes: (id) => answered(database.transaction(BYTES).objectStore(BYTES).get(id)),
    keep: (plan, bytes) =>
      write((plans, all) => {
        plans.put(plan);
        all.put(bytes, plan.id);
      }),
    forget: (id) =>
      write((plans, all) => {
        plans.delete(id);
        all.delete(id);
      }),
  };
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason.'));
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('The browser gave no reason.'));
    transaction.oncomplete = () => resolve();
    transaction.onerror = fail;
    transaction.onabort = fail;
  });
