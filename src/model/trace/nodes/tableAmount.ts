import { evidenceStanding } from '../../evidence/evidenceStanding';
import { namedEvidence } from '../../evidence/namedEvidence';
import { placeOf } from '../../plan/readPlan';
import { fromSource } from './fromSource';
import { amountIn } from './amountIn';
import { type MoneyKind } from '../../plan/declared/moneyKind';
import { rowLabel } from '../../plan/rowLabel';
import { knownSum, moneyNode, once, type TraceNode } from './traceNode';
import { type TracedPlan } from './tracedPlan';
import { yearColumn } from '../../plan/yearColumn';

/**
 * One amount of a table: what is typed, from which stream it comes, and what each step of the scenario makes of it.
 *
 * @param row of the plan, 0 the first
 * @param year a year's heading, or `Undated`
 */
export function tableAmount(traced: TracedPlan, kind: MoneyKind, row: number, year: string): TraceNode {
  const { plan, whole, under, scenario } = traced;
  const column = yearColumn(plan.tables[kind], year);
  const place = placeOf(whole, kind, row, column?.column);
  const label = rowLabel(plan, kind, row);
  const typedSum = amountIn(plan, kind, row, year);
  const typed = (called: string): TraceNode =>
    moneyNode(called, typedSum, {
      rule: typedSum.known ? '' : 'It is typed as not known, so that every sum over it is at least.',
      place,
      evidence: namedEvidence(whole, kind, row),
      entered: evidenceStanding(whole, kind, row),
      children: once(() => fromSource(traced, kind, row, year, typedSum)),
    });
  const effects = effectsOf(traced, kind, row, year);
  if (effects.length === 0) return typed(label);
  return moneyNode(label, amountIn(under, kind, row, year), {
    rule: `What is typed, as the steps of ${scenario} leave it.`,
    place,
    children: () => [typed('As entered'), ...effects],
  });
}

/** What each step of the scenario does to one amount, the steps that leave it alone left out. */
function effectsOf(traced: TracedPlan, kind: MoneyKind, row: number, year: string): TraceNode[] {
  const effects: TraceNode[] = [];
  let before = amountIn(traced.plan, kind, row, year).pence;
  for (const step of traced.steps) {
    const now = amountIn(step.after(), kind, row, year).pence;
    if (now !== before)
      effects.push(
        moneyNode(step.words, knownSum(now - before), {
          rule: step.note,
          place: placeOf(traced.whole, 'Scenario', step.row, 'Value'),
        }),
      );
    before = now;
  }
  return effects;
}
