import { type Answer } from './answers';
import { type AnswerRow, type Asked, type Under, yearAsked } from './asked';
import { floorIn, fundedIn, uniqueCommitments } from './commitmentsAnswer';
import { exact, minus, plus, shownDecimal, times, type Exact } from './entered/exact';
import { type Inputs } from './entered/inputs';
import { alike, type InputRow, UnreadableInput } from './entered/inputTable';
import { rounded } from './scenario/carryOut';
import { lossesOf, type Reach } from './risk/reach';

const HEADINGS = ['Commitment', 'Kept', 'Expected shortfall', 'P10', 'P50', 'P90', 'Method'];

/** Of so many streams at most every outcome is carried out here. */
const MOST_STREAMS = 10;
/** Of more than so many the function draws outcomes at random. */
const MOST_EXACT = 20;

/**
 * POOL.RISK: every outcome of the streams that reach a commitment is carried out as a scenario without those that do not
 * arrive. What is drawn at random, and what takes too many outcomes, is left.
 */
export function riskAnswer(under: Under, asked: Asked): AnswerRow[] {
  const inputs = under(asked.scenario);
  const year = yearAsked(asked);
  const uncertain = uncertainIn(inputs, year);
  const reach = lossesOf(inputs, year, new Map(uncertain.map(({ row, arrives }) => [row, arrives])));
  const commitments = inputs.years('Commitment', 'Allocation').includes(year)
    ? uniqueCommitments(inputs)
    : [];
  return [HEADINGS, ...commitments.map((row) => riskOf(inputs, year, row, reach))];
}

interface Uncertain {
  readonly row: InputRow;
  /** The chance that it arrives. */
  readonly arrives: Exact;
}

/** The streams that are not Confirmed, have money in a year and are less than certain. */
function uncertainIn(inputs: Inputs, year: string): Uncertain[] {
  return inputs.rows('Stream').flatMap((row): Uncertain[] => {
    const amount = row.amount(year);
    const comes = amount === 'unknown' || amount > 0n;
    if (!comes || alike(row.says('Certainty')) === 'confirmed') return [];
    const probability = row.number('Probability');
    if (probability === null)
      throw new UnreadableInput(`${row.name} has a Probability that this calculation does not read`);
    const arrives = shownDecimal(probability);
    return minus(arrives, exact(1n)).over < 0n ? [{ row, arrives }] : [];
  });
}

function riskOf(inputs: Inputs, year: string, row: InputRow, reach: Reach): AnswerRow {
  const left = (why: string) => ({ first: row.name, why });
  if (fundedIn(inputs, row, year).atLeast) return left('an allocation is not known');
  const streams = reach.streamsOf(row);
  if (streams === null) return left('what it is paid from is not known');
  if (streams.length > MOST_EXACT) return left('its figures are drawn at random');
  if (streams.length > MOST_STREAMS)
    return left(`more than ${MOST_STREAMS} streams that may not arrive reach it`);
  const outcomes = reach.outcomesOf(row, streams).sort((a, b) => (a.pence < b.pence ? -1 : 1));
  const within = (percent: bigint): bigint => {
    let chance = exact(0n);
    for (const outcome of outcomes) {
      chance = plus(chance, outcome.chance);
      if (minus(chance, exact(percent, 100n)).over >= 0n) return outcome.pence;
    }
    return outcomes.at(-1)?.pence ?? 0n;
  };
  const many = 2 ** streams.length;
  const method = `Exact: ${many.toLocaleString('en-GB')} outcome${many === 1 ? '' : 's'}`;
  const percentiles = [10n, 50n, 90n].map(within);
  return [row.name, ...againstFloor(outcomes), ...percentiles, method];

  function againstFloor(of: typeof outcomes): [Answer, Answer] {
    const floor = floorIn(inputs, row, year);
    if (floor.atLeast) return ['unknown', 'unknown'];
    if (floor.pence <= 0n) return ['No floor', 0n];
    const short = of.filter(({ pence }) => pence < floor.pence);
    const broken = short.reduce((sum, { chance }) => plus(sum, chance), exact(0n));
    const missing = short.reduce(
      (sum, { pence, chance }) => plus(sum, times(chance, exact(floor.pence - pence))),
      exact(0n),
    );
    return [minus(exact(1n), broken), rounded(missing)];
  }
}
