/** So many letters may be wrong, missing or too many in a name that is still taken for another. */
const MOST = 2;

/**
 * The function whose name is most like a misspelt one; null where none is like it.
 *
 * @example
 * nearestFunction('CUTT', ['CUT', 'SETTLE']) // => "CUT"
 */
export function nearestFunction(typed: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, wrong: wrongLetters(typed.toUpperCase(), name.toUpperCase()) }))
    .sort((a, b) => a.wrong - b.wrong);
  const [best] = ranked;
  return best && best.wrong <= Math.min(MOST, typed.length - 1) ? best.name : null;
}

/** How many letters have to be put in, taken out or changed to make one word of another. */
function wrongLetters(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  [...one].forEach((letter, row) => {
    const line = [row + 1];
    [...other].forEach((wanted, column) => {
      const changed = (above[column] ?? 0) + (letter === wanted ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    });
    above = line;
  });
  return above.at(-1) ?? 0;
}
