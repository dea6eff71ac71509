import { namesToChoose } from '../../scenarios/steps/target';
import { comparable, textOf } from '../../table/heading';
import { nearest } from '../../table/nearest';
import { type MendKind } from '../change/mend';
import { mendedCell } from '../change/mendedCell';
import { tableOf } from '../../plan/tableOf';

/** A step of a scenario that acts on a name which nothing has: the nearest one of its target. */
export const stepMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (cell?.heading !== 'Name') return [];
  const target = tableOf(at.plan, 'Scenario').words.Target[cell.row] ?? '';
  const name = textOf(cell.value);
  const meant = nearest(name, namesToChoose(at.plan, target));
  if (!meant || comparable(meant) === comparable(name)) return [];
  return [{ action: `Use ${meant}`, joins: true, cells: [cell.to(meant)], rows: [] }];
};
