import { byTime } from '../../calendar/financialYear';
import { amountAt, NOTHING } from '../../funding/sum';
import { penceBy, sumAt, tallyBy } from '../../funding/sumsBy';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { labelsOf, planUnder } from '../run/planUnder';
import { type Step } from '../steps/step';
import { lineGroups, type LineGroups } from './lineGroups';
import { onlyYear } from './onlyYear';
import { SweepYear } from './sweepYear';
import { yearColumn } from '../../plan/yearColumn';

/** What a plan comes to under a scenario; the arrays are used again by the next. */
export interface SweepFigures {
  /** Pence that go to each tier, all tiers of the first year first. */
  readonly tiers: Float64Array;
  /**
   * What each row of the commitment table is short of, all rows of the first year first; NaN where that is not known.
   */
  readonly shortfalls: Float64Array;
}

/** A plan made ready to be asked for many scenarios. */
export interface Sweep {
  /** In order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly tiers: readonly string[];
  /**
   * What the plan comes to when steps are carried out in order.
   *
   * @param of in whose scenario table the steps are; only what is said of a step that fails goes by it
   * @throws `#N/A` for the first step that cannot be carried out
   */
  readonly under: (steps: readonly Step[], of?: Plan) => SweepFigures;
}

/**
 * Makes a plan ready to be asked for one scenario after another, as when a cut is dragged or a thousand are tried: what
 * does not change from one to the next is not recalculated. It comes to the same as `planUnder`, to the penny.
 *
 * @param plan as entered
 * @param label one year's heading, or `Undated`; all years where it is left out
 *
 * @example
 * [...sweep(readPlan([[['Stream', '2010/11'], ['ABG', 9]], [['Service', 'Tier'], ['Play', 'Universal']], [['Allocation', 'Source', 'Service', '2010/11'], ['', 'ABG', 'Play', 9]]])).under([]).tiers] // => [900, 0]
 */
export function sweep(plan: Plan, label?: string): Sweep {
  const groups = lineGroups(plan);
  const labels = labelsOf(plan)
    .filter((year) => label === undefined || year.label === label)
    .sort((a, b) => byTime(a.label, b.label));
  const figures = {
    tiers: new Float64Array(groups.tiers.length * labels.length),
    shortfalls: new Float64Array(groups.commitments * labels.length),
  };
  const years = labels.map(({ label: of, year }, y) => {
    const own = {
      tiers: figures.tiers.subarray(y * groups.tiers.length, (y + 1) * groups.tiers.length),
      shortfalls: figures.shortfalls.subarray(y * groups.commitments, (y + 1) * groups.commitments),
    };
    return new YearOfSweep(plan, of, year, groups, own);
  });
  return {
    years: labels.map((year) => year.label),
    tiers: groups.tiers,
    under: (steps, of = plan) => {
      for (const year of years) year.under(steps, of);
      return figures;
    },
  };
}

/** A year with what is added up in it. */
class YearOfSweep {
  readonly #sweep: SweepYear;
  readonly #tiers: Float64Array;
  readonly #funded: Float64Array;
  /** What each commitment needs beyond what it has: less than anything where it needs nothing, NaN where unknown. */
  readonly #shortBy: Float64Array;
  /** NaN where an amount of what funds a commitment is missing, so that a shortfall is not known; else 1. */
  readonly #told: Float64Array;

  constructor(
    private readonly plan: Plan,
    private readonly label: string,
    year: number | null,
    private readonly groups: LineGroups,
    private readonly figures: SweepFigures,
  ) {
    this.#sweep = new SweepYear(plan, label, year, groups);
    const { Allocation, Commitment } = plan.tables;
    const allocated = yearColumn(Allocation, label);
    const promised = yearColumn(Commitment, label);
    this.#tiers = sumsOf(allocated, groups.tierOf, groups.tiers.length);
    this.#funded = sumsOf(allocated, groups.commitmentOf, groups.commitments);
    this.#told = toldBy(allocated, groups);
    this.#shortBy = this.#funded.map((got, row) => {
      const floor = promised ? amountAt(promised, row) : NOTHING;
      if (floor.atLeast) return NaN;
      return floor.pence <= 0 ? -Infinity : floor.pence - got;
    });
  }

  under(steps: readonly Step[], of: Plan): void {
    const acting = this.#sweep.inflows.acting(steps);
    const { tiers, shortfalls } = this.figures;
    if (acting.some(({ target }) => target.table === 'Allocation')) {
      this.#afresh(acting, of);
      return;
    }
    this.#sweep.carryOut(acting, of);
    const { tierCut, commitmentCut } = this.#sweep.sums;
    for (let tier = 0; tier < tiers.length; tier++)
      tiers[tier] = (this.#tiers[tier] as number) - (tierCut[tier] as number);
    const [shortBy, told] = [this.#shortBy, this.#told];
    for (let row = 0; row < shortfalls.length; row++) {
      const short = (shortBy[row] as number) + (commitmentCut[row] as number);
      shortfalls[row] = short <= 0 ? 0 : short * (told[row] as number);
    }
  }

  /** Steps on lines are carried out as in any other scenario, and all is added up again. */
  #afresh(steps: readonly Step[], of: Plan): void {
    const { tierOf, tiers, commitmentOf, commitments } = this.groups;
    const plan = onlyYear(this.plan, this.label);
    const withSteps = { ...plan, tables: { ...plan.tables, Scenario: of.tables.Scenario } };
    const under = planUnder(withSteps, { name: '', steps, problems: [] }).plan;
    const allocated = yearColumn(under.tables.Allocation, this.label);
    this.figures.tiers.set(sumsOf(allocated, tierOf, tiers.length));
    // a step may make known what was not
    const told = toldBy(allocated, this.groups);
    sumsOf(allocated, commitmentOf, commitments).forEach((funded, row) => {
      const short = (this.#shortBy[row] as number) + (this.#funded[row] as number) - funded;
      this.figures.shortfalls[row] = short <= 0 ? 0 : short * (told[row] as number);
    });
  }
}

const sumsOf = (column: YearColumn | undefined, groupOf: Int32Array, groups: number): Float64Array =>
  column ? penceBy(column, groupOf, groups) : new Float64Array(groups);

/** NaN for each commitment whose money holds an amount that is missing or a bound, else 1. */
function toldBy(column: YearColumn | undefined, { commitmentOf, commitments }: LineGroups): Float64Array {
  const funded = column && tallyBy(column, commitmentOf, commitments);
  return Float64Array.from({ length: commitments }, (_, row) =>
    funded && sumAt(funded, row).atLeast ? NaN : 1,
  );
}
