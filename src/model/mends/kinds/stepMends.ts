import { type PlanTable } from '../../plan/planTable';
import { TABLES, type TableKind } from '../../plan/schema';
import { CERTAINTIES, TIERS } from '../../plan/words';
import { comparable, textOf } from '../../table/heading';
import { nearest } from '../../table/nearest';
import { type MendKind } from '../mend';
import { mendedCell } from '../mendedCell';

/** A step of a scenario that acts on a name which nothing has: the nearest one of its target. */
export const stepMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (cell?.heading !== 'Name') return [];
  const { Scenario, Stream, Service } = at.plan.tables;
  const target = Scenario?.words.Target[cell.row] ?? '';
  const kind = (Object.keys(TABLES) as TableKind[]).find((each) => comparable(each) === comparable(target));
  const rows = (kind ? at.plan.tables[kind] : undefined) as PlanTable | undefined;
  const others: Readonly<Record<string, readonly string[]>> = {
    kind: Stream?.words.Kind ?? [],
    certainty: CERTAINTIES,
    tier: [...TIERS, ...(Service?.words.Tier ?? [])],
  };
  const known = others[comparable(target)] ?? rows?.names ?? [];
  const name = textOf(cell.value);
  const meant = nearest(name, known.filter(Boolean));
  if (!meant || comparable(meant) === comparable(name)) return [];
  return [{ action: `Use ${meant}`, joins: true, cells: [cell.to(meant)], rows: [] }];
};
