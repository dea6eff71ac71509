import { type CutRule } from '../../cuts/rule';
import { type Plan } from '../../plan/plan';
import { sourcesOf } from '../../plan/sources';
import { type Step } from './step';

/** The sources that the steps of a year touch, in the order in which they do, and how their shortages are spread. */
export class Touches {
  readonly order: Int32Array;
  readonly rule: (CutRule | null)[];
  count = 0;
  #steps: readonly Step[] = [];
  readonly #is: Uint8Array;
  readonly #bySteps = new WeakMap<readonly number[], Int32Array>();

  constructor(private readonly plan: Plan) {
    const sources = sourcesOf(plan).names.length;
    this.order = new Int32Array(sources);
    this.rule = new Array<CutRule | null>(sources).fill(null);
    this.#is = new Uint8Array(sources);
  }

  has(source: number): boolean {
    return this.#is[source] === 1;
  }

  /** Finds out anew, unless the steps are those of the last time: most years have the same. */
  find(steps: readonly Step[]): void {
    if (steps === this.#steps) return;
    this.#steps = steps;
    this.#is.fill(0);
    this.count = 0;
    for (const step of steps) {
      if (step.change.is === 'shift') continue;
      const sources = this.#sourcesOf(step);
      for (let i = 0; i < sources.length; i++) {
        const source = sources[i] as number;
        if (this.#is[source]) this.rule[source] = step.spread ?? this.rule[source] ?? null;
        else {
          this.#is[source] = 1;
          this.rule[source] = step.spread;
          this.order[this.count++] = source;
        }
      }
    }
  }

  #sourcesOf(step: Step): Int32Array {
    const known = this.#bySteps.get(step.target.rows) ?? Int32Array.from(touchedBy(this.plan, step));
    this.#bySteps.set(step.target.rows, known);
    return known;
  }
}

/** The sources that may fall short by a step. */
function touchedBy(plan: Plan, { target }: Step): Set<number> {
  const { streamOfContribution, poolOfContribution, sourceOfAllocation } = sourcesOf(plan);
  const found = new Set<number>();
  for (const row of target.rows) {
    if (target.table === 'Stream') found.add(row);
    else if (target.table === 'Allocation') found.add(sourceOfAllocation[row] ?? -1);
    else {
      found.add(poolOfContribution[row] ?? -1);
      found.add(streamOfContribution[row] ?? -1);
    }
  }
  found.delete(-1);
  return found;
}
