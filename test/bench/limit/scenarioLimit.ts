import { type Plan } from '../../../src/model/plan/plan';
import { type Step } from '../../../src/model/scenarios/steps/step';
import { lineGroups } from '../../../src/model/scenarios/sweep/lineGroups';
import { type Outcome, TIERS } from '../scenarios/outcome';
import { Limit, penceIn } from './limit';
import { COLUMN, type Counts, scenarioColumns } from './scenarioColumns';

/** Pence by year, all of the first year first. */
export interface Swept {
  readonly tiers: Float64Array;
  readonly shortfalls: Float64Array;
}

/** Scenarios of a plan as C carries them out, each from the beginning. */
export class ScenarioLimit {
  readonly limit: Limit;
  readonly #counts: Counts;
  readonly #tiers: readonly string[];

  /** @param scenarios the first is that of {@link outcome} */
  constructor(plan: Plan, scenarios: readonly (readonly Step[])[]) {
    const { counts, columns } = scenarioColumns(plan, scenarios);
    this.#counts = counts;
    this.#tiers = lineGroups(plan).tiers;
    this.limit = new Limit(columns);
  }

  /** Everything that the first scenario comes to, as the memory that it leaves says. */
  outcomeIn(image: Uint8Array): Outcome {
    const { years, streams, services, pools, partners, commitments, tiers } = this.#counts;
    const byRow = (column: number, rows: number): number[] => {
      const pence = penceIn(image, column, rows * years);
      return Array.from(
        { length: rows * years },
        (_, i) => pence[(i % years) * rows + Math.floor(i / years)]!,
      );
    };
    const byTier = byRow(COLUMN.tierSums, tiers);
    return {
      streams: byRow(COLUMN.streamNow, streams),
      services: byRow(COLUMN.serviceSums, services),
      tiers: TIERS.flatMap((tier) => {
        const at = this.#tiers.indexOf(tier) * years;
        return byTier.slice(at, at + years);
      }),
      contributed: byRow(COLUMN.putIn, pools * partners),
      balances: byRow(COLUMN.balances, streams + pools),
      shortfalls: byRow(COLUMN.shortfalls, commitments),
    };
  }

  /** The same of the last that was carried out, as a sweep says it. */
  sweptIn(image: Uint8Array): Swept {
    const { years, tiers, commitments } = this.#counts;
    return {
      tiers: penceIn(image, COLUMN.tierSums, tiers * years),
      shortfalls: penceIn(image, COLUMN.shortfalls, commitments * years),
    };
  }
}
