import { type Answer } from './answers';
import { type Asked, type Under, yearAsked } from './asked';
import { floorIn, fundedIn, shortIn, statusIn, uniqueCommitments } from './commitmentsAnswer';
import { exact, inPounds } from './entered/exact';
import { byRemainder } from './entered/fencedPayments';
import { type Inputs } from './entered/inputs';
import { alike, type InputRow, UnreadableInput } from './entered/inputTable';
import { isProtected } from './scenario/floors';
import { contributionsFrom, linesFrom, sumOf } from './scenario/yearMoney';

const HEADINGS = ['Rule', 'Largest cut', 'Share', 'Breaks first', 'Short by', 'Total shortfall'];

/** So many lines are cut while pennies are tried one after the other. */
const MOST_TRIED = 1_000_000;

/** POOL.SURVIVES: the largest further cut that keeps every commitment, by the same percentage and with floors kept. */
export function survivesAnswer(under: Under, asked: Asked): Answer[][] {
  const inputs = under(asked.scenario);
  const year = yearAsked(asked);
  const commitments = uniqueCommitments(inputs).map((row) => ({
    row,
    status: statusIn(inputs, row, year),
  }));
  const broken = commitments.filter(({ status }) => status === 'Broken' || status === 'Unfunded');
  if (broken.length > 0)
    return [
      HEADINGS,
      ...already(
        inputs,
        year,
        broken.map(({ row }) => row),
      ),
    ];
  const kept = commitments.flatMap(({ row, status }) => (status === 'Kept' ? [row] : []));
  const stand = standOf(inputs, year, kept);
  const unspent = unspentIn(inputs, year);
  const told = isLeftOverTold(inputs);
  const row = (rule: string, cut: bigint, { first, short, total }: Breach): Answer[] => [
    rule,
    told ? unspent + cut : `at least ${inPounds(unspent + cut)}`,
    told ? exact(unspent + cut, unspent + stand.total) : 'unknown',
    ...[first, short, total],
  ];
  const at = firstBreak(stand);
  return [
    HEADINGS,
    row('Same percentage', at - 1n, breachAt(stand, at)),
    row('Protected', stand.total - heldBy(inputs, year).held, {
      ...{ first: heldBy(inputs, year).first, short: 1n, total: 1n },
    }),
  ];
}

interface Stand {
  readonly budgets: readonly bigint[];
  /** By line, its place among the commitments; -1 for none. */
  readonly keeps: readonly number[];
  readonly commitments: readonly { readonly name: string; readonly floor: bigint; readonly has: bigint }[];
  readonly total: bigint;
}
interface Breach {
  readonly first: string;
  readonly short: bigint;
  readonly total: bigint;
}

const above = (inputs: Inputs, year: string) =>
  inputs.rows('Allocation').filter((line) => {
    const amount = line.amount(year);
    return amount !== 'unknown' && amount > 0n;
  });
const pence = (row: InputRow, year: string): bigint => {
  const amount = row.amount(year);
  return amount === 'unknown' ? 0n : amount;
};

function standOf(inputs: Inputs, year: string, kept: readonly InputRow[]): Stand {
  const lines = above(inputs, year);
  const budgets = lines.map((line) => pence(line, year));
  return {
    budgets,
    keeps: lines.map((line) => {
      const commitment = inputs.named('Commitment', line.says('Commitment'));
      return commitment ? kept.indexOf(commitment) : -1;
    }),
    commitments: kept.map((row) => ({
      name: row.name,
      floor: floorIn(inputs, row, year).pence,
      has: fundedIn(inputs, row, year).pence,
    })),
    total: sumOf(budgets),
  };
}

/**
 * The smallest cut, every line giving the same percentage, that breaks a commitment. A line gives less than a penny more
 * than its exact share, so that up to some cut none can break; from there penny after penny is tried.
 */
function firstBreak(stand: Stand): bigint {
  const { budgets, keeps, commitments, total } = stand;
  const safe = commitments.map(({ floor, has }, c) => {
    const own = budgets.filter((_, l) => keeps[l] === c);
    const room = has - floor - BigInt(own.length);
    return sumOf(own) === 0n ? total : room <= 0n ? 0n : (room * total) / sumOf(own);
  });
  let cut = safe.reduce((least, each) => (each < least ? each : least), total - 1n) + 1n;
  for (let tried = 0; ; tried += budgets.length, cut++) {
    if (tried > MOST_TRIED)
      throw new UnreadableInput('The penny at which a commitment breaks takes too long to find again');
    if (cut >= total || breachAt(stand, cut).short > 0n) return cut;
  }
}

