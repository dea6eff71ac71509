/**
 * A call of a function of Poolbook, as people type it, or as a file names it that was saved where the add-in was not:
 * `POOL.CUT(`, `_xldudf_POOL_CUT(`, `[2]!_xldudf_POOL_CUT(`, `'Book 2.xlsx'!_xldudf_POOL_CUT(`.
 */
const CALL = /(?:'[^']*'!|\[[^\]]*\]!)?(?<![\w.])(?:POOL\.|_xldudf_POOL_)([A-Z][A-Z0-9]*)/gi;
const TEXT = /("(?:[^"]|"")*")/;

/** The parts of a formula outside its texts changed, the texts left. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXT)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

/** The functions of Poolbook that a formula calls, in capitals and without their namespace. */
export function functionsIn(formula: string): string[] {
  const found: string[] = [];
  outsideTexts(formula, (part) => {
    for (const [, name = ''] of part.matchAll(CALL)) found.push(name.toUpperCase());
    return part;
  });
  return found;
}

/** The formula with every such call under the name that people type. */
export const mended = (formula: string): string =>
  outsideTexts(formula, (part) => part.replace(CALL, (_, name: string) => `POOL.${name}`));
