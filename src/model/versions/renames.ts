/** What rows are called now that were called something else before, table by table. */
export class Renames {
  readonly #byKind = new Map<string, Map<string, string>>();

  /** Both names in their comparable form. */
  add(kind: string, before: string, after: string): void {
    const names = this.#byKind.get(kind) ?? new Map<string, string>();
    names.set(before, after);
    this.#byKind.set(kind, names);
  }

  /** What a name stands for now that one of some tables gives; undefined where none was renamed. */
  now(kinds: readonly string[], name: string): string | undefined {
    for (const kind of kinds) {
      const found = this.#byKind.get(kind)?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
