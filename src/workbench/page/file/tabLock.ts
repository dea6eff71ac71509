/** How long a page that is reloaded waits for the one before it to let go. */
const PATIENCE_MS = 1000;

/**
 * Claims a kept workbook for this tab, so that two tabs do not keep theirs over each other's.
 *
 * @returns lets go of it; null where another tab has it
 */
export async function claim(id: string, locks: LockManager | undefined): Promise<(() => void) | null> {
  if (!locks) return () => undefined;
  return new Promise((resolve) => {
    const hold = () =>
      new Promise<void>((letGo) => {
        resolve(letGo);
      });
    locks
      .request(`poolbook plan ${id}`, { signal: AbortSignal.timeout(PATIENCE_MS) }, hold)
      .catch(() => resolve(null));
  });
}
