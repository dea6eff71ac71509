/**
 * What mathjs's parser asks of mathjs, without what nobody asks of the parser: its parts we hand over ourselves
 * (src/model/rules/parser.ts), and one rule at a time.
 */
const path = require('path');

const MODULES = {
  'factory.js': 'export const factory = (name, parts, make) => make;',
  'collection.js': 'export const deepMap = (texts, parse) => texts.map(parse);',
};

module.exports = function mathjsParser() {
  return MODULES[path.basename(this.resourcePath)];
};
