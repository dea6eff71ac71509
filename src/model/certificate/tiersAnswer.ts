import { type Answer, serviceLines } from './answers';
import { dividedBy, exact } from './entered/exact';
import { type Inputs } from './entered/inputs';
import { alike } from './entered/inputTable';
import { NO_TIER, ORDER, type Standing, standingOf } from './entered/standing';
import { added, addedMoney, isMoney, isSpread, shown, type Tally } from './entered/tally';

/** POOL.TIERS: each tier, prevention and the total, each in pounds and as a share. */
export function tiersAnswer(inputs: Inputs): Answer[][] {
  const years = inputs.years('Allocation');
  const total = years.map((year) => inputs.sum('Allocation', inputs.rows('Allocation'), year));
  const both = (name: string, sums: readonly Tally[]): Answer[][] => [
    [name, '£', ...sums.map(shown)],
    [name, 'Share', ...sums.map((sum, y) => shareOf(sum, total[y] ?? added([])))],
  ];
  const prevents = counted(inputs, years).filter((line) => line.prevents);
  return [
    ['Tier', 'Measure', ...years],
    ...tierLines(inputs, years).flatMap(({ tier, sums }) => both(tier, sums)),
    ...both('Prevention', together(prevents, years)),
    ...both('Total', total),
  ];
}

/** What goes to each tier in some years, in the order in which tiers are listed. */
export function tierLines(inputs: Inputs, years: readonly string[]) {
  const lines = counted(inputs, years);
  const names = [...new Set(lines.map(({ tier }) => tier))].sort((a, b) => placeOf(a) - placeOf(b));
  return names.map((tier) => ({
    tier,
    sums: together(
      lines.filter((line) => line.tier === tier),
      years,
    ),
  }));
}

/** The lines that go to services, by tier; money without one counts where there is any in some year. */
function counted(inputs: Inputs, years: readonly string[]) {
  const standings = new Map<string, Standing>();
  const all = inputs.years('Allocation');
  return serviceLines(inputs)
    .map(({ tier, rows }) => ({
      ...known(standings, alike(tier), () => standingOf(inputs, tier)),
      sums: years.map((year) => inputs.sum('Allocation', rows, year)),
      isAny: all.some((year) => isMoney(inputs.sum('Allocation', rows, year))),
    }))
    .filter(({ tier, isAny }) => tier !== NO_TIER || isAny);
}

const together = (lines: readonly { readonly sums: readonly Tally[] }[], years: readonly string[]): Tally[] =>
  years.map((_, y) => addedMoney(lines.map(({ sums }) => sums[y] ?? added([]))));

/** A tier that is written in several ways is one, called as first written. */
function known(standings: Map<string, Standing>, word: string, find: () => Standing): Standing {
  const standing = standings.get(word) ?? find();
  standings.set(word, standing);
  return standing;
}

/** Where a tier is listed: ours first, then the plan's own, last what has none. */
const placeOf = (tier: string): number =>
  tier === NO_TIER ? ORDER.length + 1 : ORDER.includes(tier) ? ORDER.indexOf(tier) : ORDER.length;

/** A share of 1; a blank where there is nothing to be a share of. */
function shareOf(part: Tally, total: Tally): Answer {
  if ([part, total].some((each) => each.atLeast || isSpread(each))) return 'unknown';
  return total.pence > 0n ? dividedBy(exact(part.pence), exact(total.pence)) : '';
}
