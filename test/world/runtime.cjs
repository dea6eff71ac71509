/**
 * Modules for tests, loaded once for a process and not for each file of tests: what was compiled and warmed up for
 * one file serves the next. That took a third of the time of tests on the grid's engine and nearly half of the
 * pane's. What lies in `test` is still each file's own, and so is everything for a file that replaces modules
 * (`jest.mock`, `resetModules`), that asks for it (`MODULES_OF_ITS_OWN`), or that is run while sources change.
 */
const path = require('node:path');
const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const TESTS = path.resolve(__dirname, '..') + path.sep;
/** Each file's own part of jest; the rest of jest, `expect` with it, holds nothing of a file. */
const OF_A_FILE = /[\\/]node_modules[\\/]jest-circus[\\/]/;
/** An entry does its work when it is loaded. */
const ENTRY = /[\\/]src[\\/]\w+[\\/]index\.tsx?$/;
const APART = /\bjest\.(mock|unmock|doMock|setMock|resetModules|isolateModules)|MODULES_OF_ITS_OWN/;

/** By project, since each has its own way to find and to change modules. */
const kept = new Map();
/** The runtime of the file that is at work: a module that was kept asks it for what it needs only later. */
let current;

class SharingRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, sources, coverage, testPath, globalConfig) {
    const { watch, watchAll, collectCoverage } = globalConfig;
    const apart = APART.test(sources.get(testPath)); // asked first: jest’s own runtime begins by forgetting sources
    super(config, environment, resolver, transformer, sources, coverage, testPath, globalConfig);
    current = this;
    this.apart = apart || watch || watchAll || collectCoverage;
    const before = kept.get(config.id);
    if (environment.global === globalThis) this.executor.compile = compiledHere(this.executor);
    if (before && !this.apart) this.takeOver(before);
    this.project = config.id;
  }
  takeOver({ modules, jests, maps }) {
    fill(this.registries.moduleRegistry, modules);
    fill(this.registries.internalModuleRegistry, jests);
    fill(this.getSourceMaps(), maps);
  }
  requireModuleOrMock(from, name) {
    return this === current ? super.requireModuleOrMock(from, name) : current.requireModuleOrMock(from, name);
  }
  requireInternalModule(from, name) {
    return this === current
      ? super.requireInternalModule(from, name)
      : current.requireInternalModule(from, name);
  }
  teardown() {
    if (!this.apart) {
      const { moduleRegistry, internalModuleRegistry } = this.registries;
      kept.set(this.project, {
        modules: loadedOf(moduleRegistry, (file) => !file.startsWith(TESTS) && !ENTRY.test(file)),
        jests: loadedOf(internalModuleRegistry, (file) => !OF_A_FILE.test(file)),
        maps: new Map(this.getSourceMaps()),
      });
    }
    super.teardown();
  }
}

const fill = (map, more) => {
  for (const [key, value] of more) map.set(key, value);
};
const loadedOf = (registry, isKept) =>
  new Map([...registry].filter(([file, { loaded }]) => loaded && isKept(file)));

/** Compiles where this process itself lives, in which a global is found at once. */
const compiledHere =
  ({ injectedModuleParameters }) =>
  (source, filename) =>
    vm.compileFunction(source, injectedModuleParameters, { filename });

module.exports = { __esModule: true, default: SharingRuntime };
