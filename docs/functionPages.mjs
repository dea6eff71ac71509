/** One page for each custom function, made from its comment, its metadata and its answers to its own examples. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { functionCards } from '../functionCards.mjs';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const NAMESPACE = 'POOL';

/** The functions as the bundle has them, under their ids; run as Excel runs them, without a page. */
const builtFunctions = () => {
  const made = {};
  class ShownError extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }
  const CustomFunctions = { associate: (id, run) => (made[id] = run), Error: ShownError };
  vm.runInNewContext(readFileSync(file('dist/functions.js'), 'utf8'), { CustomFunctions });
  return made;
};

/** The arguments of a call such as `apportion(100, [[1], [1]])`. */
const argumentsOf = (call) => {
  const called = /^\w+/.exec(call)?.[0];
  return new Function(called, `return (${call});`)((...given) => given);
};

const isOneCell = (value) => Array.isArray(value) && value.length === 1 && value[0].length === 1;

const inFormula = (value) => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (isOneCell(value)) return inFormula(value[0][0]);
  if (Array.isArray(value))
    return `{${value.map((row) => row.map((cell) => inFormula(cell ?? '')).join(',')).join(';')}}`;
  return value.error ?? String(value);
};

/** A day as Excel's DATE, since its serial number says nothing to a reader. */
const dayInFormula = (serial) => {
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  return `DATE(${day.getUTCFullYear()}, ${day.getUTCMonth() + 1}, ${day.getUTCDate()})`;
};

const asFormula = ({ name, parameters }, given) => {
  const words = given.flatMap((value, i) => {
    const { repeating, description = '' } = parameters[i] ?? {};
    if (repeating) return value.map(inFormula);
    return typeof value === 'number' && /\bdate\b/.test(description) ? dayInFormula(value) : inFormula(value);
  });
  while (words.at(-1) === '') words.pop();
  return `=${NAMESPACE}.${name}(${words.join(', ')})`;
};

const shown = (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
const cellText = (cell) => shown(cell).replaceAll('|', '\\|') || ' ';

/** A spilled result as a table with the letters and numbers of a sheet. */
const asSheet = (grid) => {
  const letters = grid[0].map((_, i) => String.fromCharCode(65 + i));
  return [
    `| | ${letters.join(' | ')} |`,
    `| --- |${letters.map(() => ' --- |').join('')}`,
    ...grid.map((row, i) => `| **${i + 1}** | ${row.map(cellText).join(' | ')} |`),
  ].join('\n');
};

const answerTo = (run, given) => {
  try {
    const result = run(...given);
    if (!Array.isArray(result) || isOneCell(result))
      return `gives \`${shown(isOneCell(result) ? result[0][0] : result)}\`.`;
    return `gives\n\n${asSheet(result)}`;
  } catch (error) {
    if (!error.code) throw error;
    return `gives \`${error.code}\`:\n\n> ${error.message}`;
  }
};

const syntaxOf = ({ name, parameters }) => {
  const words = parameters.map(({ name: word, optional, repeating }) => {
    const shown = repeating ? `${word}, …` : word;
    return optional && !repeating ? `[${shown}]` : shown;
  });
  return `=${NAMESPACE}.${name}(${words.join(', ')})`;
};

const page = (metadata, card, run) => {
  const { name, description, parameters } = metadata;
  if (!run) throw new Error(`${name} has metadata but is not associated: see src/functions/index.ts.`);
  const { returns, calls } = card;
  const examples = calls.map((call) => {
    const given = argumentsOf(call);
    return `\`\`\`\n${asFormula(metadata, given)}\n\`\`\`\n\n${answerTo(run, given)}`;
  });
  return `# ${NAMESPACE}.${name}

${description}

## Syntax

\`\`\`
${syntaxOf(metadata)}
\`\`\`

| argument | what it is |
| --- | --- |
${parameters.map((p) => `| ${p.name}${p.repeating ? ', …' : ''} | ${p.optional && !p.repeating ? 'Optional. ' : ''}${cellText(p.description)} |`).join('\n')}

## Result

${returns}

## Errors

Wrong input gives \`#VALUE!\`, a request that cannot be met \`#N/A\`; the message says what is wrong, where, and what to do. A cell that shows an error makes the result \`#VALUE!\` (\`#N/A\` where it shows that), and the message names the error and its place: Excel shows a message with these two alone. Nothing is rounded or left out silently.

## ${examples.length === 1 ? 'Example' : 'Examples'}

${examples.join('\n\n')}
`;
};

/** All pages by their path from the root. */
export const functionPages = () => {
  if (!existsSync(file('dist/functions.js')))
    throw new Error('The functions are not built: run npm run build first.');
  const cards = new Map(functionCards().map((card) => [card.id, card]));
  const { functions } = JSON.parse(readFileSync(file('dist/functions.json'), 'utf8'));
  const made = builtFunctions();
  const sorted = [...functions].sort((a, b) => a.name.localeCompare(b.name));
  const list = sorted.map(
    ({ name, description }) => `| [${NAMESPACE}.${name}](${name}.md) | ${description} |`,
  );
  const index = `# Functions\n\n| function | what it does |\n| --- | --- |\n${list.join('\n')}\n`;
  return {
    'docs/functions/README.md': index,
    ...Object.fromEntries(
      sorted.map((one) => [`docs/functions/${one.name}.md`, page(one, cards.get(one.id), made[one.id])]),
    ),
  };
};
