/**
 * Keeps one module of `@microsoft/office-js-helpers` and the modules that it needs. The package is published as a
 * single webpack bundle, sign-in dialogues of third parties and all, so that tree shaking cannot leave any of it out.
 *
 * Options: `module`, the module's path in the bundle; `exports`, a public name for each of its short names; `instead`, the
 * default export of a module that is too large for what is asked of it, as code, `null` where nothing is.
 */
const MODULE = /^\/\*\*\*\/ "([^"]+)":\n\/\*\*\*\/ \(function/gm;
const NEEDED = /__webpack_require__\("([^"]+)"\)/g;
const END = '/******/ });';

module.exports = function officeHelpersModule(bundle) {
  const { module: wanted, exports: names, instead = {} } = this.getOptions();
  const marks = [...bundle.matchAll(MODULE)];
  const end = bundle.lastIndexOf(END);
  if (marks.length === 0 || end < 0)
    throw new Error('office-js-helpers is not bundled as it was: look at it.');
  const modules = new Map(
    marks.map(({ index, 1: id }, i) => [id, bundle.slice(index, marks[i + 1]?.index ?? end)]),
  );

  for (const [id, code] of Object.entries(instead)) {
    if (!modules.has(id)) throw new Error(`office-js-helpers has no module ${id}.`);
    modules.set(id, `/***/ "${id}":\n/***/ (function (module, exports) { exports.a = ${code}; }),`);
  }

  const kept = new Set();
  const keep = (id) => {
    if (kept.has(id)) return;
    const text = modules.get(id);
    if (text === undefined) throw new Error(`office-js-helpers has no module ${id}.`);
    kept.add(id);
    for (const [, needed] of text.matchAll(NEEDED)) keep(needed);
  };
  keep(wanted);

  const first = marks[0].index;
  const start = withEntry(bundle.slice(0, first), wanted);
  // the last module of the bundle has no comma after it
  const parts = [...kept].map((id) => modules.get(id).trimEnd().replace(/,$/, ''));
  const published = names.map(([name, short]) => `exports.${name} = helpers.${short};`).join('\n');
  // it is called in place of the universal wrapper, whose globals nobody needs
  return `const bundle = { exports: {} };
(function (exports, module) {
${start}${parts.join(',\n\n')}
${bundle.slice(end)}
})(bundle.exports, bundle);
const helpers = bundle.exports;
${published}`;
};

/** The bundle's start, made to answer with the wanted module instead of the whole package. */
function withEntry(start, wanted) {
  const changed = start.replace(
    /__webpack_require__\(__webpack_require__\.s = "[^"]+"\)/,
    `__webpack_require__(__webpack_require__.s = ${JSON.stringify(wanted)})`,
  );
  if (!changed.includes(JSON.stringify(wanted)))
    throw new Error('office-js-helpers has no entry that is known.');
  return changed;
}
