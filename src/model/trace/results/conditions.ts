import { type Sum } from '../../funding/sum';
import { placeOf } from '../../plan/readPlan';
import { conditionName } from '../../pools/conditions/conditionHeadroom';
import { type ConditionLine, conditionSchedule } from '../../pools/conditions/conditionSchedule';
import { moneyUnder } from '../../pools/conditions/moneyUnder';
import { tableAmount } from '../nodes/tableAmount';
import { knownSum, lessNode, moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { yearColumn } from '../../plan/yearColumn';

/** What a condition has to spare in a year: what counts towards it, and what it asks. */
export function conditionNode(
  traced: TracedPlan,
  condition: string,
  year: string,
  sum: Sum,
): TraceNode | null {
  const { under } = traced;
  const line = conditionSchedule(under).find(
    (each) => each.year === year && conditionName(under, each.row) === condition,
  );
  if (!line) return null;
  const [counts, asks] = [() => countedNode(traced, line), () => askedNode(traced, line)];
  return moneyNode(condition, sum, {
    rule:
      line.limit === 'At most'
        ? 'The most that the condition allows, less what counts towards it.'
        : 'What counts towards the condition, less the least that it asks.',
    children: once(() =>
      line.limit === 'At most'
        ? [asks(), lessNode('Less: what counts', counts())]
        : [counts(), lessNode('Less: what it asks', asks())],
    ),
  });
}

/** The rows that count, and what the stream that is assumed adds to them. */
function countedNode(traced: TracedPlan, { row, year, counted, assumes }: ConditionLine): TraceNode {
  return moneyNode('What counts', counted, {
    rule: assumes ? `Where no allocation names its stream, ${assumes} pays for as much as it may.` : '',
    children: once(() => {
      const { kind, rows } = moneyUnder(traced.under, row, year);
      const nodes = rows.map((each) => tableAmount(traced, kind, each, year));
      const certain = nodes.reduce(
        (all, { figure }) => all + (figure.unit === '£' ? figure.sum.pence : 0),
        0,
      );
      if (!assumes) return nodes;
      return [
        ...nodes,
        moneyNode(`What ${assumes} may pay besides`, { ...counted, pence: counted.pence - certain }),
      ];
    }),
  });
}

function askedNode({ whole }: TracedPlan, { row, year, asked }: ConditionLine): TraceNode {
  const { Condition } = whole.tables;
  const column = yearColumn(Condition, year);
  const typed = Boolean(column?.pence[row]);
  return moneyNode('What it asks', knownSum(asked), {
    rule: typed ? '' : 'What it asks of the year before, with its uplift, rounded to the penny.',
    place: placeOf(whole, 'Condition', row, typed ? column?.column : 'Uplift'),
  });
}
