/**
 * Makes the reference pages from the code.
 *
 *     node docs/make.mjs            writes them, after npm run build
 *     node docs/make.mjs --check    says which are out of date and changes nothing
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatted } from './formatted.mjs';
import { architecturePage } from './architecturePage.mjs';
import { checkPages } from './checkPages.mjs';
import { functionPages } from './functionPages.mjs';
import { lawPage } from './lawPage.mjs';
import { planTablesPage } from './planTablesPage.mjs';
import { reviewPage } from './reviewPage.mjs';
import { workbenchMembersPage } from './workbenchMembersPage.mjs';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const written = (name) => {
  try {
    return readFileSync(file(name), 'utf8');
  } catch {
    return undefined;
  }
};

const pages = {
  ...functionPages(),
  ...(await planTablesPage()),
  ...(await lawPage()),
  ...(await checkPages()),
  ...(await reviewPage()),
  ...workbenchMembersPage(),
  ...architecturePage(),
};
for (const [name, text] of Object.entries(pages)) pages[name] = await formatted(name, text);
const FOLDERS = ['docs/functions', 'docs/checks'];
for (const folder of FOLDERS) mkdirSync(file(folder), { recursive: true });
const left = FOLDERS.flatMap((folder) => readdirSync(file(folder)).map((name) => `${folder}/${name}`)).filter(
  (name) => !(name in pages),
);
const stale = Object.keys(pages).filter((name) => written(name) !== pages[name]);

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${name} is out of date: run node docs/make.mjs`);
  for (const name of left) console.error(`${name} describes what is no more: delete it`);
  process.exitCode = stale.length + left.length === 0 ? 0 : 1;
} else {
  for (const name of stale) writeFileSync(file(name), pages[name]);
  console.log(`${stale.length} of ${Object.keys(pages).length} pages written.`);
}
