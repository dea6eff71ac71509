import { type Entries, type FormField } from './formFields';

/** A blank, a number with or without its sign and pound, or a word for what nobody knows. */
const LIKE_AMOUNT = /^(?:[-−(]?\s*£?\s*[-−]?\.?\d.*|unknown|tbc|n\/k|\?|)$/i;

/**
 * What a row that was copied from a sheet enters, pasted into the field of its name: the name, and its amounts from the
 * first year on. Null where it is no name with amounts beside it: then it is pasted as any text.
 *
 * @param fields those of the form
 *
 * @example
 * pastedRow([{ heading: 'Stream', type: 'key' }, { heading: '2010/11', type: 'year' }, { heading: '2011/12', type: 'year' }], 'ABG\t£5,000\t6000') // => { Stream: "ABG", "2010/11": "£5,000", "2011/12": "6000" }
 * @example
 * pastedRow([{ heading: 'Stream', type: 'key' }, { heading: '2010/11', type: 'year' }, { heading: '2011/12', type: 'year' }], 'ABG') // => null
 */
export function pastedRow(
  fields: readonly Pick<FormField, 'heading' | 'type'>[],
  text: string,
): Entries | null {
  const [key] = fields.filter(({ type }) => type === 'key');
  const years = fields.filter(({ type }) => type === 'year');
  const [line = ''] = text.split(/\r?\n/);
  const [name = '', ...amounts] = line.split('\t').map((cell) => cell.trim());
  const isRow = name !== '' && amounts.length > 0 && amounts.length <= years.length;
  if (!key || !isRow || !amounts.every((amount) => LIKE_AMOUNT.test(amount))) return null;
  const byYear = amounts.flatMap((amount, i) => {
    const year = years[i];
    return year ? [[year.heading, amount] as const] : [];
  });
  return { [key.heading]: name, ...Object.fromEntries(byYear) };
}
