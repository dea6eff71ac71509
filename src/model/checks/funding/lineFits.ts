import { addSums, amountAt, NOTHING, type Sum } from '../../funding/sum';
import { mayPay, meaningsOfService } from '../../funding/fences/ringFence';
import { formatAmount } from '../../money/format';
import { isInKind } from '../../plan/inKind';
import { type Plan } from '../../plan/plan';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { comparable, listOf } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/**
 * The stream that an allocation from a pool names does not fit: it brings nothing to that pool or less than its lines
 * take, or may not pay for the service.
 *
 * @means An allocation names under Stream the money that pays for it, and that stream puts nothing into the pool, puts
 * in less than the lines that name it come to, or may not pay for the service by its ring-fence.
 * @remedy Name the stream that pays, or leave Stream blank; or correct the contribution, the amount or the ring-fence.
 * @title % does not fit the line that names it
 * @order 35
 */
export const lineFits: Check = {
  name: 'Stream does not fit its pool',
  needs: ['Allocation.Stream', 'Contribution'],
  find: (plan) => {
    const lines = linesOf(plan);
    return [
      ...lines.flatMap((line) => elsewhere(plan, line) ?? fenced(plan, line) ?? []),
      ...beyond(plan, lines),
    ];
  },
};

/** An allocation that names its stream. */
interface Line {
  readonly row: number;
  readonly source: string;
  readonly stream: string;
  /** The rows of what the stream puts into the pool. */
  readonly putIn: readonly number[];
}

function linesOf(plan: Plan): Line[] {
  const { Allocation, Contribution } = plan.tables;
  return (Allocation?.words.Stream ?? []).flatMap((stream, row) => {
    const source = Allocation?.words.Source[row] ?? '';
    if (!stream || !source) return [];
    const putIn = (Contribution?.words.Stream ?? []).flatMap((each, at) =>
      comparable(each) === comparable(stream) &&
      comparable(Contribution?.words.Pool[at] ?? '') === comparable(source) &&
      !isInKind(plan, at)
        ? [at]
        : [],
    );
    return [{ row, source, stream, putIn }];
  });
}

/** A stream that brings nothing to what pays for the line. */
function elsewhere(plan: Plan, { row, source, stream, putIn }: Line): Finding[] | null {
  if (putIn.length > 0) return null;
  const isStream = rowNamed(plan.tables.Stream, source) !== undefined;
  if (isStream && comparable(source) === comparable(stream)) return [];
  const what = isStream
    ? `is paid by the stream ${source} and names ${stream} under Stream: leave that blank, or name a pool as its Source`
    : `names ${stream} as what pays for it, and ${stream} puts nothing into ${source}`;
  return [finding(plan, row, '', null, `${lineName(plan, row)} ${what}.`, 'Stream')];
}

/** A stream that may not pay for the line. */
function fenced(plan: Plan, { row, stream }: Line): Finding[] | null {
  const { Stream, Service, Allocation } = plan.tables;
  const service = Allocation?.words.Service[row] ?? '';
  const [at, of] = [rowNamed(Stream, stream), rowNamed(Service, service)];
  const fence = at === undefined ? '' : (Stream?.words['Ring-fence'][at] ?? '');
  if (of === undefined || mayPay(fence, meaningsOfService(plan, of))) return null;
  return [
    finding(
      plan,
      row,
      '',
      null,
      `${lineName(plan, row)} names ${stream} as what pays for ${service}, but ${stream} may pay only for ${listOf(fence).join(', ')}.`,
      'Stream',
    ),
  ];
}

/** Lines that name one stream and come to more than it puts into their pool. */
function beyond(plan: Plan, lines: readonly Line[]): Finding[] {
  const { Allocation, Contribution } = plan.tables;
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${comparable(line.source)}\n${comparable(line.stream)}`;
    if (line.putIn.length > 0) groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) =>
    (Allocation?.years ?? []).flatMap((column): Finding[] => {
      const [first] = group;
      const brings = yearColumn(Contribution, column.label);
      const sum = (rows: readonly number[], of: typeof brings): Sum =>
        of ? rows.map((row) => amountAt(of, row)).reduce(addSums, NOTHING) : NOTHING;
      const paid = sum(
        group.map(({ row }) => row),
        column,
      );
      const putIn = sum(first?.putIn ?? [], brings);
      const over = paid.pence - putIn.pence;
      if (!first || putIn.atLeast || over <= 0) return [];
      const { source, stream, row } = first;
      const year = column.label;
      const says = `The lines of ${source} that name ${stream} come to ${formatAmount(paid.pence)} ${yearInWords(year)}, and it puts in ${formatAmount(putIn.pence)}: ${formatAmount(over)} too much.`;
      return [finding(plan, row, year, over, says, column.column)];
    }),
  );
}

const lineName = ({ tables: { Allocation } }: Plan, row: number): string =>
  Allocation?.names[row] || `The Allocation table, row ${Allocation?.rowInTable[row]},`;

const finding = (
  plan: Plan,
  row: number,
  year: string,
  amount: number | null,
  sentence: string,
  at: 'Stream' | number,
): Finding => ({
  severity: 'Error',
  check: lineFits.name,
  subject: tableOf(plan, 'Allocation').words.Stream[row] ?? '',
  ...{ year, amount, sentence },
  place: placeOf(plan, 'Allocation', row, at),
});
