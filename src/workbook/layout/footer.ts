/** In a footer, `&` begins a code, such as that of the page's number. */
const asTyped = (text: string): string => text.replaceAll('&', '&&');

/**
 * What Excel takes as the left, the middle and the right of the foot of a page.
 *
 * @example
 * footerText(['Health & care', 'Poolbook']) // => ["Health && care", "Poolbook, &D", "Page &P of &N"]
 */
export const footerText = ([left, middle]: readonly [left: string, middle: string]): readonly [
  left: string,
  middle: string,
  right: string,
] => [asTyped(left), `${asTyped(middle)}, &D`, 'Page &P of &N'];
