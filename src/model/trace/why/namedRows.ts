import { type Breakdown } from '../../errors/remedy';
import { shownAt } from '../nodes/bookCell';
import { argumentValue, type Where } from './argumentValue';
import { type Written } from './callsIn';

/** A breakdown whose rows have the names that are beside the cells of its argument: at their left, or above a row. */
export function namedRows(breakdown: Breakdown, argument: Written | undefined, where: Where): Breakdown {
  const value = argument && argumentValue(argument.text, where);
  if (value?.kind !== 'value' || !value.area) return breakdown;
  const { sheet, area } = value.area;
  const across = area.columns > 1;
  const name = (at: number): string => {
    const row = across ? area.row - 1 : area.row + at;
    const column = across ? area.column + at : area.column - 1;
    const shown = row < 0 || column < 0 ? null : shownAt(where.book, { sheet, row, column });
    return typeof shown === 'string' ? shown : '';
  };
  const cells = Math.max(area.rows, area.columns);
  const rows = breakdown.rows.map((row, at) => (at < cells && name(at) ? { ...row, name: name(at) } : row));
  const names = rows.map((row) => row.name);
  return new Set(names).size === names.length ? { ...breakdown, rows } : breakdown;
}
