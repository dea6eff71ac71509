import { type Answer, fundingAnswer, poolsAnswer, servicesAnswer } from './answers';
import { type AnswerRow, type Asked, type RowLeft, type Under } from './asked';
import { commitmentsAnswer } from './commitmentsAnswer';
import { compareAnswer } from './compareAnswer';
import { exact, type Exact, inPounds, shownDecimal, wholePence, within } from './entered/exact';
import { type Inputs, readInputs } from './entered/inputs';
import { type InputCell, type InputKind, UnreadableInput } from './entered/inputTable';
import { riskAnswer } from './riskAnswer';
import { underScenario } from './scenario/underScenario';
import { survivesAnswer } from './survivesAnswer';
import { tiersAnswer } from './tiersAnswer';

type Grid = readonly (readonly InputCell[])[];

/** What a function is given before its tables, in order; `other` is nothing that its recomputed figures depend on. */
export type Argument = 'scenario' | 'scenarios' | 'measure' | 'year' | 'other';

interface Recomputed {
  readonly given: readonly Argument[];
  readonly answer: (under: Under, asked: Asked) => readonly AnswerRow[];
  /** The tables without which it answers nothing. */
  readonly needs: readonly InputKind[];
}

const ofPlan = (answer: (inputs: Inputs) => Answer[][], needs: readonly InputKind[]): Recomputed => ({
  given: ['scenario'],
  answer: (under, { scenario }) => answer(under(scenario)),
  needs,
});

/** The functions that are recomputed. */
export const RECOMPUTED: Readonly<Record<string, Recomputed>> = {
  FUNDING: ofPlan(fundingAnswer, ['Stream']),
  POOLS: ofPlan(poolsAnswer, ['Contribution']),
  SERVICES: ofPlan(servicesAnswer, ['Service', 'Allocation']),
  TIERS: ofPlan(tiersAnswer, ['Service', 'Allocation']),
  COMMITMENTS: ofPlan(commitmentsAnswer, ['Commitment', 'Allocation']),
  COMPARE: { given: ['measure', 'scenarios', 'year'], answer: compareAnswer, needs: [] },
  SURVIVES: {
    given: ['scenario', 'year'],
    answer: survivesAnswer,
    needs: ['Commitment', 'Allocation'],
  },
  RISK: {
    given: ['scenario', 'year', 'other', 'other'],
    answer: riskAnswer,
    needs: ['Stream', 'Commitment', 'Allocation'],
  },
};

/** A cell that shows something else than what was recomputed; row and column count from the formula's cell. */
export interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly shown: string;
  readonly recomputed: string;
}

/** What recomputing one formula came to. */
export type Recomputation =
  | {
      readonly is: 'compared';
      readonly cells: number;
      readonly differences: readonly CellDifference[];
      /** Rows that could not be recomputed but for their first cell. */
      readonly left: readonly (RowLeft & { readonly row: number })[];
    }
  /** Why nothing could be recomputed. */
  | { readonly is: 'unreadable'; readonly why: string };

/**
 * Recomputes what one of the functions answers, cell by cell in exact arithmetic from what the tables hold, and
 * compares it with what the sheet shows: amounts to the penny, shares to twelve decimals, words as they are read.
 *
 * @param name of the function, such as `FUNDING`
 * @param tables with their headings
 * @param shows what the sheet shows, headings first
 * @param asked what else the formula is given; the plan as entered where it names no scenario
 *
 * @example
 * recompute('FUNDING', [[['Stream', '2010/11'], ['ABG', 10.7]]], [['Stream', 'Partner', 'Certainty', '2010/11'], ['ABG', '', '', 10.71], ['Total', '', '', 10.7]]) // => { is: 'compared', cells: 12, differences: [{ row: 1, column: 3, shown: '£10.71', recomputed: '£10.70' }], left: [] }
 */
export function recompute(
  name: string,
  tables: readonly Grid[],
  shows: Grid,
  asked: Partial<Asked> = {},
): Recomputation {
  const known = RECOMPUTED[name];
  if (!known) return { is: 'unreadable', why: `POOL.${name} is not recomputed` };
  try {
    const inputs = readInputs(tables);
    const missing = known.needs.find((kind) => !inputs.has(kind));
    if (missing)
      return { is: 'unreadable', why: `The ${missing} table is not among those that the formula is given` };
    const plans = new Map<string, Inputs>();
    const under: Under = (scenario) => {
      const plan = plans.get(scenario) ?? underScenario(inputs, scenario);
      plans.set(scenario, plan);
      return plan;
    };
    const nothing = { scenario: '', scenarios: [], measure: '', year: '' };
    const answer = known.answer(under, { ...nothing, ...asked });
    return { is: 'compared', ...compared(answer, shows) };
  } catch (failure) {
    if (failure instanceof UnreadableInput) return { is: 'unreadable', why: failure.message };
    throw failure;
  }
}

function compared(answer: readonly AnswerRow[], shows: Grid) {
  const cellsOf = (row: AnswerRow | undefined): readonly Answer[] =>
    row === undefined ? [] : 'why' in row ? [row.first] : row;
  const rows = Math.max(answer.length, shows.length);
  const columns = Math.max(0, ...answer.map((row) => cellsOf(row).length), ...shows.map((row) => row.length));
  const left = answer.flatMap((line, row) => ('why' in line ? [{ ...line, row }] : []));
  const differences: CellDifference[] = [];
  for (let row = 0; row < rows; row++) {
    const own = answer[row];
    const count = own && 'why' in own ? 1 : columns;
    for (let column = 0; column < count; column++) {
      const [right, there] = [cellsOf(own)[column] ?? '', shows[row]?.[column] ?? ''];
      if (!isSame(right, there))
        differences.push({ row, column, shown: cellWords(there, right), recomputed: answerWords(right) });
    }
  }
  return { cells: rows * columns - left.length * (columns - 1), differences, left };
}

/** Shares are quotients, of which a cell shows 15 digits. */
const SHARE_NOISE = exact(1n, 1_000_000_000_000n);

function isSame(right: Answer, there: InputCell): boolean {
  if (typeof right === 'string') return typeof there === 'string' && there === right;
  if (typeof there !== 'number' || !Number.isFinite(there)) return false;
  return typeof right === 'bigint'
    ? wholePence(there) === right
    : within(shownDecimal(there), right, SHARE_NOISE);
}

function cellWords(there: InputCell, right: Answer): string {
  if (typeof there === 'object') return there?.error ?? 'blank';
  if (typeof there !== 'number') return there === '' ? 'blank' : String(there);
  const pence = typeof right === 'object' ? null : wholePence(there);
  return pence === null ? String(there) : inPounds(pence);
}

function answerWords(right: Answer): string {
  if (typeof right === 'string') return right || 'blank';
  return typeof right === 'bigint' ? inPounds(right) : decimal(right);
}

/** Twelve decimals of a share. */
function decimal({ over, under }: Exact): string {
  const scaled = String((over * 10n ** 12n) / under).padStart(13, '0');
  return `${scaled.slice(0, -12)}.${scaled.slice(-12)}`.replace(/\.?0+$/, '');
}
