import { namedEvidence } from '../../evidence/namedEvidence';
import { type Sum } from '../../funding/sum';
import { certaintyOf } from '../../funding/certainty';
import { type Behind, contributionsBehind } from '../../funding/behindLine';
import { apportionExactly } from '../../money/apportionExactly';
import { formatAmount } from '../../money/format';
import { placeOf } from '../../plan/readPlan';
import { sourcesOf } from '../../plan/sources';
import { rowLabel } from '../../plan/rowLabel';
import { type MoneyKind } from '../../plan/declared/moneyKind';
import { moneyNode, once, type TraceNode } from './traceNode';
import { type TracedPlan } from './tracedPlan';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/**
 * The streams from which an amount comes as entered: of an allocation or a contribution its stream, of an allocation
 * from a pool the contributions to that pool, in proportion to them, within their ring-fences and to the penny. None
 * where there is no source to be reported.
 */
export function fromSource(
  traced: TracedPlan,
  kind: MoneyKind,
  row: number,
  year: string,
  sum: Sum,
): TraceNode[] {
  if (sum.pence === 0) return [];
  const { streams, streamOfContribution, sourceOfAllocation } = sourcesOf(traced.whole);
  if (kind === 'Contribution') return fromStream(traced, streamOfContribution[row] ?? -1, year, sum);
  if (kind !== 'Allocation') return [];
  const source = sourceOfAllocation[row] ?? -1;
  return source < streams ? fromStream(traced, source, year, sum) : fromPool(traced, row, year, sum);
}

/** The part of a stream that an amount is. */
function fromStream({ whole }: TracedPlan, stream: number, year: string, sum: Sum): TraceNode[] {
  const { Stream } = whole.tables;
  const name = Stream?.names[stream];
  if (!Stream || !name) return [];
  const column = yearColumn(whole.tables.Stream, year);
  const has = column?.missing[stream] ? null : (column?.pence[stream] ?? 0);
  const certainty = certaintyOf(Stream.words.Certainty[stream] ?? '');
  const inYear = column?.year ? ` in ${year}` : ' without a year';
  const partner = Stream.words.Partner[stream];
  const stands = `Certainty: ${certainty.toLowerCase()}. The stream has ${has === null ? 'an amount that nobody knows' : formatAmount(has)}${inYear}`;
  return [
    moneyNode(name, sum, {
      rule: `${stands}${partner ? `, from ${partner}` : ''}.`,
      place: placeOf(whole, 'Stream', stream, column?.column),
      evidence: namedEvidence(whole, 'Stream', stream),
      isSource: true,
    }),
  ];
}

/** The parts of a pool's contributions that an amount is. */
function fromPool(traced: TracedPlan, line: number, year: string, sum: Sum): TraceNode[] {
  const { whole } = traced;
  const column = yearColumn(whole.tables.Contribution, year);
  const behind = contributionsBehind(whole, line, year);
  const parts = apportionExactly(
    sum.pence,
    behind.map(({ weight }) => weight),
  );
  const { streamOfContribution } = sourcesOf(whole);
  const names = tableOf(whole, 'Allocation').words.Stream;
  const isAssumed = !names[line] && names.some(Boolean);
  return behind.flatMap((each, i) => {
    const part = { ...sum, pence: parts[i] ?? 0 };
    if (part.pence === 0) return [];
    return moneyNode(rowLabel(whole, 'Contribution', each.row), part, {
      rule: `${throughPool(each)}${isAssumed ? ' The allocation names no stream, so this is assumed.' : ''}`,
      place: placeOf(whole, 'Contribution', each.row, column?.column),
      evidence: namedEvidence(whole, 'Contribution', each.row),
      isSource: true,
      children: once(() => fromStream(traced, streamOfContribution[each.row] ?? -1, year, part)),
    });
  });
}

/** Why a contribution is behind an allocation with so much. */
function throughPool({ of, pence, among }: Behind): string {
  const share = `here ${formatAmount(pence)} of ${formatAmount(among)}`;
  switch (of) {
    case 'named':
      return 'Through the pool, first of all: the allocation names this stream as what pays for it.';
    case 'ring-fence':
      return 'Through the pool, first of all: ring-fenced money pays only for this and what else it may pay for.';
    case 'rest':
      return `Through the pool, in proportion to the money that pays for what ring-fenced money does not: ${share}.`;
    default:
      return `Through the pool, in proportion to what is put into it: ${share}.`;
  }
}
