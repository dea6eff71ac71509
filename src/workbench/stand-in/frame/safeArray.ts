/** An array as desktop Excel hands it to office.js, in the dress of a COM SAFEARRAY. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
  getItem(index: number): unknown;
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)),
  dimensions: () => 1,
  getItem: (index) => items[index],
});

/** The plain array behind whatever office.js passed: it may be either kind. */
export const plainArray = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : typeof value === 'object' && value && 'toArray' in value
      ? (value as SafeArray).toArray()
      : [];
