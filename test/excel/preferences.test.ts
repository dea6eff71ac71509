/** Browser storage of one kind after another: the module remembers, so each test loads it anew. */
const load = async () => {
  jest.resetModules();
  return import('../../src/excel/pane/preferences');
};
const inBrowser = (window: object) => Object.assign(globalThis, { window });
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
  Reflect.deleteProperty(globalThis, 'Office');
});

/** Enough of a browser's storage: its entries are its own properties. */
class Store {
  [key: string]: unknown;
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, text: string) {
    this[key] = text;
  }
}

test('a choice is there when the pane opens again', async () => {
  inBrowser({ localStorage: new Store() });
  (await load()).remember('screen', 'Checks');
  expect((await load()).recall('screen')).toBe('Checks');
  expect((await load()).recall('filter')).toBeNull();
});

test('what others keep in the same storage stays', async () => {
  const localStorage = Object.assign(new Store(), { theirs: 'kept' });
  inBrowser({ localStorage });
  (await load()).remember('screen', 'Plan');
  expect(localStorage.theirs).toBe('kept');
  expect(Object.keys(localStorage).filter((key) => !/Poolbook/.test(key))).toEqual(['theirs']);
});

test('on a page that holds several add-ins the choices are under the add-in’s own key', async () => {
  const localStorage = new Store();
  inBrowser({ localStorage });
  Object.assign(globalThis, { Office: { context: { partitionKey: 'tenant-7-' } } });
  (await load()).remember('screen', 'Plan');
  expect(Object.keys(localStorage)).toContain('@tenant-7-Poolbook/screen');
});

test.each([
  ['there is no browser', undefined],
  [
    'the browser blocks storage',
    {
      get localStorage() {
        throw new Error('The operation is insecure.');
      },
    },
  ],
  [
    'the storage is full',
    {
      localStorage: Object.assign(new Store(), {
        setItem() {
          throw new Error('QuotaExceededError');
        },
      }),
    },
  ],
])('when %s a choice lasts until the pane closes', async (_, window) => {
  if (window) inBrowser(window);
  const { recall, remember } = await load();
  expect(recall('screen')).toBeNull();
  remember('screen', 'Checks');
  expect(recall('screen')).toBe('Checks');
});
