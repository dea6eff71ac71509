import { type Facts, FACT_COLUMNS } from './fact';
import { type FactFormat } from './factFormat';

/** A sign with which Excel would take a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const quoted = (word: string): string => {
  const safe = FORMULA.test(word) ? `'${word}` : word;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Facts as comma-separated text; an amount that nobody knows is left empty. */
export const csvFormat: FactFormat = {
  part: (facts) => (facts.rows === 0 ? null : { bytes: new TextEncoder().encode(lines(facts)), group: null }),
  begin: (append) => {
    append(new TextEncoder().encode(`${FACT_COLUMNS.join(',')}\r\n`));
    return { add: ({ bytes }) => append(bytes), end: () => undefined };
  },
};

function lines({ rows, words, row, pence }: Facts): string {
  const columns = FACT_COLUMNS.map((column): ((at: number) => string) => {
    if (column === 'row') return (at) => String(row[at]);
    if (column === 'pence') return (at) => (Number.isNaN(pence[at]) ? '' : String(pence[at]));
    const { words: list, codes } = words[column];
    const texts = list.map(quoted);
    return (at) => texts[codes[at] as number] as string;
  });
  let text = '';
  for (let at = 0; at < rows; at++) text += `${columns.map((column) => column(at)).join(',')}\r\n`;
  return text;
}
