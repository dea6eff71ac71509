import { asItWas } from '../world/asItWas.cjs';

test('what a file of tests adds, replaces or takes away is put back for the next', () => {
  const world: Record<PropertyKey, unknown> = { kept: 1, replaced: 'before', taken: true };
  const back = asItWas(world);
  const mark = Symbol('left behind');
  Object.assign(world, { added: 2, replaced: 'after', [mark]: 3 });
  delete world.taken;
  back();
  expect(world).toEqual({ kept: 1, replaced: 'before', taken: true });
  expect(Reflect.ownKeys(world)).not.toContain(mark);
});

test('a getter that was there is there again', () => {
  const world = Object.defineProperty({}, 'now', { configurable: true, get: () => 'of the world' });
  const back = asItWas(world);
  Object.defineProperty(world, 'now', { configurable: true, value: 'of a test' });
  back();
  expect(Object.getOwnPropertyDescriptor(world, 'now')?.get).toBeDefined();
});

test('no file of tests finds a global of another', () => {
  expect(Object.keys(globalThis)).not.toContain('Excel');
  expect(Object.keys(globalThis)).not.toContain('CustomFunctions');
});
