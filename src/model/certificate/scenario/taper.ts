import { dividedBy, exact, type Exact, minus, plus, times } from '../entered/exact';
import { type Inputs } from '../entered/inputs';
import { type InputRow } from '../entered/inputTable';

/** A share on its even way from one to another, and the last from then on. */
export function onWay(first: Exact, last: Exact, after: number, years: number): Exact {
  return after >= years ? last : plus(first, times(minus(last, first), exact(BigInt(after), BigInt(years))));
}

/** What a stream's own Taper leaves in a year of its first amount, as entered; null where it does not say. */
export function leftByTaper(inputs: Inputs, stream: InputRow, label: string): Exact | null {
  const shares = stream
    .says('Taper')
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map(percentage);
  const years = inputs.years('Stream').filter((each) => each !== 'Undated');
  const begins = years.findIndex((each) => stream.entered(each) !== 0n);
  const at = years.indexOf(label);
  const startOf = (year = '') => Number(year.slice(0, 4));
  const amount = stream.entered(years[begins] ?? '');
  const [all, share] = [shares[0], shares[at - begins]];
  const isNext = startOf(label) - startOf(years[begins]) === at - begins;
  if (begins < 0 || at < begins || !isNext || shares.includes(null) || amount === 'unknown') return null;
  return all && share && all.over !== 0n ? times(exact(amount), dividedBy(share, all)) : null;
}

function percentage(text: string): Exact | null {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?\s*%$/.exec(text) ?? [];
  return whole === undefined ? null : exact(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
