import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type DraftStep } from '../steps/draft';
import { readDraft } from '../run/readDraft';
import { sweep } from '../sweep/sweep';

/** A commitment and the least cut that breaks it. */
export interface Stair {
  readonly commitment: string;
  /** The least cut, a share of 1 in tenths of a percent, at which it is no longer kept; null where it never breaks. */
  readonly at: number | null;
  /** What it is short of then. */
  readonly shortBy: Pence;
}

const STEPS = 1000;

/**
 * Which commitment breaks first as a cut grows: each commitment that is kept without it, with the least cut that
 * breaks it, those that break first before the others. One step's share goes from nothing to all in tenths of a
 * percent; the steps before it are. Of what is not known nothing is said.
 *
 * @param rows the draft; the change of its last step is taken to be `cut %`
 * @param label the year's heading, or `Undated`
 * @returns how much of the work is done, a share of 1, again and again; and at last the stairs
 * @throws `#N/A` for a step that cannot be carried out
 */
export function* staircase(
  plan: Plan,
  rows: readonly DraftStep[],
  label: string,
): Generator<number, Stair[]> {
  const last = rows.at(-1);
  if (!last) return [];
  const { of, before, own } = readDraft(plan, [...rows.slice(0, -1), { ...last, Change: 'cut %', Value: 0 }]);
  const lever = own.at(-1);
  if (!lever) return [];
  const swept = sweep(plan, label);
  const known = new Map<number, Float64Array>();
  const shortAt = (step: number): Float64Array => {
    const share = step / STEPS;
    const steps = [...before, ...own.slice(0, -1), { ...lever, change: { is: 'cut', share } } as const];
    const found = known.get(step) ?? swept.under(steps, of).shortfalls.slice();
    known.set(step, found);
    return found;
  };
  const floors = plan.tables.Commitment?.years.find((year) => year.label === label)?.pence;
  const [none, all] = [shortAt(0), shortAt(STEPS)];
  const kept = (plan.tables.Commitment?.names ?? []).flatMap((commitment, row) =>
    (floors?.[row] ?? 0) > 0 && none[row] === 0 && !Number.isNaN(all[row]) ? [{ commitment, row }] : [],
  );
  const stairs: Stair[] = [];
  for (const { commitment, row } of kept) {
    const short = (step: number) => shortAt(step)[row] as number;
    if (short(STEPS) === 0) stairs.push({ commitment, at: null, shortBy: 0 });
    else {
      let holds = 0;
      let breaks = STEPS;
      while (breaks - holds > 1) {
        const middle = (holds + breaks) >> 1;
        if (short(middle) > 0) breaks = middle;
        else holds = middle;
      }
      stairs.push({ commitment, at: breaks / STEPS, shortBy: short(breaks) });
    }
    yield stairs.length / kept.length;
  }
  return stairs.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
}
