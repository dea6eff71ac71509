import { comparable, textOf } from '../../table/heading';
import { type MendKind } from '../change/mend';
import { mendedCell } from '../change/mendedCell';
import { referring } from './unknownNameMends';

/** A name that is there twice: the second row, or a pool that is called as a stream is, gets a name of its own. */
export const duplicateMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (!cell) return [];
  const name = textOf(cell.value);
  const { Stream, Pool } = at.plan.tables;
  const asStream = cell.kind === 'Pool' && Pool?.rowOf.get(comparable(name)) === cell.row;
  const taken = new Set(
    [cell.table.rowOf, Stream?.rowOf, Pool?.rowOf].flatMap((of) => [...(of?.keys() ?? [])]),
  );
  const others = asStream ? [`${name} pool`] : [];
  const numbers = Array.from({ length: 100 }, (_, i) => `${name} (${i + 2})`);
  const free = [...others, ...numbers].find((each) => !taken.has(comparable(each)));
  if (!free) return [];
  const cells = [
    cell.to(free),
    ...(asStream ? referring(at, (of) => of.length === 1 && of[0] === 'Pool', name, free) : []),
  ];
  return [{ action: `Call it ${free}`, joins: false, cells, rows: [] }];
};
