type Remove = () => Promise<readonly string[]>;

/** How what is left of a write that broke off is removed; null where nothing is. */
export function removalOf(failure: unknown): Remove | null {
  if (!(failure instanceof Error) || !('remove' in failure)) return null;
  return typeof failure.remove === 'function' ? (failure.remove as Remove) : null;
}
