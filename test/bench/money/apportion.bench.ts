import currency from 'currency.js';
import Decimal from 'decimal.js';
import { allocate, dinero, toSnapshot } from 'dinero.js';
import { GBP } from 'dinero.js/currencies';
import { apportion } from '../../../src/model/money/apportion';
import { type Pence } from '../../../src/model/money/pence';
import { type Bench } from '../bench';

/** A total in pence, and amounts in pence to share it by. */
interface Shared {
  readonly total: Pence;
  readonly weights: readonly number[];
}

const FIRST_LINES =
  'gives the pence left over to the first lines, not to the largest remainders, so it is another answer';

/** Seeded amounts up to £10,000, as a ledger has them. */
const amounts = (lines: number): number[] => {
  let state = 2010;
  return Array.from({ length: lines }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % 1_000_000;
  });
};
const equal = (lines: number) => Array.from({ length: lines }, () => 1);
const ours = { name: 'Poolbook', run: ({ total, weights }: Shared) => apportion(total, weights) };

Decimal.set({ precision: 40 });
/** Largest remainder as decimal.js has it written: exact decimals, then a sort. */
function withDecimals({ total, weights }: Shared): Pence[] {
  const exact = weights.map((weight) => new Decimal(weight));
  const sum = exact.reduce((all, weight) => all.plus(weight), new Decimal(0));
  const products = exact.map((weight) => weight.times(total));
  const shares = products.map((product) => product.divToInt(sum).toNumber());
  const remainders = products.map((product) => product.mod(sum));
  return withLeftOver(total, shares, (i, j) => remainders[j]!.comparedTo(remainders[i]!), weights);
}

/** Largest remainder as it is plainly written with BigInts. */
function withBigInts({ total, weights }: Shared): Pence[] {
  const exact = weights.map(BigInt);
  const sum = exact.reduce((all, weight) => all + weight, 0n);
  const products = exact.map((weight) => weight * BigInt(total));
  const shares = products.map((product) => Number(product / sum));
  const remainders = products.map((product) => product % sum);
  return withLeftOver(total, shares, (i, j) => Number(remainders[j]! - remainders[i]!), weights);
}

function withLeftOver(
  total: Pence,
  shares: Pence[],
  byRemainder: (i: number, j: number) => number,
  weights: readonly number[],
): Pence[] {
  const left = total - shares.reduce((all, share) => all + share, 0);
  const order = shares.map((_, i) => i);
  order.sort((i, j) => byRemainder(i, j) || weights[j]! - weights[i]! || i - j);
  for (const i of order.slice(0, left)) shares[i]!++;
  return shares;
}

const withDinero = ({ total, weights }: Shared): Pence[] =>
  allocate(dinero({ amount: total, currency: GBP }), weights).map((share) => toSnapshot(share).amount);

/** What most workbooks do; it need not add up. */
const rounded = ({ total, weights }: Shared): Pence[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.round((total * weight) / sum));
};

const job = (
  lines: number,
  total: Pence,
  peers: Bench<Shared, Pence[]>['peers'],
  weights = amounts(lines),
): Bench<Shared, Pence[]> => ({
  job: `APPORTION: a total over ${lines.toLocaleString('en-GB')} ${weights[0] === 1 ? 'equal lines' : 'amounts'}`,
  size: `£${(total / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })} in whole pence`,
  input: () => ({ total, weights }),
  ours,
  peers,
  leftOut: [
    {
      name: 'decimal.js, dinero.js and currency.js over a million lines',
      why: 'one call takes up to half a minute; they run over 10,000',
    },
  ],
});

const decimals = { name: 'decimal.js, largest remainder', run: withDecimals, goal: 50 };
const bigInts = { name: 'BigInt and a sort', run: withBigInts, goal: 10 };
const rounding = {
  name: 'each line rounded',
  run: rounded,
  differs: 'rounds each line, so the lines need not add up to the total',
};

export default [
  job(1_000_000, 12_345_678_90, [bigInts, rounding]),
  job(1_000_000, 1, [bigInts]),
  job(10_000, 12_345_678_90, [
    decimals,
    bigInts,
    { name: 'dinero.js allocate', run: withDinero, goal: 8, differs: FIRST_LINES },
    rounding,
  ]),
  job(
    10_000,
    12_345_678_90,
    [
      { name: 'dinero.js allocate', run: withDinero, goal: 5 },
      {
        name: 'currency.js distribute',
        run: ({ total, weights }) =>
          currency(total / 100)
            .distribute(weights.length)
            .map((share) => share.intValue),
        goal: 15,
      },
      decimals,
    ],
    equal(10_000),
  ),
] satisfies Bench<Shared, Pence[]>[];
