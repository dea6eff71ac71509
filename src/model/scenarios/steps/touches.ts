import { type CutRule } from '../../cuts/rule';
import { type Plan } from '../../plan/plan';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Sources, sourcesOf } from '../../plan/sources';
import { type Step } from './step';

type Table = Step['target']['table'];
type Amounts = Pick<YearColumn, 'pence' | 'missing'>;

/**
 * The sources whose money, or what draws on it, the steps of a year have changed, and how a shortage of each is
 * spread. A step that changes nothing touches nothing, nor do steps that undo each other; where several with a Spread touch a source the last of them
 * says how.
 */
export class Touches {
  readonly #sources: Sources;
  /** One more than the place of the last step with a Spread that touched each source; 0 where none had one, -1 where nothing did. */
  readonly by: Int32Array;
  readonly #rules: (CutRule | null)[] = [];
  /** Of which sources something is another in the end. */
  readonly #still: Uint8Array;
  #table: Table = 'Stream';
  #place = 0;

  constructor(plan: Plan) {
    this.#sources = sourcesOf(plan);
    this.by = new Int32Array(this.#sources.names.length).fill(-1);
    this.#still = new Uint8Array(this.by.length);
  }

  clear(): void {
    this.by.fill(-1);
  }

  /** Makes these the touches of another scenario's first steps. */
  copyFrom(other: Touches): void {
    this.by.set(other.by);
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
   * @param columnsOf a table's amounts as they are now and as entered; null where none was written
   */
  keepOnly(columnsOf: (table: Table) => readonly [Amounts, Amounts] | null): void {
    const { sourceOfAllocation, poolOfContribution, streamOfContribution } = this.#sources;
    const still = this.#still.fill(0);
    markChanged(columnsOf('Stream'), null, still);
    markChanged(columnsOf('Allocation'), sourceOfAllocation, still);
    markChanged(columnsOf('Contribution'), poolOfContribution, still);
    markChanged(columnsOf('Contribution'), streamOfContribution, still);
    for (let source = 0; source < still.length; source++) if (!still[source]) this.by[source] = -1;
  }

  has(source: number): boolean {
    return (this.by[source] as number) >= 0;
  }

  isProRata(source: number): boolean {
    return this.rule(this.by[source] as number) === 'pro rata';
  }

  /** The rule of a place in {@link by}. */
  rule(place: number): CutRule | null {
    return place > 0 ? (this.#rules[place] ?? null) : null;
  }

  #touch(source: number): void {
    if (source >= 0 && (this.#place || !this.has(source))) this.by[source] = this.#place;
  }
}

/** Marks the sources of the rows whose amounts differ; the rows are the sources themselves where none are given. */
function markChanged(
  columns: readonly [Amounts, Amounts] | null,
  sourceOf: Int32Array | null,
  marks: Uint8Array,
): void {
  if (!columns) return;
  const [now, typed] = columns;
  for (let row = 0; row < now.pence.length; row++) {
    if (now.pence[row] === typed.pence[row] && now.missing[row] === typed.missing[row]) continue;
    const source = sourceOf ? (sourceOf[row] as number) : row;
    if (source >= 0) marks[source] = 1;
  }
}
