/**
 * The licences of all packages whose code ships in dist/.
 *
 *     npm run build       writes dist/THIRD_PARTY_NOTICES.txt by it
 *     npm run licences    lists them, and ends with 1 where one is not among those we may ship
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUNDLES = ['functions', 'taskpane', 'cli'];
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);
const BESIDE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** Whether a licence such as `(MIT OR GPL-3.0)` may be shipped: one of several to choose from is enough, of several together each. */
export function mayShip(licence) {
  const choices = licence.replace(/[()]/g, '').split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((each) => ALLOWED.has(each.trim())));
}

/** What package.json calls the licence, in today's form or that of old packages. */
export const licenceOf = ({ license, licenses }) =>
  (typeof license === 'string' ? license : license?.type) ??
  licenses?.map(({ type }) => type).join(' OR ') ??
  'none is named';

/** The packages in the bundles, each once, with their licence and the texts that must go with them. */
export function shippedPackages() {
  const notes = BUNDLES.map((name) => join(root, 'build/shipped', `${name}.json`));
  if (!notes.every((file) => existsSync(file)))
    throw new Error('There is no build: run npm run build first.');
  const folders = new Set(notes.flatMap((file) => JSON.parse(readFileSync(file, 'utf8'))));
  const packages = [...folders].map((folder) => {
    const place = join(root, folder);
    const described = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
    const texts = readdirSync(place)
      .filter((file) => BESIDE.test(file))
      .sort()
      .map((file) => readFileSync(join(place, file), 'utf8').replaceAll('\r\n', '\n').trim());
    return { name: described.name, version: described.version, licence: licenceOf(described), texts };
  });
  const key = ({ name, version }) => `${name}@${version}`;
  const once = new Map(packages.map((each) => [key(each), each]));
  return [...once.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The text of dist/THIRD_PARTY_NOTICES.txt: packages that share a text stand above it together. */
export function notices(packages) {
  const byText = new Map();
  for (const { name, version, licence, texts } of packages) {
    const text =
      texts.join('\n\n') || `${name} is licensed under ${licence}; its package holds no further text.`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `Poolbook ships code of these packages, under these licences.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = shippedPackages();
  if (process.argv.includes('--write'))
    writeFileSync(join(root, 'dist/THIRD_PARTY_NOTICES.txt'), notices(packages));
  else
    for (const { name, version, licence } of packages)
      console.log(`${licence.padEnd(14)} ${name} ${version}`);
  const refused = packages.filter(({ licence }) => !mayShip(licence));
  for (const { name, version, licence } of refused)
    console.error(`${name} ${version} must not ship: its licence is ${licence}.`);
  if (refused.length > 0) process.exitCode = 1;
}
