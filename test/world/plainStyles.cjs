/**
 * Styles in jsdom as far as tests ask for them: whether something is shown, and where its words break. For each
 * element that a role or a label is looked for in, jsdom also computed twelve colours with what they inherit, and
 * compared the element with 120 rules of a browser's own, most of them about margins and fonts.
 */
const cssom = require('rrweb-cssom');
const browserRules = require('jsdom/lib/jsdom/browser/default-stylesheet.js');
const {
  propertiesWithResolvedValueImplemented: resolved,
} = require('jsdom/lib/jsdom/living/helpers/style-rules.js');

for (const property in resolved) if (property.endsWith('color')) delete resolved[property];

const { parse } = cssom;
cssom.parse = (text, ...more) => {
  const sheet = parse(text, ...more);
  if (text !== browserRules) return sheet;
  sheet.cssRules = sheet.cssRules.filter(({ style }) => {
    if (!style) return false;
    for (const property of Array.from(style))
      if (property !== 'display' && property !== 'visibility') style.removeProperty(property);
    return style.length > 0;
  });
  return sheet;
};
