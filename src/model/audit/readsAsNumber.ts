const NUMBER = /^[(+-]?[£$€]?\s*[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?\s*%?\)?-?$/;

/**
 * Whether a text is a number to anyone who reads it, as it often comes out of another system.
 *
 * @example
 * ['1,250', ' £3.50', '(12)', '4%', '2010/11', 'n/a', '-', ''].map(readsAsNumber) // => [true, true, true, true, false, false, false, false]
 */
export const readsAsNumber = (text: string): boolean => {
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  return /\d/.test(trimmed) && NUMBER.test(trimmed);
};
