/**
 * What mathjs's parser asks of mathjs, without what nobody asks of the parser: its parts we hand over ourselves
 * (src/model/rules/parser.ts), one rule at a time, and of characters that src/model/rules/readable.ts lets through. No
 * text, list, object, comment, line break or bit can be written with these, nor can a value be set.
 */
const path = require('path');

const MODULES = {
  'factory.js': 'export const factory = (name, parts, make) => make;',
};

/** What is left out of the parser: from one text up to before another. */
const CUTS = [
  ["import { deepMap } from '../utils/collection.js';", 'import { safeNumberType }'],
  ["    'Array | Matrix': function", '  });\n  function parseMultiple('],
  ['function parseMultiple(', '// token types enumeration'],
  ['var ESCAPE_CHARACTERS = {', 'function initialState('],
  ['// comments:\n', '// whitespace: space'],
  ['// check for new line character', 'var c1 = currentCharacter(state);'],
  ['function parseBlock(', '/**\n   * conditional operation'],
  ['function parseBitwiseOr(', '/**\n   * Parse a chained conditional'],
  ['function parseCustomNodes(', '/**\n   * parse symbols'],
  ["} else if (state.token === '[') {", '} else {\n        // dot notation'],
  ['function parseString(', '/**\n   * parse a number'],
];
/** What is asked in place of those. */
const INSTEAD = {
  parseBlock: 'parseConditional',
  parseAssignment: 'parseConditional',
  parseBitwiseOr: 'parseRelational',
  parseCustomNodes: 'parseSymbol',
  parseString: 'parseNumber',
};

module.exports = function mathjsParser(parser) {
  return MODULES[path.basename(this.resourcePath)] ?? withoutCuts(parser);
};

function withoutCuts(parser) {
  const cut = CUTS.reduce((text, [first, next]) => {
    const from = text.indexOf(first);
    const to = text.indexOf(next, from);
    if (from < 0 || to < 0) throw new Error(`mathjs's parser is not as it was: look for ${first}`);
    return text.slice(0, from) + text.slice(to);
  }, parser);
  return Object.entries(INSTEAD).reduce(
    (text, [name, other]) => text.replaceAll(`${name}(`, `${other}(`),
    cut,
  );
}
