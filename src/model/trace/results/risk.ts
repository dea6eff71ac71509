import { type CommitmentLine, commitmentSchedule } from '../../commitments/commitmentSchedule';
import { commitmentRisks, type CommitmentRisk } from '../../risk/commitmentRisk';
import { methodInWords } from '../../risk/method';
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

const [DRAWS, SEED] = [10_000, 1];
const OUTCOMES: Readonly<Record<string, { readonly of: 'p10' | 'p50' | 'p90'; readonly rule: string }>> = {
  P10: { of: 'p10', rule: 'It gets no more than this with a chance of at least 10%.' },
  P50: { of: 'p50', rule: 'It gets no more than this with a chance of at least 50%.' },
  P90: { of: 'p90', rule: 'It gets no more than this with a chance of at least 90%.' },
};

/** POOL.RISK: what a commitment gets in an outcome is what funds it less what does not arrive then. */
export const traceRisk: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const year = wordGiven(call, 1);
  const [draws, seed] = [Number(wordGiven(call, 2)) || DRAWS, Number(wordGiven(call, 3)) || SEED];
  const found = commitmentRisks(traced.under, year, draws, seed)[cell.row - 1];
  const line =
    found &&
    commitmentSchedule(traced.under)?.find(
      (each) => each.commitment === found.commitment && each.year === year,
    );
  if (!found || !line) return null;
  const heading = headingOf(cell);
  const outcome = OUTCOMES[heading];
  if (outcome) return outcomeNode(traced, line, found[outcome.of], heading, outcome.rule);
  if (heading === 'Kept') return keptNode(found);
  if (heading === 'Expected shortfall') return expectedNode(traced, line, found);
  return heading === 'Method'
    ? wordsNode('Method', methodInWords(found.method), {
        rule: 'How the figures of the row were calculated.',
      })
    : null;
};

function keptNode({ commitment, kept, method }: CommitmentRisk): TraceNode {
  const label = `How likely ${commitment} is kept`;
  const rule = `The chance of all outcomes in which it gets its floor: a stream that is not confirmed arrives whole with its probability, or not at all. ${methodInWords(method)}.`;
  return typeof kept === 'number'
    ? shareNode(label, kept, { rule })
    : wordsNode(label, kept ?? 'unknown', { rule });
}

const unknown = (label: string): TraceNode =>
  moneyNode(
    label,
    { pence: 0, atLeast: true, known: false },
    { rule: 'An amount is missing, so it is not known.' },
  );

function outcomeNode(
  traced: TracedPlan,
  line: CommitmentLine,
  pence: number | null,
  heading: string,
  rule: string,
): TraceNode {
  const label = `${heading} of ${line.commitment}`;
  if (pence === null) return unknown(label);
  const lost = pence - line.funded.pence;
  return moneyNode(label, knownSum(pence), {
    rule,
    children: once(() => [
      fundedNode(traced, line),
      ...(lost === 0 ? [] : [moneyNode('Less what does not arrive in that outcome', knownSum(lost))]),
    ]),
  });
}

function expectedNode(
  traced: TracedPlan,
  line: CommitmentLine,
  { expectedShortfall }: CommitmentRisk,
): TraceNode {
  const label = `What ${line.commitment} is short of on average`;
  if (expectedShortfall === null) return unknown(label);
  const gets = line.floor.pence - expectedShortfall;
  return moneyNode(label, knownSum(expectedShortfall), {
    rule: 'The average over all outcomes, rounded once.',
    children: once(() =>
      expectedShortfall === 0
        ? []
        : [
            floorNode(traced, line),
            lessNode('Less what it gets of its floor on average', moneyNode('', knownSum(gets))),
          ],
    ),
  });
}
