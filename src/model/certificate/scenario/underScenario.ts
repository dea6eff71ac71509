import { type Inputs } from '../entered/inputs';
import { type Amount, type InputRow, UnreadableInput } from '../entered/inputTable';
import { acts, carryOut } from './carryOut';
import { goDown, type Touched } from './goDown';
import { isBase, stepsOf } from './steps';
import { poolOf, type Source, sourceOfLine, streamOf, YearMoney } from './yearMoney';

const MONEY = ['Stream', 'Contribution', 'Allocation'] as const;

/** A line that a step changed, and that gets less than it then needs. */
export interface UnmetNeed {
  readonly line: InputRow;
  readonly year: string;
  readonly needed: bigint;
  readonly got: bigint;
}

/** What lines that the steps of a scenario change need and do not get; nothing of the plan as entered. */
export const unmetUnder = (inputs: Inputs, scenario: string): readonly UnmetNeed[] =>
  isBase(scenario) ? [] : run(inputs, scenario).unmet;

/**
 * The plan as a scenario leaves it, by an arithmetic of the certificate's own: the steps of each year in their order, and
 * then what falls short goes down from streams through pools to the lines.
 *
 * @param scenario '' or Base for the plan as entered
 * @throws {UnreadableInput} for what this calculation does not follow
 */
export const underScenario = (inputs: Inputs, scenario: string): Inputs =>
  isBase(scenario) ? inputs : run(inputs, scenario).inputs;

function run(
  inputs: Inputs,
  scenario: string,
): { readonly inputs: Inputs; readonly unmet: readonly UnmetNeed[] } {
  const unmet: UnmetNeed[] = [];
  const steps = stepsOf(inputs, scenario);
  const amounts = new Map<InputRow, Map<string, Amount>>();
  for (const label of inputs.years(...MONEY)) {
    const year = label === 'Undated' ? null : Number(label.slice(0, 4));
    const money = new YearMoney(label);
    const reported = new Map<Source, Touched>();
    const lines = new Set<InputRow>();
    steps.forEach((step, place) => {
      if (!acts(step, year) || !inputs.hasYear(step.kind, label)) return;
      for (const row of carryOut(inputs, money, step, year)) {
        if (step.kind === 'Allocation') lines.add(row);
        for (const source of sourcesOf(inputs, step.kind, row)) {
          const before = reported.get(source);
          reported.set(source, step.spread || !before ? { place, rule: step.spread } : before);
        }
      }
    });
    if (lines.size > 0 && !(inputs.has('Stream') && inputs.has('Contribution')))
      throw new UnreadableInput('What lines that a step changes are paid from is not among the tables given');
    const changed = new Set<Source>();
    for (const kind of MONEY)
      for (const row of inputs.rows(kind))
        if (money.isChanged(row)) for (const source of sourcesOf(inputs, kind, row)) changed.add(source);
    const needs = [...lines].map((line) => ({ line, needed: money.of(line) }));
    goDown(inputs, money, new Map([...reported].filter(([source]) => changed.has(source))));
    for (const { line, needed } of needs) {
      const got = money.of(line);
      if (needed !== 'unknown' && got !== 'unknown' && got < needed)
        unmet.push({ line, year: label, needed, got });
    }
    for (const [row, amount] of money.changed) {
      const own = amounts.get(row) ?? new Map<string, Amount>();
      amounts.set(row, own.set(label, amount));
    }
  }
  return { inputs: inputs.withAmounts(amounts), unmet };
}

/** The sources of which a row is money, or whose money it takes. */
function sourcesOf(inputs: Inputs, kind: (typeof MONEY)[number], row: InputRow): Source[] {
  if (kind === 'Stream') return [row];
  const all = kind === 'Allocation' ? [sourceOfLine(inputs, row)] : [poolOf(row), streamOf(inputs, row)];
  return all.filter((source) => source !== null);
}
