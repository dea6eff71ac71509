/**
 * Large packages for tests, compiled once for a process: every file of tests has modules of its own, and reading
 * the grid's engine or Fluent for each again took a second a file. Each file still evaluates them for itself.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { builtinModules } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { BUILT_INS } = require('./builtIns.cjs');
const univer = require('../../webpack/univer.cjs');

const root = path.resolve(__dirname, '../..');
const scripts = new Map();

/** Where a package's entry is, which is also where a test's own import of it leads. */
const entryOf = (name) => require.resolve(name, { paths: [root] });

/** The packages as one text, kept beside what is built for as long as the same packages are installed. */
function textOf(bundle) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const installed = createHash('sha256')
    .update(lock)
    .update(root)
    .update(JSON.stringify(bundle))
    .update(univer.toString())
    .digest('hex')
    .slice(0, 16);
  const kept = path.join(root, 'build', 'tests', `${bundle.name}-${installed}.js`);
  if (!existsSync(kept)) {
    mkdirSync(path.dirname(kept), { recursive: true });
    const begun = `${kept}.${process.pid}`;
    writeFileSync(begun, bundled(bundle));
    renameSync(begun, kept); // whole or not at all: another process may look for it
  }
  return { file: kept, text: readFileSync(kept, 'utf8') };
}

function bundled({ packages, notBundled = [] }) {
  const { buildSync } = require('esbuild');
  const entries = packages.map((each) => JSON.stringify(entryOf(each)));
  const { outputFiles } = buildSync({
    stdin: {
      contents: `module.exports = { ${entries.map((at) => `${at}: () => require(${at})`).join(', ')} };`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['main'],
    conditions: ['require', 'default'],
    external: [...notBundled, ...builtinModules, ...builtinModules.map((each) => `node:${each}`)],
    logLevel: 'error',
  });
  // React asks its module for Node's own setImmediate
  const module = 'mod = { exports: {} }';
  const { text } = outputFiles[0];
  if (!text.includes(module))
    throw new Error('esbuild gives modules another form: see test/packages/script.cjs.');
  return univer(text.replace(module, 'mod = { exports: {}, require }'));
}

/** The packages as one script, whose value is a function of `require` that gives each by the path of its entry. */
function scriptOf(bundle) {
  const known = scripts.get(bundle.name);
  if (known) return known;
  const { file, text } = textOf(bundle);
  const script = new vm.Script(
    `(require, module) => { const { ${BUILT_INS.join(', ')} } = globalThis; ${text}\nreturn module.exports; }`,
    {
      filename: file,
    },
  );
  scripts.set(bundle.name, script);
  return script;
}

/** Puts the packages within reach of modules: `fromPackages(path, require)` is what their files are replaced by. */
function offerPackages(world, bundle, evaluated) {
  let loaded;
  world.fromPackages = (file, require) => {
    loaded ??= evaluated(scriptOf(bundle))(require, { exports: {} });
    if (!loaded[file])
      throw new Error(`Name the package of ${file} in jest.config.js, among those loaded once.`);
    return loaded[file]();
  };
}

module.exports = { entryOf, offerPackages };
