import { UNDATED, yearLabel } from '../../calendar/financialYear';
import { readYearHeading } from '../../calendar/yearHeading';
import { textOf } from '../../table/heading';
import { type Mend, type MendKind } from '../change/mend';
import { mendedCell } from '../change/mendedCell';

const YEARS = /(?<!\d)(?:\d{4}|\d{2}) ?[/\-–] ?(?:\d{4}|\d{2})(?!\d)/g;

/** A heading that holds one year beside other words: the year alone, where no other column has it. */
export const yearHeadingMends: MendKind = (at, { place, severity }) => {
  const cell = mendedCell(at, place);
  if (!cell || severity !== 'Error' || place?.row !== 0) return [];
  const labels = (textOf(cell.value).match(YEARS) ?? []).flatMap((text) => {
    const read = readYearHeading(text);
    return read.kind === 'year' ? yearLabel(read.year) : [];
  });
  const [label] = labels;
  const taken = cell.table.years.some((year) => year.label === label);
  if (!label || labels.length > 1 || taken || label === UNDATED) return [];
  return [{ action: `Read as ${label}`, joins: true, cells: [cell.to(label)], rows: [] }];
};

/** A column of the user's own that is spelled nearly as one that the table has not. */
export const resemblingMends: MendKind = (at, { place, sentence }) => {
  const cell = mendedCell(at, place);
  if (!cell) return [];
  const { kind, table, to } = cell;
  const meant = Object.keys(table.columnOf)
    .filter((heading) => table.columnOf[heading] === -1)
    .filter((heading) => /^[:,]/.test(after(sentence, `The ${kind} table has no column ${heading}`)))
    .map((heading): Mend => ({ action: `Head it ${heading}`, joins: true, cells: [to(heading)], rows: [] }));
  return meant.slice(0, 1);
};

const after = (text: string, start: string): string =>
  text.startsWith(start) ? text.slice(start.length) : '';
