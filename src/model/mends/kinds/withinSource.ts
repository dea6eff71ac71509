import { commitmentSchedule } from '../../commitments/commitmentSchedule';
import { pooledBreaches } from '../../funding/fences/pooledBreaches';
import { mayPay, meaningsOfService } from '../../funding/fences/ringFence';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { rowLabel } from '../../plan/rowLabel';
import { comparable } from '../../table/heading';
import { type Mend, type Mendable, type MendKind } from '../change/mend';
import { serviceOf, setAmount } from './moveMoney';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** So many other lines are offered. */
const OFFERED = 2;

/** What one allocation has in a year, and what it could give up without breaking a commitment's floor. */
interface Line {
  readonly row: number;
  readonly pence: Pence;
  readonly spare: Pence;
}

/** The allocations of a source with an amount in a year, those that can spare most first. */
function linesOf({ plan }: Mendable, source: string, year: string): Line[] {
  const { Allocation } = plan.tables;
  const pence = yearColumn(Allocation, year)?.pence;
  const spare = new Map(
    (commitmentSchedule(plan) ?? [])
      .filter((line) => line.year === year)
      .map(({ commitment, funded, floor }) => [comparable(commitment), funded.pence - floor.pence]),
  );
  return (Allocation?.words.Source ?? [])
    .flatMap((name, row): Line[] => {
      const here = pence?.[row] ?? 0;
      if (comparable(name) !== comparable(source) || here <= 0) return [];
      const above = spare.get(comparable(Allocation?.words.Commitment[row] ?? '')) ?? here;
      return [{ row, pence: here, spare: Math.min(here, above) }];
    })
    .sort((a, b) => b.spare - a.spare);
}

/** Moves an amount of one year between two allocations of a source. */
function move(at: Mendable, from: Line, to: Line, year: string, pence: Pence, action: string): Mend[] {
  const cells = [
    setAmount(at, 'Allocation', from.row, year, from.pence - pence),
    setAmount(at, 'Allocation', to.row, year, to.pence + pence),
  ].flatMap((cell, i) => {
    const was = (i ? to : from).pence;
    return cell && typeof cell.was === 'number' && Math.round(cell.was * 100) === was ? [cell] : [];
  });
  return cells.length === 2 ? [{ action, joins: false, cells, rows: [] }] : [];
}

/** A commitment below its floor: other lines of the same source that can spare what is missing. */
export const floorWithinSource: MendKind = (at, { subject, year, amount, severity }) => {
  const { Allocation } = at.plan.tables;
  if (!Allocation || amount === null || severity === 'Note') return [];
  const its = (row: number) => comparable(Allocation.words.Commitment[row] ?? '') === comparable(subject);
  const sources = new Set(Allocation.words.Source.filter((name, row) => name && its(row)));
  return [...sources].flatMap((source) => {
    const lines = linesOf(at, source, year);
    const [to] = lines.filter(({ row }) => its(row)).sort((a, b) => b.pence - a.pence);
    const others = lines.filter(({ row, spare }) => !its(row) && spare >= amount).slice(0, OFFERED);
    return others.flatMap((from) =>
      to
        ? move(at, from, to, year, amount, `Take ${formatAmount(amount)} from ${rowLabel(at.plan, 'Allocation', from.row)}`) // prettier-ignore
        : [],
    );
  });
};

/** Ring-fenced money that a pool spends on something else: it is moved back to a line that it may pay for. */
export const poolRingFence: MendKind = (at, { subject, year, amount }) => {
  const breach = pooledBreaches(at.plan).find(
    (each) =>
      each.year === year &&
      each.pence === amount &&
      [...new Set(each.parts.map(({ stream }) => stream))].join('; ') === subject,
  );
  const [part, ...parts] = breach?.parts ?? [];
  if (!breach || !part || parts.some(({ ringFence }) => ringFence !== part.ringFence)) return [];
  const lines = linesOf(at, breach.pool, year);
  const [to] = lines
    .filter(({ row }) => {
      const service = serviceOf(at, row);
      return service !== undefined && mayPay(part.ringFence, meaningsOfService(at.plan, service));
    })
    .sort((a, b) => b.pence - a.pence);
  const from = lines.find(({ row, pence }) => breach.spentOn.includes(row) && pence >= breach.pence);
  if (!to || !from) return [];
  const whereto = tableOf(at.plan, 'Allocation').words.Service[to.row] ?? '';
  return move(at, from, to, year, breach.pence, `Move ${formatAmount(breach.pence)} back to ${whereto}`);
};
