import { type Book } from '../book/book';

const LONGEST_SHEET = 31;
const NO_SHEET = /[\\/?*[\]:]|^'|'$|^history$|^$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u;
const LOOKS_LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;

/** The names that are taken twice, whatever their case. */
export const twice = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
};

/** What is wrong with the names of sheets, tables and cells. */
export function nameFaults({ sheets, names }: Book): readonly string[] {
  const faults: string[] = [];
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  if (!sheets.some(({ state }) => state === 'visible')) faults.push('no sheet is visible');
  for (const name of twice(sheets.map((sheet) => sheet.name))) faults.push(`two sheets are called “${name}”`);
  const whole = names.filter(({ sheet }) => sheet === null).map(({ name }) => name);
  for (const name of twice([...whole, ...tables])) faults.push(`the name “${name}” is given twice`);
  for (const { name } of sheets) {
    const own = names.filter(({ sheet }) => sheet === name).map((one) => one.name);
    for (const one of twice(own)) faults.push(`the name “${one}” is given twice on the sheet “${name}”`);
    if (name.length > LONGEST_SHEET || NO_SHEET.test(name)) faults.push(`no sheet may be called “${name}”`);
  }
  const titles = new Set(sheets.map(({ name }) => name));
  for (const { name, sheet } of names)
    if (sheet !== null && !titles.has(sheet))
      faults.push(`the name “${name}” is of a sheet that is not there`);
  for (const name of tables)
    if (!NAME.test(name) || LOOKS_LIKE_A_CELL.test(name) || name.length > 255)
      faults.push(`no table may be called “${name}”`);
  return faults;
}
