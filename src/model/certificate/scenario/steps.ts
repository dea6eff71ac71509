import { exact, type Exact, shownDecimal, wholePence } from '../entered/exact';
import { type Inputs, isInKind } from '../entered/inputs';
import { alike, type InputRow, UnreadableInput, yearIn } from '../entered/inputTable';
import { standingOf } from '../entered/standing';

/** The tables whose money a scenario changes. */
export type MoneyKind = 'Stream' | 'Contribution' | 'Allocation';

/** What a step does, and to which rows of a table. */
export interface Step {
  readonly kind: MoneyKind;
  readonly rows: readonly InputRow[];
  readonly does: 'cut %' | 'uplift %' | 'cut £' | 'set £' | 'ends' | 'taper' | 'shift %' | 'shift to %';
  /** As the change has it: a share of 1, pence, or a day; null for a taper by what the streams say themselves. */
  readonly value: Exact | null;
  /** The calendar years in which its first and last year start. */
  readonly from: number | null;
  readonly to: number | null;
  /** The lines to which a shift goes. */
  readonly receivers: readonly InputRow[];
  /** `pro rata` and so on; '' where the step does not say. */
  readonly spread: string;
}

/**
 * The steps of a scenario, those of what it is based on first.
 *
 * @throws {UnreadableInput} for what this calculation does not carry out
 */
export function stepsOf(inputs: Inputs, scenario: string): Step[] {
  const chain: InputRow[][] = [];
  const seen = new Set<string>();
  for (let name = scenario; !isBase(name);) {
    const own = inputs.rows('Scenario').filter((row) => alike(row.name) === alike(name));
    if (own.length === 0 || seen.has(alike(name)))
      throw new UnreadableInput(`The scenario ${name} is not among those that the formula is given`);
    seen.add(alike(name));
    chain.unshift(own);
    name = own.map((row) => row.says('Based on')).find((base) => !isBase(base)) ?? '';
  }
  return chain.flatMap((own) => inOrder(own).map((row) => stepOf(inputs, row)));
}

export const isBase = (name: string): boolean => ['', 'base'].includes(alike(name));

const SAYS = ['Target', 'Name', 'Change', 'Value', 'To tier', 'From year', 'To year', 'Spread'];

/** By Order, then as entered; a row may only say what its scenario is based on. */
function inOrder(rows: readonly InputRow[]): InputRow[] {
  const order = (row: InputRow) => row.number('Order') || Number.MAX_VALUE;
  return rows
    .filter((row) => SAYS.some((heading) => row.says(heading) || row.number(heading) !== null))
    .sort((a, b) => order(a) - order(b));
}

function stepOf(inputs: Inputs, row: InputRow): Step {
  const does = alike(row.says('Change')) as Step['does'];
  const isShift = does === 'shift %' || does === 'shift to %';
  const { kind, rows } = targetOf(inputs, alike(row.says('Target')), row.says('Name'));
  const tier = isShift ? linesOfTier(inputs, row.says('To tier')) : [];
  return {
    ...{ kind, rows, does },
    to: yearOf(row, 'To year'),
    value: valueOf(does, row.number('Value')),
    from: yearOf(row, 'From year'),
    receivers: does === 'shift to %' ? tier : tier.filter((line) => !rows.includes(line)),
    spread: alike(row.says('Spread')),
  };
}

function valueOf(does: string, value: number | null): Exact | null {
  if (value === null && does === 'taper') return null;
  if (value === null)
    throw new UnreadableInput(`A step has a Value for ${does} that this calculation does not read`);
  if (does !== 'cut £' && does !== 'set £') return shownDecimal(value);
  const pence = wholePence(value);
  if (pence === null) throw new UnreadableInput(`A step has a Value for ${does} that is not whole pence`);
  return exact(pence);
}

function yearOf(row: InputRow, heading: string): number | null {
  const said = row.says(heading);
  if (!said) return null;
  const year = yearIn(said);
  if (year === null || year === 'Undated')
    throw new UnreadableInput(`A step has the ${heading} ${said}, which this calculation does not read`);
  return Number(year.slice(0, 4));
}

function targetOf(inputs: Inputs, target: string, name: string): Pick<Step, 'kind' | 'rows'> {
  const those = (kind: MoneyKind, word: (row: InputRow) => string) => ({
    kind,
    rows: inputs.rows(kind).filter((row) => alike(word(row)) === alike(name)),
  });
  switch (target) {
    case 'all':
      return { kind: 'Stream', rows: inputs.rows('Stream') };
    case 'stream':
      return those('Stream', (row) => row.name);
    case 'partner':
    case 'kind':
    case 'certainty':
      return those('Stream', (row) => row.says(target));
    case 'service':
      return those('Allocation', (row) => row.says('Service'));
    case 'tier':
      return { kind: 'Allocation', rows: linesOfTier(inputs, name) };
    case 'pool': {
      const { rows } = those('Contribution', (row) => row.says('Pool'));
      return { kind: 'Contribution', rows: rows.filter((row) => !isInKind(row)) };
    }
    default:
      throw new UnreadableInput(`A step acts on ${target}, which this calculation does not know`);
  }
}

/** The allocations to services of a tier; of all tiers that prevent, unless a tier of the plan is called so. */
function linesOfTier(inputs: Inputs, tier: string): InputRow[] {
  const services = inputs.rows('Service');
  const counted = (row: InputRow) => [
    alike(row.says('Tier')),
    alike(inputs.named('Tier', row.says('Tier'))?.says('Counts as') ?? ''),
  ];
  const own = services.filter((row) => counted(row).includes(alike(tier)));
  const all =
    own.length === 0 && alike(tier) === 'prevention'
      ? services.filter((row) => standingOf(inputs, row.says('Tier')).prevents)
      : own;
  const names = new Set(all.map((row) => alike(row.name)));
  return inputs.rows('Allocation').filter((row) => names.has(alike(row.says('Service'))));
}
