import { type Finding } from '../../../model/findings/finding';
import { formatPounds } from '../../../model/money/format';
import { severityWord } from '../../checks/severities';
import { type Built, type Task } from './tasks';

/** What is to be done next, and what it makes possible. */
export interface Step {
  readonly kind: Built | 'Error' | 'Warning';
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

/** What is wrong, by the check that found it, with its amount where one is concerned. */
const inShort = ({ check, amount }: Finding): string =>
  amount === null ? `${check}.` : `${check}: ${formatPounds(amount)}.`;

/** To put errors right, or to look at warnings; null where there are none. */
function stepOf(severity: 'Error' | 'Warning', findings: readonly Finding[]): Step | null {
  const those = findings.filter((finding) => finding.severity === severity);
  const [gravest] = [...those].sort((a, b) => Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0));
  if (!gravest) return null;
  const one = those.length === 1;
  const which = `${one ? 'the' : those.length} ${severityWord(severity, those.length)}`;
  const [title, unlocks] =
    severity === 'Error'
      ? [`Put ${which} right`, 'Then the figures can be relied on.']
      : [`Look at ${which}`, one ? inShort(gravest) : `The largest: ${inShort(gravest)}`];
  return { kind: severity, title, unlocks, act: 'Show the checks' };
}

/**
 * The next step of a plan: the first part that can be done; errors come before the first scenario, and warnings after it.
 * What was put off is passed over. Null where all is done.
 *
 * @param findings what is wrong by now
 * @param later what was put off
 */
export function nextStep(
  tasks: readonly Task[],
  findings: readonly Finding[],
  later: readonly Step['kind'][],
): Step | null {
  const open = tasks.filter(
    ({ kind, state }) => (state === 'To do' || state === 'Started') && !later.includes(kind),
  );
  const offered = (task: Task | undefined): Step | null => {
    if (!task) return null;
    const [title, unlocks, act] = wordsFor(task);
    return { kind: task.kind, title, unlocks, act };
  };
  const unlessLater = (severity: 'Error' | 'Warning') =>
    later.includes(severity) ? null : stepOf(severity, findings);
  return (
    offered(open.find(({ kind }) => kind !== 'Scenario')) ??
    unlessLater('Error') ??
    offered(open[0]) ??
    unlessLater('Warning')
  );
}
