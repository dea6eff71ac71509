/** A map by names without regard to case, as Excel has them; its keys stay as they were written. */
export class FoldedMap<V> extends Map<string, V> {
  readonly #written = new Map<string, string>();

  constructor(entries: Iterable<readonly [string, V]> = []) {
    super(); // empty: Map's own constructor would set entries before the field is there
    for (const [name, value] of entries) this.set(name, value);
  }
  #key(name: string): string {
    return this.#written.get(fold(name)) ?? name;
  }
  override get(name: string): V | undefined {
    return super.get(this.#key(name));
  }
  override has(name: string): boolean {
    return super.has(this.#key(name));
  }
  override set(name: string, value: V): this {
    this.delete(name);
    this.#written.set(fold(name), name);
    return super.set(name, value);
  }
  override delete(name: string): boolean {
    const existed = super.delete(this.#key(name));
    this.#written.delete(fold(name));
    return existed;
  }
}

const fold = (name: string) => name.trim().toLowerCase();
