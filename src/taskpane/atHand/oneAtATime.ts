/**
 * Makes work that is never done twice at once: asked for while it is being done, it is done once more afterwards,
 * however often it was asked for. Resolves when work that was begun after the asking is done.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let now: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  return function ask(): Promise<void> {
    if (now) {
      return (next ??= now.then(() => {
        next = null;
        return ask();
      }));
    }
    now = work().finally(() => {
      now = null;
    });
    return now;
  };
}
