import { agreementOf } from '../../pools/agreement/agreementOf';
import { allContributions } from '../../pools/contributions/allContributions';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { tableAmount } from '../nodes/tableAmount';
import { once, type TraceNode, wordsNode } from '../nodes/traceNode';
import { type TracedPlan, tracedPlan } from '../nodes/tracedPlan';
import { headingOf, type ResultTracer, wordGiven } from '../nodes/tracedResult';

/** POOL.AGREEMENT: a clause is what the pool's row says under its heading; the contributions are rows of their own. */
export const traceAgreement: ResultTracer = (call, cell) => {
  const traced = tracedPlan(call.plan, call.whole, '');
  const name = wordGiven(call, 0);
  const clause = agreementOf(call.plan, name)[cell.row - 1];
  if (!clause || headingOf(cell) !== 'Says') return null;
  const { Pool } = call.plan.tables;
  const row = rowNamed(Pool, name) ?? -1;
  const { term, says, heading } = clause;
  return wordsNode(term, says ?? 'Not stated', {
    rule: `What the row of ${Pool?.names[row] ?? name} says in the Pool table${heading ? `, under ${heading}` : ''}.`,
    place: placeOf(call.whole, 'Pool', row, heading),
    children: once(() => (term === 'Contributions' ? contributionsTo(traced, name) : [])),
  });
};

function contributionsTo(traced: TracedPlan, pool: string): TraceNode[] {
  const found = allContributions(traced.plan).find((each) => comparable(each.pool) === comparable(pool));
  return (found?.contributors ?? []).flatMap(({ rows }) =>
    rows.flatMap((row) => (found?.years ?? []).map((year) => tableAmount(traced, 'Contribution', row, year))),
  );
}
