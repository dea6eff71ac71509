/**
 * One card for each check: its page's words are in the comment above it in src/model/checks, and the list of all checks
 * follows from that folder. The words are left out of every bundle, since they are comments.
 *
 *     src/model/checks/everyCheck.ts      every check, in the order in which findings are shown
 *     src/taskpane/checks/storyTitles.ts  what each finds, as the title of a finding in the pane
 *
 *     node checkCards.mjs                 writes them; so does npm run fix
 *     node checkCards.mjs --check         fails where one is out of date
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatted } from './docs/formatted.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const FOLDER = 'src/model/checks';
const LIST = `${FOLDER}/everyCheck.ts`;
const TITLES = 'src/taskpane/checks/storyTitles.ts';

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What a comment says under one tag, undefined where it has none. */
const tagged = (comment, tag) => {
  const [, text] = new RegExp(`^@${tag}\\b *([\\s\\S]*?)(?=^@|$(?![\\s\\S]))`, 'm').exec(comment) ?? [];
  return text === undefined ? undefined : oneLine(text);
};

/** The card of the check that a source text declares, or null where it declares none. */
export const checkCardIn = (from, source) => {
  const [, comment, constant, name] =
    /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport const (\w+): Check = \{\s*name: '([^']+)'/.exec(source) ?? [];
  if (name === undefined) {
    if (/: Check = \{/.test(source))
      throw new Error(`${from}: a check has a comment above it and its name in its first line.`);
    return null;
  }
  const plain = comment.replace(/^\s*(\*\/|\/\*\*|\* ?)/gm, '');
  const [order, means, remedy, title] = ['order', 'means', 'remedy', 'title'].map((tag) =>
    tagged(plain, tag),
  );
  if (!order || !means || !remedy || !title || !Number.isInteger(Number(order)))
    throw new Error(
      `${from}: the comment above a check says @means (what a finding means), @remedy (what to do), @title (what is found, as a sentence about its subject, %) and @order (a whole number: where its findings come among the others).`,
    );
  return { from, constant, name, means, remedy, title, order: Number(order) };
};

/** Every check's card, in the order in which findings are shown. */
export const checkCards = () => {
  const cards = readdirSync(file(FOLDER), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && `${FOLDER}/${name}` !== LIST)
    .sort()
    .map((name) => checkCardIn(name, readFileSync(file(`${FOLDER}/${name}`), 'utf8')))
    .filter((card) => card !== null)
    .sort((a, b) => a.order - b.order);
  const twice = cards.find(({ order }, i) => cards[i + 1]?.order === order);
  if (twice) throw new Error(`${twice.from}: another check has @order ${twice.order} too.`);
  return cards;
};

const listOf = (
  cards,
) => `// Made by checkCards.mjs from the checks in this folder: npm run fix writes it again.
import { type Check } from './declared/check';
${cards.map(({ constant, from }) => `import { ${constant} } from './${from.replace(/\.ts$/, '')}';`).join('\n')}

/** Every check of the plan, in the order in which its findings are shown. */
export const CHECKS: readonly Check[] = [
${cards.map(({ constant }) => `  ${constant},`).join('\n')}
];
`;

const titlesOf = (
  cards,
) => `// Made by checkCards.mjs from the comments above the checks: npm run fix writes it again.

/** What each check finds, as a sentence about its subject, %: true of all that the check finds. */
export const STORY_TITLES: Readonly<Record<string, string>> = {
${[...cards]
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, title }) => `  ${JSON.stringify(name)}: ${JSON.stringify(title)},`)
  .join('\n')}
};
`;

/** Writes what follows from the cards where it is out of date; the files of which it was. */
export const writeCheckLists = async ({ check = false } = {}) => {
  const cards = checkCards();
  const stale = [];
  for (const [path, text] of [
    [LIST, listOf(cards)],
    [TITLES, titlesOf(cards)],
  ]) {
    const wanted = await formatted(path, text);
    if (existsSync(file(path)) && readFileSync(file(path), 'utf8') === wanted) continue;
    stale.push(path);
    if (!check) writeFileSync(file(path), wanted);
  }
  return stale;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const stale = await writeCheckLists({ check });
  if (stale.length > 0 && check) {
    console.error(`Out of date: ${stale.join(', ')}. Run npm run fix.`);
    process.exitCode = 1;
  }
}
