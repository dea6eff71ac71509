/** Where `expect`, which serves all files, keeps its matchers. */
const OF_EXPECT = Symbol.for('$$jest-matchers-object');

/** Puts a world back as it was: what a file of tests leaves among the globals is not the next one's. */
function asItWas(world) {
  const before = Object.getOwnPropertyDescriptors(world);
  return () => {
    for (const key of Reflect.ownKeys(world)) {
      if (!Object.hasOwn(before, key) && key !== OF_EXPECT) delete world[key];
    }
    for (const key of Reflect.ownKeys(before)) {
      const now = Object.getOwnPropertyDescriptor(world, key);
      const { value, get, configurable, writable } = before[key];
      if (now && now.value === value && now.get === get) continue;
      if (configurable || !now) Object.defineProperty(world, key, before[key]);
      else if (writable) world[key] = value;
    }
  };
}

module.exports = { asItWas };
