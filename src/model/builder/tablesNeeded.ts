import { TABLE_KINDS, type TableKind } from '../plan/declared/schema';
import { isBase } from '../scenarios/steps/chain';

const SETTLED: readonly TableKind[] = ['Partner', 'Pool', 'Contribution', 'Outturn', 'Risk share', 'Allocation', 'Stream', 'Evidence']; // prettier-ignore
const SPENT: readonly TableKind[] = ['Service', 'Allocation', 'Tier', 'Evidence'];
const KEPT: readonly TableKind[] = ['Commitment', 'Allocation', 'Stream', 'Pool', 'Contribution', 'Service', 'Evidence']; // prettier-ignore

/** The tables whose figures count in the answer of each function; of one that is not here all do. */
const NEEDED: Readonly<Record<string, readonly TableKind[]>> = {
  ACCOUNT: SETTLED,
  AGREEMENT: ['Pool', 'Contribution', 'Allocation', 'Partner', 'Stream', 'Risk share', 'Evidence'],
  COMMITMENTS: KEPT,
  FUNDING: ['Stream', 'Evidence'],
  LEDGER: SETTLED,
  OUTCOMES: ['Service', 'Allocation', 'Mapping', 'Evidence'],
  PARTNERS: ['Partner', 'Stream', 'Contribution', 'Evidence'],
  POOLS: ['Pool', 'Contribution', 'Stream', 'Evidence'],
  REGISTER: ['Allocation', 'Stream', 'Pool', 'Contribution', 'Evidence'],
  RISK: KEPT,
  SERVICES: SPENT,
  SETTLEMENT: SETTLED,
  SURVIVES: KEPT,
  TIERS: SPENT,
};

/** What a scenario may act on, and what becomes of it. */
const UNDER_SCENARIO: readonly TableKind[] = ['Scenario', 'Stream', 'Pool', 'Contribution', 'Service', 'Tier', 'Allocation', 'Commitment', 'Condition', 'Evidence']; // prettier-ignore

/**
 * The tables with which a function answers as it does with all of them, in the order of the plan.
 *
 * @param id such as `FUNDING`
 * @param scenario the scenario that it is given; blank or Base for the plan as entered
 * @example
 * [tablesNeeded('FUNDING', ''), tablesNeeded('FUNDING', 'Cuts').length] // => [["Stream", "Evidence"], 10]
 */
export function tablesNeeded(id: string, scenario: string): readonly TableKind[] {
  const needed = NEEDED[id];
  if (!needed) return TABLE_KINDS;
  return TABLE_KINDS.filter(
    (kind) => needed.includes(kind) || (!isBase(scenario) && UNDER_SCENARIO.includes(kind)),
  );
}
