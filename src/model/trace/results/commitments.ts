import {
  type CommitmentLine,
  commitmentSchedule,
  uncertainShare,
} from '../../commitments/commitmentSchedule';
import { type CommitmentStatus } from '../../commitments/status';
import { wiringOf } from '../../commitments/wiring';
import { tableAmount } from '../nodes/tableAmount';
import {
  knownSum,
  lessNode,
  moneyNode,
  once,
  shareNode,
  type TraceNode,
  wordsNode,
} from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { headingOf, planGiven, type ResultTracer } from '../nodes/tracedResult';
import { linesWithMoney } from './services';
import { unconfirmedNode } from './unconfirmed';

/** POOL.COMMITMENTS: what funds a commitment line by line, what it needs, what is missing, and what is not confirmed. */
export const traceCommitments: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const line = commitmentSchedule(traced.under)?.[cell.row - 1];
  if (!line) return null;
  switch (headingOf(cell)) {
    case 'Funded':
      return fundedNode(traced, line);
    case 'Floor':
      return floorNode(traced, line);
    case 'Shortfall':
      return shortfallNode(traced, line);
    case 'Uncertain':
      return uncertainNode(traced, line);
    case 'Status':
      return statusNode(traced, line);
    default:
      return null;
  }
};

/** What a commitment gets. */
export function fundedNode(traced: TracedPlan, { row, year, commitment, funded }: CommitmentLine): TraceNode {
  return moneyNode(`What funds ${commitment}`, funded, {
    rule: 'The sum of the allocations that name it.',
    children: once(() => {
      const { commitmentOf } = wiringOf(traced.plan);
      const rows = [...commitmentOf.keys()].filter((line) => commitmentOf[line] === row);
      return linesWithMoney(traced, rows, year);
    }),
  });
}

export const floorNode = (traced: TracedPlan, { row, year, commitment, floor }: CommitmentLine): TraceNode =>
  floor.pence === 0 && floor.known
    ? moneyNode(`The floor of ${commitment}`, floor, { rule: 'It has no floor in this year.' })
    : { ...tableAmount(traced, 'Commitment', row, year), label: `The floor of ${commitment}` };

/** What a commitment is short of its floor. */
export function shortfallNode(traced: TracedPlan, line: CommitmentLine): TraceNode {
  const { commitment, shortfall, funded, floor } = line;
  const label = `The shortfall of ${commitment}`;
  if (!shortfall.known)
    return moneyNode(label, shortfall, { rule: 'An amount is missing, so it is not known.' });
  if (floor.pence === 0) return moneyNode(label, shortfall, { rule: 'There is no floor to fall short of.' });
  const beyond = funded.pence - floor.pence + shortfall.pence;
  return moneyNode(label, shortfall, {
    rule: 'The floor less what the commitment gets, and never less than nothing.',
    children: () => [
      floorNode(traced, line),
      lessNode('Less what funds it', fundedNode(traced, line)),
      ...(beyond === 0
        ? []
        : [moneyNode('It gets more than its floor, which is no shortfall', knownSum(beyond))]),
    ],
  });
}

const uncertainNode = (traced: TracedPlan, line: CommitmentLine): TraceNode =>
  shareNode(`How much of ${line.commitment} is not confirmed`, uncertainShare(line), {
    rule: 'What does not rest on confirmed streams, looked at through pools, as a share of what the commitment gets.',
    children: once(() => {
      const unconfirmed = unconfirmedNode(traced, line);
      return unconfirmed ? [unconfirmed, fundedNode(traced, line)] : [fundedNode(traced, line)];
    }),
  });

const WHY: Readonly<Record<CommitmentStatus, string>> = {
  Kept: 'It gets at least its floor.',
  Broken: 'It gets less than its floor.',
  Unfunded: 'It has a floor, and no allocation names it.',
  'No floor': 'It has no floor in this year.',
  'Not known': 'What is known of its money is below its floor while an amount is missing.',
};

export const statusNode = (traced: TracedPlan, line: CommitmentLine): TraceNode =>
  wordsNode(`The status of ${line.commitment}`, line.status, {
    rule: WHY[line.status],
    children: once(() => [fundedNode(traced, line), floorNode(traced, line)]),
  });
