import { type Plan } from '../../plan/plan';
import { covers, type Step } from '../steps/step';
import { Touches } from '../steps/touches';
import { carryOutStep } from '../run/planUnder';
import { type WorkingColumn } from '../cascade/amounts';
import { yearColumn } from '../../plan/yearColumn';

/** The tables whose money steps act on before shortages go down. */
type Inflow = 'Stream' | 'Contribution';
const INFLOWS = ['Stream', 'Contribution'] as const;

/**
 * The streams and contributions of one year as the steps leave them. What the first steps of one scenario and the next
 * have in common is carried out once.
 */
export class Inflows {
  readonly #typed: Readonly<Record<Inflow, WorkingColumn | undefined>>;
  readonly #now: Readonly<Record<Inflow, WorkingColumn | undefined>>;
  readonly #common: Readonly<Record<Inflow, WorkingColumn | undefined>>;
  /** How many of the last steps had been carried out when the state in common was kept. */
  #commonSteps = 0;
  #last: readonly Step[] = [];
  /** Whether each step says the same of how a shortage is spread as the one in its place the last time. */
  sameSpreads = false;
  /** The sources that the steps have touched. */
  readonly touches: Touches;
  readonly #commonTouches: Touches;

  constructor(
    plan: Plan,
    label: string,
    private readonly year: number | null,
  ) {
    const copy = (kind: Inflow): WorkingColumn | undefined => {
      const column = yearColumn(plan.tables[kind], label);
      return column && { ...column, pence: column.pence.slice(), missing: column.missing.slice() };
    };
    const copies = () => ({ Stream: copy('Stream'), Contribution: copy('Contribution') });
    this.#typed = copies();
    this.#now = copies();
    this.#common = copies();
    this.touches = new Touches(plan);
    this.#commonTouches = new Touches(plan);
  }

  get streams(): WorkingColumn | undefined {
    return this.#now.Stream;
  }

  get contributions(): WorkingColumn | undefined {
    return this.#now.Contribution;
  }

  /** Those of the steps that act on this year. */
  acting(steps: readonly Step[]): readonly Step[] {
    const acts = (step: Step) =>
      covers(step, this.year) && (step.target.table === 'Allocation' || this.#now[step.target.table]);
    return steps.every(acts) ? steps : steps.filter(acts);
  }

  /**
   * Carries out steps on streams and contributions.
   *
   * @param plan whose scenario table the steps are in, for what is said of one that cannot be carried out
   * @throws `#N/A` for the first step that cannot be carried out
   */
  carryOut(steps: readonly Step[], plan: Plan): void {
    const last = this.#last;
    let common = 0;
    while (common < steps.length && steps[common] === last[common]) common++;
    if (this.#commonSteps > common) this.#commonSteps = 0;
    const start = this.#commonSteps;
    copyTo(this.#now, start > 0 ? this.#common : this.#typed);
    if (start > 0) this.touches.copyFrom(this.#commonTouches);
    else this.touches.clear();
    this.sameSpreads =
      steps.length === last.length && steps.every(({ spread }, i) => spread === last[i]?.spread);
    this.#last = [];
    for (let i = start; i < steps.length; i++) {
      if (i === common && i > start) {
        copyTo(this.#common, this.#now);
        this.#commonTouches.copyFrom(this.touches);
        this.#commonSteps = i;
      }
      const step = steps[i] as Step;
      const column = this.#now[step.target.table as Inflow];
      this.touches.begin(step, i);
      if (column) carryOutStep(plan, column, step, this.touches);
    }
    this.#last = steps;
    this.touches.keepOnly((kind) => {
      const [now, typed] = kind === 'Allocation' ? [] : [this.#now[kind], this.#typed[kind]];
      return now && typed ? [now, typed] : null;
    });
  }
}

function copyTo(
  to: Readonly<Record<Inflow, WorkingColumn | undefined>>,
  from: Readonly<Record<Inflow, WorkingColumn | undefined>>,
): void {
  for (const kind of INFLOWS) {
    const [target, column] = [to[kind], from[kind]];
    if (!target || !column) continue;
    target.pence.set(column.pence);
    target.missing.set(column.missing);
  }
}
