import { type CommitmentLine } from '../../commitments/commitmentSchedule';
import { isConfirmed } from '../../commitments/confirmed';
import { confirmedByLine } from '../../commitments/confirmedByLine';
import { poolMixes } from '../../commitments/poolMix';
import { wiringOf } from '../../commitments/wiring';
import { NOT_GIVEN, certaintyOf } from '../../funding/certainty';
import { evidenceStanding } from '../../evidence/evidenceStanding';
import { contributionsBehind } from '../../funding/behindLine';
import { namedEvidence } from '../../evidence/namedEvidence';
import { apportionExactly } from '../../money/apportionExactly';
import { type Fraction, roundedOf } from '../../money/fraction';
import { placeOf } from '../../plan/readPlan';
import { sourcesOf } from '../../plan/sources';
import { rowLabel } from '../../plan/rowLabel';
import { knownSum, moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** What of a line nobody has confirmed, in exact pence. */
interface Part {
  readonly row: number;
  readonly source: number;
  readonly pence: Fraction;
}

/**
 * What of a commitment's money is not confirmed, allocation by allocation: all of what comes from a stream that is
 * not, of a pool as much as its unconfirmed contributions are of it. The exact sum is rounded once. Null where it
 * is not known.
 */
export function unconfirmedNode(traced: TracedPlan, line: CommitmentLine): TraceNode | null {
  const { unconfirmed, year } = line;
  if (!unconfirmed || line.funded.atLeast) return null;
  const parts = partsOf(traced, line);
  const total = Number(roundedOf(unconfirmed));
  const shared = apportionExactly(
    total,
    parts.map(({ pence }) => pence),
  );
  return moneyNode('Not confirmed', knownSum(total), {
    rule: 'What comes from streams that are not confirmed, rounded once.',
    children: once(() =>
      parts.flatMap(({ row, source }, i) => {
        const pence = shared[i] ?? 0;
        if (pence === 0) return [];
        return moneyNode(rowLabel(traced.plan, 'Allocation', row), knownSum(pence), {
          rule: ruleOf(traced, source),
          place: placeOf(
            traced.whole,
            'Allocation',
            row,
            yearColumn(traced.plan.tables.Allocation, year)?.column,
          ),
          evidence: namedEvidence(traced.whole, 'Allocation', row),
          entered: evidenceStanding(traced.whole, 'Allocation', row),
          children: once(() => throughPool(traced, row, year, pence)),
        });
      }),
    ),
  });
}

function partsOf({ under }: TracedPlan, { row: commitment, year }: CommitmentLine): Part[] {
  const { streams, sourceOfAllocation } = sourcesOf(under);
  const { commitmentOf } = wiringOf(under);
  const column = yearColumn(under.tables.Allocation, year);
  const mixes = poolMixes(under, year);
  const byLine = confirmedByLine(under, year);
  const certainty = tableOf(under, 'Stream').words.Certainty;
  return [...commitmentOf.keys()].flatMap((row): Part[] => {
    const amount = column?.pence[row] ?? 0;
    if (commitmentOf[row] !== commitment || amount === 0) return [];
    const source = sourceOfAllocation[row] ?? -1;
    if (source >= 0 && source < streams && isConfirmed(certainty[source] ?? '')) return [];
    const pooled = byLine.has(row) ? byLine.get(row) : mixes.get(source);
    const mix = source >= streams ? pooled : null;
    const whole = BigInt(amount);
    const pence = mix
      ? { numerator: whole * (mix.denominator - mix.numerator), denominator: mix.denominator }
      : { numerator: whole, denominator: 1n };
    return [{ row, source, pence }];
  });
}

/** The unconfirmed contributions that are behind an allocation from a pool. */
function throughPool(traced: TracedPlan, line: number, year: string, pence: number): TraceNode[] {
  const { under, whole } = traced;
  const { streams, sourceOfAllocation, streamOfContribution } = sourcesOf(under);
  if ((sourceOfAllocation[line] ?? -1) < streams) return [];
  const column = yearColumn(under.tables.Contribution, year);
  const certainty = tableOf(under, 'Stream').words.Certainty;
  const behind = contributionsBehind(under, line, year).filter(
    ({ row }) => !isConfirmed(certainty[streamOfContribution[row] ?? -1] ?? ''),
  );
  const parts = apportionExactly(
    pence,
    behind.map(({ weight }) => weight),
  );
  return behind.flatMap(({ row }, i) => {
    const part = parts[i] ?? 0;
    if (part === 0) return [];
    return moneyNode(rowLabel(under, 'Contribution', row), knownSum(part), {
      rule: ruleOf(traced, streamOfContribution[row] ?? -1),
      place: placeOf(whole, 'Contribution', row, column?.column),
      evidence: namedEvidence(whole, 'Contribution', row),
      isSource: true,
    });
  });
}

function ruleOf({ under }: TracedPlan, source: number): string {
  const { streams } = sourcesOf(under);
  if (source < 0) return 'It comes from no stream of the plan, so that nobody has confirmed it.';
  if (source >= streams)
    return 'As much as the money that pays for it through the pool comes from unconfirmed streams.';
  const certainty = certaintyOf(tableOf(under, 'Stream').words.Certainty[source] ?? '');
  return `${tableOf(under, 'Stream').names[source]} is ${certainty === NOT_GIVEN ? 'of no certainty that is given' : certainty.toLowerCase()}.`;
}
