import { yearInWords } from '../../../model/findings/yearInWords';
import { comparable } from '../../../model/table/heading';
import { toThePound } from '../../look/AmountCell';
import { type Plan } from '../../../model/plan/plan';
import { type TableKind } from '../../../model/plan/declared/schema';
import { type Figures } from '../../atHand/figures';
import { tableOf } from '../../../model/plan/tableOf';

/** The tables that every plan is built of, in order. */
export type Built =
  | 'Partner'
  | 'Stream'
  | 'Pool'
  | 'Contribution'
  | 'Service'
  | 'Allocation'
  | 'Commitment'
  | 'Scenario';

export type TaskState = 'Done' | 'Started' | 'To do' | 'Not yet';

/** One part of building a plan. What is not there yet is to do; it is not wrong. */
export interface Task {
  readonly kind: Built;
  readonly title: string;
  readonly state: TaskState;
  /** How much of it there is, or after what it comes. */
  readonly aside: string;
  /** What it is, or what of it is missing. */
  readonly words: string;
  /** The pool that it goes on with, where it is about one. */
  readonly of?: string;
}

interface Part {
  readonly kind: Built;
  readonly title: string;
  readonly words: string;
  readonly after?: Built;
}
const PARTS: readonly Part[] = [
  { kind: 'Partner', title: 'Partners', words: 'Who works together.' },
  { kind: 'Stream', title: 'Funding streams', words: 'The money, from whom, and how certain it is.' },
  { kind: 'Pool', title: 'Pools', words: 'The budgets that partners share.' },
  {
    kind: 'Contribution',
    title: 'Contributions',
    words: 'What each partner puts into a pool.',
    after: 'Pool',
  },
  { kind: 'Service', title: 'Services', words: 'What the money may be spent on.' },
  {
    kind: 'Allocation',
    title: 'Allocations',
    words: 'Which money pays for which service.',
    after: 'Service',
  },
  { kind: 'Commitment', title: 'Commitments', words: 'The least money that keeps each one.' },
  {
    kind: 'Scenario',
    title: 'First scenario',
    words: 'What happens if money is cut or costs more.',
    after: 'Commitment',
  },
];

const rowsOf = (plan: Plan, kind: TableKind): number => tableOf(plan, kind).rows;

/** The pools that nobody puts anything into yet, whatever the amount. */
export function poolsWithout({ tables: { Pool, Contribution } }: Plan): readonly string[] {
  const paid = new Set(Contribution?.words.Pool.map(comparable));
  return (Pool?.names ?? []).filter((name) => name !== '' && !paid.has(comparable(name)));
}

/** The parts of a plan, as far as the workbook has tables for them: what is done, started and to do. */
export function tasksOf({ plan, funding }: Pick<Figures, 'plan' | 'funding'>): readonly Task[] {
  const there = PARTS.filter(({ kind }) => plan.tables[kind]);
  return there.map((part): Task => {
    const { kind, title, words, after } = part;
    const rows = rowsOf(plan, kind);
    const count = rows.toLocaleString('en-GB');
    if (kind === 'Stream' && rows > 0) return { kind, title, ...fundingTask(funding), aside: count };
    if (kind === 'Contribution' && rows > 0) return { kind, title, ...contributionTask(plan, count) };
    if (rows > 0) return { kind, title, state: 'Done', aside: count, words: '' };
    const waits = after && plan.tables[after] && rowsOf(plan, after) === 0;
    if (!waits) return { kind, title, state: 'To do', aside: 'To do', words };
    const first = PARTS.find((each) => each.kind === after);
    return { kind, title, state: 'Not yet', aside: `After ${first?.title.toLowerCase()}`, words };
  });
}

type Rest = Omit<Task, 'kind' | 'title'>;

function fundingTask({ years, total }: Figures['funding']): Omit<Rest, 'aside'> {
  const y = total.findIndex(({ pence, known, atLeast }) => pence !== 0 || !known || atLeast);
  const sum = total[y];
  if (!sum) return { state: 'Started', words: 'No amounts yet.' };
  const known = sum.known && !(sum.atLeast && sum.pence === 0);
  return {
    state: 'Done',
    words: known
      ? `${sum.atLeast ? 'At least ' : ''}${toThePound(sum.pence)} ${yearInWords(years[y] ?? '')}`
      : '',
  };
}

function contributionTask(plan: Plan, count: string): Rest {
  const without = poolsWithout(plan);
  const pools = tableOf(plan, 'Pool').names.filter(Boolean).length;
  const [first] = without;
  if (first === undefined) return { state: 'Done', aside: count, words: '' };
  const others = without.length - 1;
  return {
    state: 'Started',
    aside: `${pools - without.length} of ${pools} ${pools === 1 ? 'pool' : 'pools'}`,
    words: others > 0 ? `${first} and ${others} more have none yet.` : `${first} has none yet.`,
    of: first,
  };
}

/** A plan is being built until its money goes to services: then there is more to see than what is to do. */
export const isBeingBuilt = (tasks: readonly Task[]): boolean =>
  tasks.some(({ kind, state }) => kind === 'Allocation' && state !== 'Done');
