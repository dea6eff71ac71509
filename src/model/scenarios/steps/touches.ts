import { type CutRule } from '../../cuts/rule';
import { type Plan } from '../../plan/plan';
import { type Sources, sourcesOf } from '../../plan/sources';
import { type Step } from './step';

const TABLES = ['Stream', 'Contribution', 'Allocation'] as const;
type Table = Step['target']['table'];

/**
 * The sources whose money, or what draws on it, the steps of a year have changed, and how a shortage of each is
 * spread. A step that changes nothing touches nothing, nor do steps that undo each other; where several with a Spread touch a source the last of them
 * says how.
 */
export class Touches {
  readonly #sources: Sources;
  readonly #is: Uint8Array;
  /** One more than the place of the last step with a Spread that touched the source; zero where none did. */
  readonly #spreadBy: Int32Array;
  readonly #rules: (CutRule | null)[] = [];
  /** Of which sources something is another in the end. */
  readonly #still: Uint8Array;
  #table: Table = 'Stream';
  #place = 0;

  constructor(plan: Plan) {
    this.#sources = sourcesOf(plan);
    this.#is = new Uint8Array(this.#sources.names.length);
    this.#spreadBy = new Int32Array(this.#is.length);
    this.#still = new Uint8Array(this.#is.length);
  }

  clear(): void {
    this.#is.fill(0);
    this.#spreadBy.fill(0);
  }

  /** Makes these the touches of another scenario's first steps. */
  copyFrom(other: Touches): void {
    this.#is.set(other.#is);
    this.#spreadBy.set(other.#spreadBy);
  }

  /** The step whose changes are reported next, and where it is among all steps. */
  begin(step: Step, position: number): void {
    this.#table = step.target.table;
    this.#rules[position + 1] = step.spread;
    this.#place = step.spread ? position + 1 : 0;
  }

  /** A row of the step's table that it has changed. */
  row(row: number): void {
    const { sourceOfAllocation, poolOfContribution, streamOfContribution } = this.#sources;
    if (this.#table === 'Stream') this.#touch(row);
    else if (this.#table === 'Allocation') this.#touch(sourceOfAllocation[row] as number);
    else {
      this.#touch(poolOfContribution[row] as number);
      this.#touch(streamOfContribution[row] as number);
    }
  }

  /**
   * Forgets the sources of which nothing is another in the end: what one step takes and another gives back is as it was.
   *
   * @param eachChanged calls back with each row of a table whose amount is another than entered
   */
  keepOnly(eachChanged: (table: Table, changed: (row: number) => void) => void): void {
    const { sourceOfAllocation, poolOfContribution, streamOfContribution } = this.#sources;
    const still = this.#still.fill(0);
    const is = (source: number) => {
      if (source >= 0) still[source] = 1;
    };
    const mark = {
      Stream: is,
      Allocation: (row: number) => is(sourceOfAllocation[row] as number),
      Contribution: (row: number) => {
        is(poolOfContribution[row] as number);
        is(streamOfContribution[row] as number);
      },
    };
    for (const table of TABLES) eachChanged(table, mark[table]);
    for (let source = 0; source < still.length; source++) {
      if (still[source]) continue;
      this.#is[source] = 0;
      this.#spreadBy[source] = 0;
    }
  }

  has(source: number): boolean {
    return this.#is[source] === 1;
  }

  /** Which step's Spread holds for a source, later ones being higher; zero where none says. */
  spreadBy(source: number): number {
    return this.#spreadBy[source] as number;
  }

  isProRata(source: number): boolean {
    return this.rule(this.spreadBy(source)) === 'pro rata';
  }

  /** The rule of a place that {@link spreadBy} gave. */
  rule(place: number): CutRule | null {
    return place > 0 ? (this.#rules[place] ?? null) : null;
  }

  #touch(source: number): void {
    if (source < 0) return;
    this.#is[source] = 1;
    if (this.#place) this.#spreadBy[source] = this.#place;
  }
}
