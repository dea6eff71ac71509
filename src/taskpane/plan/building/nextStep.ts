import { type Built, type Task } from './tasks';

/** What is to be done next, and what it makes possible. */
export interface Step {
  readonly kind: Built | 'errors';
  readonly title: string;
  readonly unlocks: string;
  /** What the button says. */
  readonly act: string;
}

type Words = readonly [title: string, unlocks: string, act: string];

const FIRST: Readonly<Record<Built, Words>> = {
  Partner: ['Name the partners', 'Then money, pools and services can say whose they are.', 'Add a partner'],
  Stream: ['Add the first funding stream', 'Then you see what the plan can count on.', 'Add a stream'],
  Pool: ['Add the first pool', 'Then partners can put money into it.', 'Add a pool'],
  Contribution: [
    'Say what each partner puts into a pool',
    'Then the pool can be settled, and the law on who may pool can be checked.',
    'Add a contribution',
  ],
  Service: [
    'List what the money may be spent on',
    'Then money can be allocated, and ring-fences can be checked.',
    'Add a service',
  ],
  Allocation: [
    'Say which money pays for which service',
    'Then you see what is unspent, and how much is prevention.',
    'Add an allocation',
  ],
  Commitment: [
    'Add the first commitment',
    'Then you see which commitments are kept, and what breaks first.',
    'Add a commitment',
  ],
  Scenario: [
    'Try what happens if money is cut',
    'Then you see which commitments break, and how much can go.',
    'Add a scenario',
  ],
};

function wordsFor({ kind, state, of }: Task): Words {
  if (state !== 'Started') return FIRST[kind];
  if (kind === 'Stream')
    return ['Enter the amounts of the funding streams', FIRST.Stream[1], 'Enter an amount'];
  const [, unlocks, act] = FIRST[kind];
  return [`Say what each partner puts into ${of ?? 'each pool'}`, unlocks, act];
}

/**
 * The next step of a plan: the first that can be done and was not put off; errors come before the first scenario. Null
 * where all is done.
 *
 * @param later what was put off
 */
export function nextStep(
  tasks: readonly Task[],
  errors: number,
  later: readonly Step['kind'][],
): Step | null {
  const open = tasks.filter(
    ({ kind, state }) => (state === 'To do' || state === 'Started') && !later.includes(kind),
  );
  const part = open.find(({ kind }) => kind !== 'Scenario');
  if (!part && errors > 0 && !later.includes('errors'))
    return {
      kind: 'errors',
      title: errors === 1 ? 'Put the error right' : `Put ${errors} errors right`,
      unlocks: 'Then the figures can be relied on.',
      act: 'Show the checks',
    };
  const task = part ?? open[0];
  if (!task) return null;
  const [title, unlocks, act] = wordsFor(task);
  return { kind: task.kind, title, unlocks, act };
}
