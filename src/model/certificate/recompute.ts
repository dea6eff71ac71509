import { type Answer, fundingAnswer, poolsAnswer, servicesAnswer } from './answers';
import { commitmentsAnswer } from './commitmentsAnswer';
import { exact, type Exact, inPounds, shownDecimal, wholePence, within } from './entered/exact';
import { type Inputs, readInputs } from './entered/inputs';
import { type InputCell, type InputKind, UnreadableInput } from './entered/inputTable';
import { underScenario } from './scenario/underScenario';
import { tiersAnswer } from './tiersAnswer';

type Grid = readonly (readonly InputCell[])[];

/** The functions that are recomputed, and the tables without which they answer nothing. */
export const RECOMPUTED: Readonly<
  Record<string, { readonly answer: (inputs: Inputs) => Answer[][]; readonly needs: readonly InputKind[] }>
> = {
  FUNDING: { answer: fundingAnswer, needs: ['Stream'] },
  POOLS: { answer: poolsAnswer, needs: ['Contribution'] },
  SERVICES: { answer: servicesAnswer, needs: ['Service', 'Allocation'] },
  TIERS: { answer: tiersAnswer, needs: ['Service', 'Allocation'] },
  COMMITMENTS: { answer: commitmentsAnswer, needs: ['Commitment', 'Allocation'] },
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
  | { readonly is: 'compared'; readonly cells: number; readonly differences: readonly CellDifference[] }
  /** Why nothing could be recomputed. */
  | { readonly is: 'unreadable'; readonly why: string };

/**
 * Recomputes what one of the functions answers, cell by cell in exact arithmetic from what the tables hold, and
 * compares it with what the sheet shows: amounts to the penny, shares to twelve decimals, words as they are read.
 *
 * @param name of the function, such as `FUNDING`
 * @param tables with their headings
 * @param shows what the sheet shows, headings first
 * @param scenario its name; '' for the plan as entered
 *
 * @example
 * recompute('FUNDING', [[['Stream', '2010/11'], ['ABG', 10.7]]], [['Stream', 'Partner', 'Certainty', '2010/11'], ['ABG', '', '', 10.71], ['Total', '', '', 10.7]]) // => { is: 'compared', cells: 12, differences: [{ row: 1, column: 3, shown: '£10.71', recomputed: '£10.70' }] }
 */
export function recompute(name: string, tables: readonly Grid[], shows: Grid, scenario = ''): Recomputation {
  const asked = RECOMPUTED[name];
  if (!asked) return { is: 'unreadable', why: `POOL.${name} is not recomputed` };
  try {
    const inputs = readInputs(tables);
    const missing = asked.needs.find((kind) => !inputs.has(kind));
    if (missing)
      return { is: 'unreadable', why: `The ${missing} table is not among those that the formula is given` };
    return { is: 'compared', ...compared(asked.answer(underScenario(inputs, scenario)), shows) };
  } catch (failure) {
    if (failure instanceof UnreadableInput) return { is: 'unreadable', why: failure.message };
    throw failure;
  }
}

function compared(answer: readonly (readonly Answer[])[], shows: Grid) {
  const rows = Math.max(answer.length, shows.length);
  const columns = Math.max(0, ...[...answer, ...shows].map((line) => line.length));
  const differences: CellDifference[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [right, there] = [answer[row]?.[column] ?? '', shows[row]?.[column] ?? ''];
      if (!isSame(right, there))
        differences.push({ row, column, shown: cellWords(there, right), recomputed: answerWords(right) });
    }
  return { cells: rows * columns, differences };
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