/** What breaks when every line gives the same share of a cut. */
function breachAt({ budgets, keeps, commitments }: Stand, cut: bigint): Breach {
  const given = byRemainder(cut, budgets);
  const shorts = commitments.map(({ name, floor, has }, c) => {
    const short = floor - has + sumOf(given.filter((_, l) => keeps[l] === c));
    return { name, short: short > 0n ? short : 0n };
  });
  const worst = shorts.reduce((most, each) => (each.short > most.short ? each : most), {
    name: '',
    short: 0n,
  });
  return { first: worst.name, short: worst.short, total: sumOf(shorts.map(({ short }) => short)) };
}

/** What floors hold of the lines as they are, and of which commitment the largest of them is. */
function heldBy(inputs: Inputs, year: string): { held: bigint; first: string } {
  const parts = uniqueCommitments(inputs).flatMap((row) => {
    const own = above(inputs, year).filter(
      (line) => inputs.named('Commitment', line.says('Commitment')) === row,
    );
    const amounts = own.map((line) => pence(line, year));
    const floor = pence(row, year);
    const firm = isProtected(row);
    const keeps = firm ? amounts : byRemainder(floor > 0n ? floor : 0n, amounts);
    return own.map((line, i) => ({ line, keeps: keeps[i] ?? 0n, firm, name: row.name }));
  });
  const isSoft = parts.some(({ keeps, firm }) => !firm && keeps > 0n);
  const place = new Map(inputs.rows('Allocation').map((line, i) => [line, i]));
  const counted = parts
    .filter(({ firm, keeps }) => firm !== isSoft && keeps > 0n)
    .sort((a, b) => (place.get(a.line) ?? 0) - (place.get(b.line) ?? 0));
  const [first, ...others] = counted;
  const largest = others.reduce((most, each) => (most && each.keeps <= most.keeps ? most : each), first);
  return { held: sumOf(parts.map(({ keeps }) => keeps)), first: largest?.name ?? '' };
}

function already(inputs: Inputs, year: string, broken: readonly InputRow[]): Answer[][] {
  const shorts = broken.map((row) => ({ name: row.name, short: shortIn(inputs, row, year) }));
  const [first, ...others] = shorts;
  const worst = others.reduce((most, each) => (most && most.short >= each.short ? most : each), first);
  const total = sumOf(shorts.map(({ short }) => short));
  const cells = [0n, 0n, `Broken already: ${worst?.name ?? ''}`, worst?.short ?? 0n, total];
  return ['Same percentage', 'Protected'].map((rule) => [rule, ...cells]);
}

/** What streams and pools have that nothing draws on. */
function unspentIn(inputs: Inputs, year: string): bigint {
  const over = (has: bigint, uses: readonly InputRow[][]) => {
    const [contributions = [], lines = []] = uses;
    const used = [inputs.sum('Contribution', contributions, year), inputs.sum('Allocation', lines, year)];
    const left = has - sumOf(used.map((each) => each.pence));
    return used.some(({ atLeast }) => atLeast) || left < 0n ? 0n : left;
  };
  const usesTold =
    inputs.hasColumn('Allocation', 'Source') &&
    (inputs.has('Contribution') ? inputs.hasColumn('Contribution', 'Stream') : !inputs.has('Pool'));
  const streams = inputs.rows('Stream').filter((row) => row.name && inputs.named('Stream', row.name) === row);
  const poolsTold = inputs.hasColumn('Allocation', 'Source') && inputs.hasColumn('Contribution', 'Pool');
  const pools = inputs
    .rows('Pool')
    .filter((row) => row.name && inputs.named('Pool', row.name) === row && !inputs.named('Stream', row.name));
  return sumOf([
    ...streams.map((row) =>
      usesTold
        ? over(pence(row, year), [[...contributionsFrom(inputs, row)], [...linesFrom(inputs, row)]])
        : 0n,
    ),
    ...pools.map(({ name }) =>
      poolsTold
        ? over(sumOf(inputs.moneyTo(name).map((row) => pence(row, year))), [
            [],
            [...linesFrom(inputs, alike(name))],
          ])
        : 0n,
    ),
  ]);
}

/** Whether the tables are there that say what sources have left over. */
function isLeftOverTold(inputs: Inputs): boolean {
  const contributions = inputs.rows('Contribution');
  const isNamed =
    contributions.some((row) => row.says('Stream') !== '') ||
    inputs.rows('Allocation').some((line) => {
      const source = line.says('Source');
      return source !== '' && !inputs.named('Stream', source) && !inputs.isPool(source);
    });
  const hasPools = inputs.has('Contribution')
    ? contributions.some((row) => row.says('Pool') !== '')
    : inputs.has('Pool');
  return (
    (inputs.has('Stream') || !isNamed) && (!hasPools || (inputs.has('Pool') && inputs.has('Contribution')))
  );
}
