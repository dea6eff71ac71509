/** One page for each check: its name and tables from the model, what it means and what to do from the texts. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { CHECK_TEXTS } from './checkTexts.mjs';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The checks of the plan, and those of cells alone, as the model declares them. */
const loadChecks = async () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { CHECKS } from './checkPlan'; export { CELL_CHECKS } from '../plan/problem';`,
      resolveDir: file('src/model/checks'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { CHECKS, CELL_CHECKS } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  return [
    ...CHECKS.map(({ name, needs }) => ({ name, needs })),
    ...Object.values(CELL_CHECKS).map((name) => ({ name, needs: [] })),
  ];
};

const slug = (name) =>
  name
    .toLowerCase()
    .replace('100%', '100-percent')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const page = ({ name, needs }) => {
  const text = CHECK_TEXTS[name];
  if (!text) throw new Error(`Say in docs/checkTexts.mjs what the check "${name}" means and what to do.`);
  const tables = needs.length
    ? `It needs the table${needs.length > 1 ? 's' : ''} ${needs.join(', ')}; where one is missing from the plan nothing is said.`
    : '';
  return `# ${name}

${text.means} ${tables}

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

\`POOL.CHECKS\` and the pane run every check whose tables the plan has, always in this order: errors first, then warnings, then notes.

${checks.map(({ name }) => `- [${name}](${slug(name)}.md)`).join('\n')}
`,
    ...Object.fromEntries(checks.map((check) => [`docs/checks/${slug(check.name)}.md`, page(check)])),
  };
};
