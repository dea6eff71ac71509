import { commitmentSchedule } from '../../commitments/commitmentSchedule';
import { type Survival, survives } from '../../scenarios/questions/survives';
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
import { headingOf, planGiven, type ResultTracer, wordGiven } from '../nodes/tracedResult';
import { floorNode, fundedNode } from './commitments';
import { linesWithMoney } from './services';
import { yearColumn } from '../../plan/yearColumn';

/** POOL.SURVIVES: the largest cut is all there is less what must stay, and what breaks first is a floor and its money. */
export const traceSurvives: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const year = wordGiven(call, 1);
  const found = survives(traced.under, year)[cell.row - 1];
  if (!found) return null;
  switch (headingOf(cell)) {
    case 'Largest cut':
      return cutNode(traced, found, year);
    case 'Share':
      return shareNode('The largest cut as a share', found.share, {
        rule: 'Of all that is allocated or left over.',
        children: once(() =>
          found.brokenAlready ? [] : [cutNode(traced, found, year), wholeNode(traced, found, year)],
        ),
      });
    case 'Breaks first':
      return breaksNode(traced, found, year);
    case 'Short by':
      return shortNode(traced, found, year);
    case 'Total shortfall':
      return moneyNode('What all commitments are short of', knownSum(found.totalShort), {
        rule: found.brokenAlready ? 'As the plan is.' : 'At one penny more than the largest cut.',
      });
    default:
      return null;
  }
};

function cutNode(traced: TracedPlan, found: Survival, year: string): TraceNode {
  const { rule, largestCut, whole, brokenAlready } = found;
  return moneyNode(`The largest cut, ${rule.toLowerCase()}`, knownSum(largestCut), {
    rule: brokenAlready
      ? 'A commitment is broken already, so nothing more can be cut.'
      : 'All that is allocated or left over, less what must stay so that every commitment keeps its floor: kept at this penny, broken at the next.',
    children: once(() =>
      brokenAlready
        ? []
        : [
            wholeNode(traced, found, year),
            moneyNode('Less what must stay', knownSum(largestCut - whole), {
              rule: 'Found by trying: one penny less breaks a commitment.',
            }),
          ],
    ),
  });
}

/** All that is allocated, and what is left over. */
function wholeNode(traced: TracedPlan, { whole }: Survival, year: string): TraceNode {
  return moneyNode('All that is allocated or left over', knownSum(whole), {
    rule: `The allocations of ${year}, and what sources have left.`,
    children: once(() => {
      const { Allocation } = traced.under.tables;
      const column = yearColumn(Allocation, year);
      const rows = [...(column?.pence.keys() ?? [])].filter(
        (row) => (column?.pence[row] ?? 0) > 0 && !column?.missing[row],
      );
      const lines = linesWithMoney(traced, rows, year);
      const allocated = rows.reduce((sum, row) => sum + (column?.pence[row] ?? 0), 0);
      const left = whole - allocated;
      return left > 0
        ? [
            ...lines,
            moneyNode('Left over', knownSum(left), { rule: 'What nothing draws on; it is cut first.' }),
          ]
        : lines;
    }),
  });
}

const lineOf = ({ under }: TracedPlan, name: string, year: string) =>
  commitmentSchedule(under)?.find((line) => line.commitment === name && line.year === year);

function breaksNode(traced: TracedPlan, { breaksFirst, brokenAlready }: Survival, year: string): TraceNode {
  const line = lineOf(traced, breaksFirst, year);
  return wordsNode('Breaks first', breaksFirst, {
    rule: brokenAlready
      ? 'It gets less than its floor already.'
      : 'At one penny more it falls below its floor.',
    children: once(() => (line ? [fundedNode(traced, line), floorNode(traced, line)] : [])),
  });
}

function shortNode(
  traced: TracedPlan,
  { breaksFirst, shortBy, brokenAlready }: Survival,
  year: string,
): TraceNode {
  const line = lineOf(traced, breaksFirst, year);
  const label = `What ${breaksFirst} is short of`;
  if (!line) return moneyNode(label, knownSum(shortBy));
  return moneyNode(label, knownSum(shortBy), {
    rule: 'Its floor less what it gets.',
    children: once(() => [
      floorNode(traced, line),
      brokenAlready
        ? lessNode('Less what funds it', fundedNode(traced, line))
        : moneyNode(
            'Less what it gets at one penny more than the largest cut',
            knownSum(shortBy - line.floor.pence),
          ),
    ]),
  });
}
