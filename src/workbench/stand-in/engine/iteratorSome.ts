/** `Map.keys().some()` is called to look a table up: it is missing in Node 20 and in browsers before 2025. */
function iteratorSome(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  if ('some' in prototype) return;
  const value = function (this: Iterable<unknown>, test: (v: unknown) => boolean) {
    for (const v of this) if (test(v)) return true;
    return false;
  };
  Object.defineProperty(prototype, 'some', { configurable: true, writable: true, value });
}

iteratorSome();

export {};
