/**
 * One card for each custom function: all that is said of it stands in the comment above it in src/functions, and
 * whatever else has to know of it is made from there. The pane must not import the functions, and the functions must
 * stay small, so four lists are written as plain files that every tool reads alike:
 *
 *     src/functions/index.ts              which function answers which id
 *     src/model/trace/functionCards.ts    what Trace says of each, and where its tables begin
 *     src/model/trace/tracers.ts          which functions Trace takes apart, from src/model/trace/results
 *     src/model/builder/described.ts      what the function builder says of each and of its arguments
 *
 *     node functionCards.mjs              writes them; so does every build
 *     node functionCards.mjs --check      fails where one is out of date
 *     node functionCards.mjs --json       prints the cards, for tests
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatted } from './docs/formatted.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const MADE = '// Made by functionCards.mjs: change the comments in src/functions, and build.';

/** A comment's text without its stars. */
const plain = (comment) => comment.replace(/^\s*(\*\/|\/\*\*|\* ?)/gm, '');

/** All that a comment says under one tag. */
const tagged = (comment, word) =>
  [...comment.matchAll(new RegExp(`^@${word}\\b *([\\s\\S]*?)(?=^@|$(?![\\s\\S]))`, 'gm'))].map(([, text]) =>
    text.trim(),
  );
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** A parameter, from its line in the comment and its type in the code. */
const parameterOf = (text, code) => {
  const [, bracket, name = '', description = ''] = /^(\[)?(\w+)\]? *([\s\S]*)$/.exec(text) ?? [];
  const [, mark, type = ''] = new RegExp(`\\b${name}(\\?)?: ([^,\\n)]+)`).exec(code) ?? [];
  return {
    name,
    description: oneLine(description),
    optional: Boolean(bracket ?? mark),
    repeating: /(\[\]){3}$/.test(type.trim()),
    matrix: /\[\]$/.test(type.trim()),
  };
};

/** A comment that declares a function, and the function beneath it. */
const DECLARED =
  /(\/\*\*(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(([\s\S]*?)\)(?:: [^{]+)? \{/g;

/** The cards in one source text of src/functions: one, or none where it declares no function. */
export function cardsIn(name, source) {
  const declared = [...source.matchAll(DECLARED)];
  if (declared.length === 0 && source.includes('@customfunction'))
    throw new Error(
      `src/functions/${name}.ts declares a custom function, and none follows its comment: write “export function ${name}(…): … {” beneath it.`,
    );
  return declared.map(([, written, run, code]) => {
    const comment = plain(written);
    const parameters = tagged(comment, 'param').map((text) => parameterOf(text, code));
    const tables = parameters.findIndex(({ repeating }) => repeating);
    return {
      id: tagged(comment, 'customfunction')[0],
      file: name,
      run,
      summary: oneLine(comment.slice(0, comment.indexOf('@'))),
      parameters,
      tablesFrom: tables < 0 ? null : tables,
      says: oneLine(tagged(comment, 'trace')[0]),
      saysPart: oneLine(tagged(comment, 'tracePart')[0]) || null,
      returns: oneLine(tagged(comment, 'returns').join(' ')),
      calls: tagged(comment, 'example').map((text) => text.split(/\s*\/\/ =>/)[0]),
    };
  });
}

const sources = (folder) =>
  readdirSync(file(folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.ts$/, ''),
      source: readFileSync(file(`${folder}/${name}`), 'utf8'),
    }));

/** Every function's card, by id. */
export const functionCards = () =>
  sources('src/functions')
    .flatMap(({ name, source }) => cardsIn(name, source))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const index = (cards) => `${MADE}
${cards.map(({ file: from, run }) => `import { ${run} } from './${from}';`).join('\n')}

/** Each id of functions.json with the function that answers it. A page that Excel does not run has none to answer. */
if (typeof CustomFunctions !== 'undefined') {
${cards.map(({ id, run }) => `  CustomFunctions.associate('${id}', ${run});`).join('\n')}
}
`;

const words = (cards) => `${MADE}
import { type FunctionCard } from './functionCard';

export const FUNCTION_CARDS: Readonly<Record<string, FunctionCard>> = ${JSON.stringify(
  Object.fromEntries(
    cards.map(({ id, says, saysPart, parameters, tablesFrom }) => [
      id,
      { says, saysPart, parameters: parameters.map(({ name }) => name), tablesFrom },
    ]),
  ),
)};
`;

const argumentLine = ({ name, description, optional, repeating, matrix }) =>
  `  ${name}${matrix ? '[]' : ''}${repeating ? '…' : ''}${optional ? '?' : ''}: ${description}`;

const described = (cards) => `${MADE}
import { describedIn } from './describedFunction';

export const DESCRIBED = describedIn(\`
${cards
  .flatMap(({ id, summary, parameters }) => [`${id}: ${summary}`, ...parameters.map(argumentLine)])
  .join('\n')
  .replace(/[`\\$]/g, '\\$&')}
\`);
`;

const tracers = () => {
  const found = sources('src/model/trace/results').flatMap(({ name, source }) =>
    [...source.matchAll(/^export (?:const|function) trace(\w+)\b/gm)].map(([, traced]) => ({ name, traced })),
  );
  const files = [...new Set(found.map(({ name }) => name))];
  const of = (from) => found.filter(({ name }) => name === from).map(({ traced }) => `trace${traced}`);
  return `${MADE}
${files.map((from) => `import { ${of(from).join(', ')} } from './results/${from}';`).join('\n')}
import { type ResultTracer } from './nodes/tracedResult';

/** The functions whose answers are taken apart down to the rows of the plan's tables. */
export const TRACERS: Readonly<Record<string, ResultTracer>> = {
${found.map(({ traced }) => `  ${traced.toUpperCase()}: trace${traced},`).join('\n')}
};
`;
};

/** The files that are made from the cards, by their path. */
export const filesFromCards = async () => {
  const cards = functionCards();
  const made = {
    'src/functions/index.ts': index(cards),
    'src/model/trace/functionCards.ts': words(cards),
    'src/model/trace/tracers.ts': tracers(),
    'src/model/builder/described.ts': described(cards),
  };
  return Promise.all(
    Object.entries(made).map(async ([path, text]) => ({ path, text: await formatted(path, text) })),
  );
};

/** Writes those that are out of date, and names them. */
export const writeFilesFromCards = async ({ check = false } = {}) => {
  const stale = (await filesFromCards()).filter(({ path, text }) => {
    try {
      return readFileSync(file(path), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  if (!check) for (const { path, text } of stale) writeFileSync(file(path), text);
  return stale.map(({ path }) => path);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , flag] = process.argv;
  const check = flag === '--check';
  if (flag === '--json') {
    console.log(JSON.stringify(functionCards()));
    process.exit();
  }
  const stale = await writeFilesFromCards({ check });
  if (check && stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run node functionCards.mjs.`);
    process.exitCode = 1;
  }
}
