/** One page for each check: its name and what it goes by from the model, what it means and what to do from its comment. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { checkCards } from '../checkCards.mjs';
import { CELL_CHECK_TEXTS } from './cellCheckTexts.mjs';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The checks of the plan, and those of cells alone, as the model declares them. */
const loadChecks = async () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { CHECKS } from './everyCheck'; export { needInWords } from './declared/needs'; export { CELL_CHECKS } from '../plan/reading/problem';`,
      resolveDir: file('src/model/checks'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { CHECKS, CELL_CHECKS, needInWords } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  return [
    ...CHECKS.map(({ name, needs }) => ({ name, needs: needs.map(needInWords) })),
    ...Object.values(CELL_CHECKS).map((name) => ({ name, needs: [] })),
  ];
};

const slug = (name) =>
  name
    .toLowerCase()
    .replace('100%', '100-percent')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A need that begins with a table is that table: "the Pool table", "Kind in the Pool table". */
const withArticle = (words) => (words.split(' in the ')[0].includes('table') ? `the ${words}` : words);
const listed = (words) => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');

const page = ({ name, needs }, { means, remedy }) => {
  const goesBy = needs.length
    ? `It goes by ${listed(needs.map(withArticle))}; where ${needs.length > 1 ? 'one of these' : 'that'} is missing it is listed as not checked.`
    : '';
  return `# ${name}

${means} ${goesBy}

## What to do

${remedy}

[All checks](README.md)
`;
};

/** The pages by their paths from the root. */
export const checkPages = async () => {
  const checks = await loadChecks();
  const texts = new Map([
    ...checkCards().map(({ name, means, remedy }) => [name, { means, remedy }]),
    ...Object.entries(CELL_CHECK_TEXTS).map(([name, { means, todo: remedy }]) => [name, { means, remedy }]),
  ]);
  const silent = checks.filter(({ name }) => !texts.has(name)).map(({ name }) => name);
  if (silent.length > 0)
    throw new Error(`docs/cellCheckTexts.mjs does not describe these checks: ${silent.join(', ')}.`);
  return {
    'docs/checks/README.md': `# The checks

\`POOL.CHECKS\` and the pane run every check for which the plan gives something to go by, always in this order: errors first, then warnings, then notes. What is **not checked**, and why, is listed below the findings, such as “No Outturn table: Settlement without an owner; Spending above the budget.” A check that is listed there has found nothing because it could not run.

${checks.map(({ name }) => `- [${name}](${slug(name)}.md)`).join('\n')}
`,
    ...Object.fromEntries(
      checks.map((check) => [`docs/checks/${slug(check.name)}.md`, page(check, texts.get(check.name))]),
    ),
  };
};
