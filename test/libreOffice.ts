/**
 * Opens workbooks in LibreOffice and compares each cell with what the file says: `npm run libreoffice`, where
 * LibreOffice is installed. Without names it takes the templates of the build, each also as a copy with values only.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Book, type BookValue } from '../src/file/book/book';
import { readBook } from '../src/file/readBook';
import { valuesOnly } from '../src/file/valuesOnly';
import { writeBook } from '../src/file/writeBook';

const TEMPLATES = 'dist/templates';
const given = process.argv.slice(2);
const files = given.length > 0 ? given : readdirSync(TEMPLATES).map((name) => join(TEMPLATES, name));

const folder = mkdtempSync(join(tmpdir(), 'poolbook-libreoffice-'));
const before = new Map<string, Book>();
for (const file of files) {
  const book = readBook(readFileSync(file));
  before.set(basename(file), book).set(`values of ${basename(file)}`, valuesOnly(book));
}
mkdirSync(join(folder, 'before'));
const paths = [...before].map(([name, book]) => {
  const path = join(folder, 'before', name);
  writeFileSync(path, writeBook(book));
  return path;
});
const { error } = spawnSync(
  'soffice',
  [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'after'), ...paths], // prettier-ignore
  { stdio: 'ignore' },
);
if (error) throw new Error('LibreOffice is not installed: there is no program called soffice.');

const shown = (value: BookValue | undefined) =>
  typeof value === 'object' && value !== null ? value.error : (value ?? '');
/** LibreOffice writes 15 digits of a number. */
const isSame = (was: ReturnType<typeof shown>, now: ReturnType<typeof shown>) =>
  was === now ||
  (typeof was === 'number' && typeof now === 'number' && Math.abs(was - now) <= 1e-14 * Math.abs(was));

let wrong = 0;
for (const [name, book] of before) {
  const counts = { same: 0, 'not known to LibreOffice': 0, other: 0 };
  const there = new Map(
    readBook(readFileSync(join(folder, 'after', name))).sheets.map((one) => [one.name, one]),
  );
  for (const { name: sheet, cells } of book.sheets)
    for (const [key, { value }] of cells) {
      if (value === null) continue;
      const now = shown(there.get(sheet)?.cells.get(key)?.value);
      if (isSame(shown(value), now)) counts.same++;
      else counts[now === '#NAME?' ? 'not known to LibreOffice' : 'other']++;
    }
  if (name.startsWith('values of')) wrong += counts.other + counts['not known to LibreOffice'];
  console.log(`${name}: ${there.size} of ${book.sheets.length} sheets`, counts);
}
rmSync(folder, { recursive: true });
console.log(wrong === 0 ? 'The copies with values show what they should.' : `${wrong} cells differ.`);
process.exitCode = wrong === 0 ? 0 : 1;
