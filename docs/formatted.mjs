/** The house's own format, for files that scripts write: what `npm run fix` makes of them. */
import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';

const { ignorePatterns: _, ...style } = JSON.parse(
  readFileSync(new URL('../.oxfmtrc.json', import.meta.url), 'utf8'),
);

/** A file's text as it is kept; its name says what it is written in. */
export async function formatted(name, text) {
  const { code, errors } = await format(name, text, style);
  if (errors.length > 0) throw new Error(`${name} cannot be formatted: ${errors[0].message}`);
  return code;
}
