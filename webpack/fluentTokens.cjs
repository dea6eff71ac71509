/**
 * Fluent's tokens without the list of them: each is a CSS variable of its own name, but for those that have a value where
 * no theme gives one. The list of 460 would be a hundredth of all that a user waits for.
 */
const TOKEN = /^.*?\b(\w+): '(var\(--\w+(?:, [^']+)?\))',?$/gm;

module.exports = function fluentTokens(list) {
  const tokens = [...list.matchAll(TOKEN)].map(([, name, value]) => [name, value]);
  const odd = tokens.filter(([name, value]) => value !== `var(--${name})`);
  if (tokens.length < 400 || odd.some(([name, value]) => !value.startsWith(`var(--${name}, `)))
    throw new Error("Fluent's tokens are not listed as they were: look at them.");
  const own = JSON.stringify(Object.fromEntries(odd));
  return `export const tokens = new Proxy(${own}, { get: (own, name) => own[name] ?? \`var(--\${name})\` });`;
};
