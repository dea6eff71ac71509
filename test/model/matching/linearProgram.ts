import loadHighs from 'highs';
import { type PlannedLines } from '../../../src/model/matching/leastHarmCut';

type Highs = Awaited<ReturnType<typeof loadHighs>>;
export const highs = () => loadHighs();

/** A linear program to be maximised: columns from zero to `most`, rows of ones or minus ones at most `atMost`. */
export interface LinearProgram {
  readonly gain: readonly number[];
  readonly most: readonly number[];
  readonly atMost: readonly number[];
  /** For each column the rows in which it stands, and with which sign. */
  readonly rows: readonly (readonly number[])[];
  readonly signs: readonly (readonly number[])[];
}

/** A program in the form in which HiGHS takes it. */
export type Prepared = Parameters<Highs['createModel']>[0];

export function prepared(solver: Highs, { gain, most, atMost, rows, signs }: LinearProgram): Prepared {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((of, column) => (starts[column + 1] = starts[column]! + of.length));
  return {
    numCols: gain.length,
    numRows: atMost.length,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from(gain),
    colLower: new Float64Array(gain.length),
    colUpper: Float64Array.from(most),
    rowLower: new Float64Array(atMost.length).fill(-Infinity),
    rowUpper: Float64Array.from(atMost),
    matrix: {
      format: 'csc',
      numRows: atMost.length,
      numCols: gain.length,
      starts,
      indices: Int32Array.from(rows.flat()),
      values: Float64Array.from(signs.flat()),
    },
  };
}

/** The most that can be had, by HiGHS. */
export function solved(solver: Highs, program: Prepared): number {
  const model = solver.createModel(program);
  try {
    model.options.set({ output_flag: false });
    model.run();
    return model.getObjectiveValue();
  } finally {
    model.dispose();
  }
}

/**
 * The cut of least harm as a linear program: what is kept of each line, and of each floor. A floor's penny gains
 * `floorGain` besides the harm that it spares.
 */
export function cutProgram(
  { sources, services, sourceOf, serviceOf, pence }: PlannedLines,
  available: ArrayLike<number>,
  floors: ArrayLike<number>,
  harms: ArrayLike<number>,
  floorGain: number,
): LinearProgram {
  const lines = [...pence.keys()];
  const floored = Array.from({ length: services }, (_, v) => v).filter((v) => floors[v]! > 0);
  const rowOfFloor = new Map(floored.map((v, k) => [v, sources + k]));
  const rowsOfLine = (k: number) => {
    const floor = rowOfFloor.get(serviceOf[k]!);
    return floor === undefined ? [sourceOf[k]!] : [sourceOf[k]!, floor];
  };
  return {
    gain: [...lines.map((k) => harms[serviceOf[k]!]!), ...floored.map(() => floorGain)],
    most: [...pence, ...floored.map((v) => floors[v]!)],
    atMost: [...Array.from(available), ...floored.map(() => 0)],
    rows: [...lines.map(rowsOfLine), ...floored.map((v) => [rowOfFloor.get(v)!])],
    signs: [...lines.map((k) => (rowOfFloor.has(serviceOf[k]!) ? [1, -1] : [1])), ...floored.map(() => [1])],
  };
}

/** Ring-fence matching as a linear program: a column for each payment that is allowed. */
export function matchProgram(
  supply: ArrayLike<number>,
  demand: ArrayLike<number>,
  pairs: readonly (readonly [supply: number, demand: number])[],
): LinearProgram {
  return {
    gain: pairs.map(() => 1),
    most: pairs.map(() => Infinity),
    atMost: [...Array.from(supply), ...Array.from(demand)],
    rows: pairs.map(([i, j]) => [i, supply.length + j]),
    signs: pairs.map(() => [1, 1]),
  };
}
