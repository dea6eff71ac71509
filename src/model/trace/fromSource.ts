import { namedEvidence } from '../evidence/namedEvidence';
import { type Sum } from '../funding/sum';
import { certaintyOf } from '../funding/certainty';
import { apportion } from '../money/apportion';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { placeOf } from '../plan/readPlan';
import { rowsOf, sourcesOf } from '../plan/sources';
import { rowLabel } from '../plan/rowLabel';
import { columnOf } from './moneyColumn';
import { type MoneyKind } from '../plan/moneyKind';
import { moneyNode, once, type TraceNode } from './traceNode';
import { type TracedPlan } from './tracedPlan';

/**
 * The streams from which an amount comes as entered: of an allocation or a contribution its stream, of an allocation
 * from a pool the contributions to that pool, in proportion to them and to the penny. None where there is no source
 * to be reported.
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
  return source < streams ? fromStream(traced, source, year, sum) : fromPool(traced, source, year, sum);
}

/** The part of a stream that an amount is. */
function fromStream({ whole }: TracedPlan, stream: number, year: string, sum: Sum): TraceNode[] {
  const { Stream } = whole.tables;
  const name = Stream?.names[stream];
  if (!Stream || !name) return [];
  const column = columnOf(whole, 'Stream', year);
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
function fromPool(traced: TracedPlan, pool: number, year: string, sum: Sum): TraceNode[] {
  const { whole } = traced;
  const column = columnOf(whole, 'Contribution', year);
  const rows = [...rowsOf(sourcesOf(whole).moneyTo, pool)].filter((row) => column?.pence[row]);
  const weights = rows.map((row) => column?.pence[row] ?? 0);
  const told = rows.length > 0 && !weights.some((weight) => weight < 0) && !anyMissing(traced, pool, year);
  if (!told) return [];
  const parts = apportion(sum.pence, weights);
  const { streamOfContribution } = sourcesOf(whole);
  return rows.flatMap((row, i) => {
    const part = { ...sum, pence: parts[i] ?? 0 };
    if (part.pence === 0) return [];
    return moneyNode(rowLabel(whole, 'Contribution', row), part, {
      rule: `Through the pool, in proportion to what is put into it: here ${formatAmount(weights[i] ?? 0)} of ${formatAmount(total(weights))}.`,
      place: placeOf(whole, 'Contribution', row, column?.column),
      evidence: namedEvidence(whole, 'Contribution', row),
      isSource: true,
      children: once(() => fromStream(traced, streamOfContribution[row] ?? -1, year, part)),
    });
  });
}

const total = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, amount) => sum + amount, 0);

const anyMissing = ({ whole }: TracedPlan, pool: number, year: string): boolean => {
  const column = columnOf(whole, 'Contribution', year);
  return [...rowsOf(sourcesOf(whole).moneyTo, pool)].some((row) => column?.missing[row]);
};
