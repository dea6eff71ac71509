import { type LineGroups } from './lineGroups';
import { type YearUses } from './yearUses';

/** What the lines of each tier and of each commitment give up, kept up to date as uses give up more or less. */
export class UseSums {
  /** What the lines of each tier give up, what has none last, and the lines that keep each commitment. */
  readonly tierCut: Float64Array;
  readonly commitmentCut: Float64Array;
  readonly #tierOf: Int32Array;
  readonly #commitmentOf: Int32Array;
  /** The uses of each source that keep a commitment: those from `keepingFrom` on. */
  readonly #keeping: Int32Array;
  readonly #keepingFrom: Int32Array;

  constructor({ from, linesFrom, row }: YearUses, groups: LineGroups) {
    this.tierCut = new Float64Array(groups.tiers.length + 1);
    this.commitmentCut = new Float64Array(groups.commitments);
    this.#tierOf = new Int32Array(row.length).fill(groups.tiers.length);
    this.#commitmentOf = new Int32Array(row.length).fill(-1);
    this.#keepingFrom = new Int32Array(from.length);
    const keeping: number[] = [];
    for (let source = 0; source < linesFrom.length; source++) {
      for (let use = linesFrom[source] as number; use < (from[source + 1] as number); use++) {
        const line = row[use] as number;
        this.#tierOf[use] = groups.tierOf[line] as number;
        this.#commitmentOf[use] = groups.commitmentOf[line] as number;
        if ((this.#commitmentOf[use] as number) >= 0) keeping.push(use);
      }
      this.#keepingFrom[source + 1] = keeping.length;
    }
    this.#keeping = Int32Array.from(keeping);
  }

  /**
   * What the uses of a source give up becomes what the parts say.
   *
   * @param cut what each use gives up so far
   * @param parts the first of the source at 0; left as how much more that is
   */
  take(source: number, from: number, to: number, cut: Float64Array, parts: Float64Array): void {
    const [tierOf, tierCut] = [this.#tierOf, this.tierCut];
    for (let use = from; use < to; use++) {
      const part = parts[use - from] as number;
      const more = part - (cut[use] as number);
      cut[use] = part;
      parts[use - from] = more;
      const tier = tierOf[use] as number;
      tierCut[tier] = (tierCut[tier] as number) + more;
    }
    const [keeping, commitmentOf, commitmentCut] = [this.#keeping, this.#commitmentOf, this.commitmentCut];
    const last = this.#keepingFrom[source + 1] as number;
    for (let k = this.#keepingFrom[source] as number; k < last; k++) {
      const use = keeping[k] as number;
      const commitment = commitmentOf[use] as number;
      commitmentCut[commitment] = (commitmentCut[commitment] as number) + (parts[use - from] as number);
    }
  }
}
