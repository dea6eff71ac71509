/** So long work goes on before others have their turn, in milliseconds. */
const SLICE = 25;

/**
 * Does long work a slice at a time, so that what is drawn meanwhile stays alive. Null when it was stopped.
 *
 * @param onProgress reported now and then how far the work is
 * @param stop asked now and then whether to leave off
 */
export async function inSlices<Progress, Result>(
  work: Generator<Progress, Result>,
  onProgress?: (progress: Progress) => void,
  stop?: () => boolean,
): Promise<Result | null> {
  let began = Date.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() - began < SLICE) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (stop?.()) return null;
    began = Date.now();
  }
}
