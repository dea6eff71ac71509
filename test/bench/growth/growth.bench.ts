import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { controlledRounding } from '../../../src/model/money/controlledRounding';
import { timesRounded } from '../../../src/model/money/fraction';
import { growthOf } from '../../../src/model/money/growthOf';
import { seeded } from '../matching/seededPlan';
import { type Bench } from '../bench';

/**
 * What grows with its input and no faster: a call is timed beside ten calls of a tenth each. Where time grows evenly both
 * take as long; where it grew with the square ours would take ten times as long.
 */
const PARTS = 10;
const EVEN = 0.3;
const tenths = <Input, Output>(parts: (input: Input) => Input[], run: (input: Input) => Output) => ({
  name: 'ten calls of a tenth each',
  run: (input: Input): Output => parts(input).map(run).at(-1) as Output,
  goal: EVEN,
  differs: 'is ten answers, each of a tenth of the input',
});

interface Table {
  readonly totals: number[];
  readonly weights: number[][];
}
const table = (totals: number, weights: number): Table => {
  const random = seeded(7);
  const pence = () => Math.round(random() * 1e8);
  return {
    totals: Array.from({ length: totals }, pence),
    weights: [Array.from({ length: weights }, pence)],
  };
};
const spreadAll = ({ totals, weights }: Table) => controlledRounding(totals, weights);
const tables: Bench<Table, number[][]> = {
  job: 'SPREAD: totals over weights, rows and columns to the penny',
  size: '1,000 totals by 100 weights',
  input: () => table(1000, 100),
  ours: { name: 'Poolbook', run: spreadAll },
  peers: [
    tenths(
      ({ totals, weights }) =>
        Array.from({ length: PARTS }, (_, i) => ({
          totals: totals.slice(i * 100, (i + 1) * 100),
          weights,
        })),
      spreadAll,
    ),
  ],
  calls: 1,
};

const RATES = 100_000;
const upratedBy = (rates: number[]) => timesRounded(108608600, growthOf(rates));
const rates: Bench<number[], number> = {
  job: 'UPRATE: a column of rates, most of them blank',
  size: '100,000 cells, of which 1,000 are rates',
  input: () => Array.from({ length: RATES }, (_, i) => (i % 100 ? 0 : 0.0001)),
  ours: { name: 'Poolbook', run: upratedBy },
  peers: [
    tenths(
      (cells) => Array.from({ length: PARTS }, (_, i) => cells.slice(i * 10_000, (i + 1) * 10_000)),
      upratedBy,
    ),
  ],
  calls: 1,
};

/** A chain of scenarios, each based on the one before it; no two are alike, so that none is remembered. */
let made = 0;
function chainOf(length: number): Grid {
  const pounds = ++made / 100;
  return [
    ['Scenario', 'Based on', 'Target', 'Change', 'Value'],
    ...Array.from({ length }, (_, i) => [`S${i}`, i ? `S${i - 1}` : '', 'All', 'cut £', pounds]),
  ];
}
const stepsFound = (grid: Grid): number =>
  checkPlan(
    readPlan([
      [
        ['Stream', '2010/11'],
        ['ABG', 1000],
      ],
      grid,
    ]),
  ).length;
const chains: Bench<Grid, number> = {
  job: 'Chains of scenarios, read and checked',
  size: '20,000 scenarios, in one chain that is too long and ends with a sentence',
  input: () => chainOf(20_000),
  ours: { name: 'Poolbook', run: stepsFound },
  peers: [tenths(() => Array.from({ length: PARTS }, () => chainOf(2000)), stepsFound)],
  calls: 1,
};

export default [tables, rates, chains] satisfies (
  | Bench<Table, number[][]>
  | Bench<number[], number>
  | Bench<Grid, number>
)[];
