/** One page for each check: its name and what it goes by from the model, what it means and what to do from the texts. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { CHECK_TEXTS } from './checkTexts.mjs';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The checks of the plan, and those of cells alone, as the model declares them. */
const loadChecks = async () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { CHECKS } from './checkPlan'; export { needInWords } from './declared/needs'; export { CELL_CHECKS } from '../plan/problem';`,
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

const page = ({ name, needs }) => {
  const text = CHECK_TEXTS[name];
  if (!text) throw new Error(`Say in docs/checkTexts.mjs what the check "${name}" means and what to do.`);
  const goesBy = needs.length
    ? `It goes by ${listed(needs.map(withArticle))}; where ${needs.length > 1 ? 'one of these' : 'that'} is missing it is listed as not checked.`
    : '';
  return `# ${name}

${text.means} ${goesBy}

## What to do

${text.todo}

[All checks](README.md)
`;
};

/** The pages by their paths from the root. */
export const checkPages = async () => {
  const checks = await loadChecks();
  const names = new Set(checks.map(({ name }) => name));
  const idle = Object.keys(CHECK_TEXTS).filter((name) => !names.has(name));
  if (idle.length)
    throw new Error(`docs/checkTexts.mjs speaks of checks that are no more: ${idle.join(', ')}`);
  return {
    'docs/checks/README.md': `# The checks

\`POOL.CHECKS\` and the pane run every check for which the plan gives something to go by, always in this order: errors first, then warnings, then notes. Below the findings stands what is **not checked** and why, such as “No Outturn table: Settlement without an owner; Spending above the budget.”: silence there is no sign that all is well.

${checks.map(({ name }) => `- [${name}](${slug(name)}.md)`).join('\n')}
`,
    ...Object.fromEntries(checks.map((check) => [`docs/checks/${slug(check.name)}.md`, page(check)])),
  };
};
