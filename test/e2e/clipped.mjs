/**
 * Runs in the pane: what of the page as it will print is wider than its cell, so that the cell beside it, or the edge of
 * the paper, cuts it off. Also says how many texts were measured.
 */
export function clippedText() {
  const { document } = globalThis;
  const paper = document.querySelector('[role="region"][aria-label$="as it will print"]');
  const cells = [...(paper?.querySelectorAll('td, th') ?? [])].filter(
    ({ textContent }) => textContent !== '',
  );
  const clipped = cells.filter((cell) => {
    const words = document.createRange();
    words.selectNodeContents(cell);
    return words.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
  });
  return { measured: cells.length, clipped: clipped.map(({ textContent }) => textContent) };
}
