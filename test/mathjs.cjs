/**
 * mathjs for tests: its parser at once, the rest when it is asked for. The add-in uses the parser alone and its
 * bundles hold nothing else, but Node would load all of mathjs, which takes longer than most files of tests.
 */
const folder = require('node:path').dirname(require.resolve('mathjs/package.json'));
const { createParse } = require(`${folder}/lib/cjs/expression/parse.js`);

module.exports = new Proxy(
  { __esModule: true, createParse },
  { get: (known, name) => (name in known ? known[name] : require(`${folder}/lib/cjs/index.js`)[name]) },
);
