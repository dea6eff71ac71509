/** How wide Arial's letters are, in thousandths of the size of the type: from the metrics of Helvetica, which it shares. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-r`·'],
  [355, '"'],
  [389, '*'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu£–’'],
  [584, '+<=>~≈≥'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
];
const ANY_OTHER = 1000;
/** Bold letters are wider by no more than this: the widest are b, n, o and their like. */
const BOLD = 1.11;
const widthOf = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** The points that a text takes on one line. */
export const pointsWide = (text: string, { size = 11, bold = false } = {}): number =>
  ([...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? ANY_OTHER), 0) / 1000) *
  size *
  (bold ? BOLD : 1);
