/**
 * One card for each check: its page's words are in the comment above it in src/model/checks, and the list of all checks
 * follows from that folder. The words are left out of every bundle, since they are comments.
 *
 *     src/model/checks/everyCheck.ts      every check, in the order in which findings are shown
 *
 *     node checkCards.mjs                 writes it; so do every build and npm run fix
 *     node checkCards.mjs --check         fails where it is out of date
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatted } from './docs/formatted.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const FOLDER = 'src/model/checks';
const LIST = `${FOLDER}/everyCheck.ts`;

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
  const [order, means, remedy] = ['order', 'means', 'remedy'].map((tag) => tagged(plain, tag));
  if (!order || !means || !remedy || !Number.isInteger(Number(order)))
    throw new Error(
      `${from}: the comment above a check says @means (what a finding means), @remedy (what to do) and @order (a whole number: where its findings come among the others).`,
    );
  return { from, constant, name, means, remedy, order: Number(order) };
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

/** Writes the list where it is out of date; true where it was. */
export const writeCheckList = async ({ check = false } = {}) => {
  const text = await formatted(LIST, listOf(checkCards()));
  let written = '';
  try {
    written = readFileSync(file(LIST), 'utf8');
  } catch {
    // not yet made
  }
  if (written === text) return false;
  if (!check) writeFileSync(file(LIST), text);
  return true;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  if ((await writeCheckList({ check })) && check) {
    console.error(`${LIST} is out of date: run npm run fix.`);
    process.exitCode = 1;
  }
}
