import { commitmentSchedule } from '../../commitments/commitmentSchedule';
import { fundingSchedule } from '../../funding/schedule';
import { type Sum } from '../../funding/sum';
import { allContributions } from '../../pools/contributions/allContributions';
import { type Measure, measured, MEASURES } from '../../scenarios/questions/compare';
import { serviceSchedule } from '../../services/serviceSchedule';
import { tierSchedule } from '../../services/tierSchedule';
import { comparable, textOf } from '../../table/heading';
import { tableAmount } from '../nodes/tableAmount';
import { knownSum, lessNode, moneyNode, once, type TraceNode, wordsNode } from '../nodes/traceNode';
import { type TracedPlan, tracedPlan } from '../nodes/tracedPlan';
import {
  type ResultCell,
  type ResultTracer,
  shownIn,
  type TracedCall,
  wordGiven,
} from '../nodes/tracedResult';
import { fundedNode, statusNode } from './commitments';
import { conditionNode } from './conditions';
import { poolTotal } from './pools';
import { serviceNode } from './services';
import { tierNode } from './tiers';

/** POOL.COMPARE: a figure under each scenario, and what it is more or less than under the first. */
export const traceCompare: ResultTracer = (call, cell) => {
  const measure = MEASURES.find((each) => comparable(each) === comparable(wordGiven(call, 0)));
  const scenarios = (call.given[1] ?? []).flat().map((name) => textOf(name) || 'Base');
  const at = cell.column - 1;
  if (!measure || at < 0) return null;
  const under = (scenario: string) => subjectUnder(call, cell, measure, scenario);
  const [first = ''] = scenarios;
  const scenario = scenarios[at];
  if (scenario !== undefined) return under(scenario);
  const other = scenarios[at - scenarios.length + 1];
  return other === undefined ? null : difference(cell, under(first), under(other));
};

function difference(cell: ResultCell, before: TraceNode | null, after: TraceNode | null): TraceNode {
  const label = textOf(cell.grid[0]?.[cell.column]);
  const [a, b] = [before?.figure, after?.figure];
  if (!before || !after || a?.unit !== '£' || b?.unit !== '£')
    return wordsNode(label, textOf(shownIn(cell)), {
      rule: 'What changes from the first scenario.',
      children: () => [before, after].filter((each) => each !== null),
    });
  const sum = knownSum(b.sum.pence - a.sum.pence);
  const told = !a.sum.atLeast && !b.sum.atLeast;
  return moneyNode(label, told ? sum : { ...sum, atLeast: true, known: false }, {
    rule: 'What it comes to under this scenario, less what it comes to under the first.',
    children: () => [after, lessNode(`Less: ${before.label}`, before)],
  });
}

/** What a row's subject comes to under a scenario; null where it is not there. */
function subjectUnder(
  call: TracedCall,
  cell: ResultCell,
  measure: Measure,
  scenario: string,
): TraceNode | null {
  const traced = tracedPlan(call.plan, call.whole, scenario);
  const subject = textOf(cell.grid[cell.row]?.[0]);
  const year = wordGiven(call, 2);
  const value = measured(traced.under, measure, year).find((each) => each.subject === subject)?.value;
  if (value === undefined) return null;
  const found = typeof value === 'string' ? null : nodeOf(traced, measure, subject, year, value);
  const label = `${subject}, ${scenario}`;
  if (measure === 'Status') {
    const line = commitmentLine(traced, subject, year);
    return line ? { ...statusNode(traced, line), label } : null;
  }
  return found && { ...found, label };
}

const commitmentLine = ({ under }: TracedPlan, subject: string, year: string) =>
  commitmentSchedule(under)?.find((line) => line.commitment === subject && line.year === year);

function nodeOf(
  traced: TracedPlan,
  measure: Measure,
  subject: string,
  year: string,
  sum: Sum,
): TraceNode | null {
  const { under } = traced;
  switch (measure) {
    case 'Stream':
    case 'Partner':
      return moneyNode(subject, sum, {
        rule: measure === 'Partner' ? 'The sum of its streams.' : '',
        children: once(() =>
          streamsOf(traced, measure, subject).map((row) => tableAmount(traced, 'Stream', row, year)),
        ),
      });
    case 'Pool': {
      const pool = allContributions(under).find((each) => each.pool === subject);
      return pool ? poolTotal(traced, pool, year) : null;
    }
    case 'Service': {
      const schedule = serviceSchedule(under);
      const line = schedule?.lines.find(({ service }) => service === subject);
      return schedule && line ? serviceNode(traced, schedule, line, year) : null;
    }
    case 'Tier': {
      const schedule = tierSchedule(under);
      const line = schedule?.lines.find(({ tier }) => tier === subject);
      return schedule && line ? tierNode(traced, schedule, line, year) : null;
    }
    case 'Condition':
      return conditionNode(traced, subject, year, sum);
    case 'Unmet demand':
      return moneyNode(subject, sum, {
        rule: 'What the service needs after the steps of the scenario, less what it gets; zero where no step acts on it.',
      });
    default: {
      const line = commitmentLine(traced, subject, year);
      return line ? fundedNode(traced, line) : null;
    }
  }
}

function streamsOf({ under }: TracedPlan, measure: 'Stream' | 'Partner', subject: string): number[] {
  const called = (line: { stream: string; partner: string }) =>
    measure === 'Stream' ? line.stream : line.partner || 'No partner';
  return (fundingSchedule(under)?.lines ?? []).flatMap((line, row) =>
    comparable(called(line)) === comparable(subject) ? [row] : [],
  );
}
