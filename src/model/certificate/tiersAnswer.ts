import { type Answer, serviceLines } from './answers';
import { dividedBy, exact } from './entered/exact';
import { type Inputs } from './entered/inputs';
import { alike } from './entered/inputTable';
import { NO_TIER, ORDER, type Standing, standingOf } from './entered/standing';
import { added, addedMoney, isMoney, isSpread, shown, type Tally } from './entered/tally';

/** POOL.TIERS: each tier, prevention and the total, each in pounds and as a share. */
export function tiersAnswer(inputs: Inputs): Answer[][] {
  const years = inputs.years('Allocation');
  const standings = new Map<string, Standing>();
  const lines = serviceLines(inputs).map(({ tier, rows }) => ({
    ...known(standings, alike(tier), () => standingOf(inputs, tier)),
    sums: years.map((year) => inputs.sum('Allocation', rows, year)),
  }));
  const counted = lines.filter(({ tier, sums }) => tier !== NO_TIER || sums.some(isMoney));
  const names = [...new Set(counted.map(({ tier }) => tier))].sort((a, b) => placeOf(a) - placeOf(b));
  const total = years.map((year) => inputs.sum('Allocation', inputs.rows('Allocation'), year));
  const both = (name: string, sums: readonly Tally[]): Answer[][] => [
    [name, '£', ...sums.map(shown)],
    [name, 'Share', ...sums.map((sum, y) => shareOf(sum, total[y] ?? added([])))],
  ];
  const together = (of: (line: (typeof lines)[number]) => boolean): Tally[] =>
    years.map((_, y) => addedMoney(counted.filter(of).map(({ sums }) => sums[y] ?? added([]))));
  return [
    ['Tier', 'Measure', ...years],
    ...names.flatMap((name) =>
      both(
        name,
        together(({ tier }) => tier === name),
      ),
    ),
    ...both(
      'Prevention',
      together(({ prevents }) => prevents),
    ),
    ...both('Total', total),
  ];
}

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
