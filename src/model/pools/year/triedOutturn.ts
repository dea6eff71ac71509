import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { readYearHeading } from '../../calendar/yearHeading';
import { type Pence } from '../../money/pence';
import { readAmount } from '../../plan/reading/readAmount';
import { type Cell, type Grid } from '../../table/grid';
import { comparable, textOf } from '../../table/heading';

/** A line of the outturn with the amount that is tried. */
export interface TriedLine {
  /** Its row in the range of the outturn table; null where it has none. */
  readonly row: number | null;
  readonly service: string;
  readonly partner: string;
  readonly borneBy: string;
  readonly pence: Pence;
}

/**
 * The outturn table as it would be if a pool had spent other amounts in a year: all rows of other pools and all
 * other years stay, those of this pool and year are replaced. It is a table like any other, so that anyone who settles
 * it need not know that it is tried. An amount that differs from the plan's is in a row of its own, since the
 * evidence of a row is for the amounts that it holds.
 *
 * @param outturn the range of the outturn table with its headings; null where the plan has none
 *
 * @example
 * triedOutturn(null, 'CAMHS', { start: 2006 }, [{ row: null, service: 'Respite', partner: '', borneBy: '', pence: 650 }]) // => [["Outturn", "Pool", "Service", "Partner", "Borne by", "2006/07"], ["", "CAMHS", "Respite", "", "", 6.5]]
 */
export function triedOutturn(
  outturn: Grid | null,
  pool: string,
  year: FinancialYear,
  lines: readonly TriedLine[],
): Grid {
  const headings: Cell[] = [...(outturn?.[0] ?? ['Outturn'])];
  const place = (is: (heading: string) => boolean, otherwise: string): number => {
    const found = headings.findIndex((heading) => is(textOf(heading)));
    return found >= 0 ? found : headings.push(otherwise) - 1;
  };
  const called = (name: string) => place((heading) => comparable(heading) === comparable(name), name);
  const poolAt = called('Pool');
  const words = [
    [called('Service'), 'service'],
    [called('Partner'), 'partner'],
    [called('Borne by'), 'borneBy'],
  ] as const;
  const yearAt = place((heading) => isHeadingOf(year, heading), yearLabel(year));

  const asWide = (row: readonly Cell[]): Cell[] => headings.map((_heading, column) => row[column] ?? '');
  const rows = (outturn ?? []).slice(1).map(asWide);
  const stood = rows.map((row) => row[yearAt] ?? '');
  for (const row of rows) if (comparable(textOf(row[poolAt])) === comparable(pool)) row[yearAt] = '';
  for (const line of lines) {
    const position = (line.row ?? 0) - 1;
    const row = rows[position];
    const before = stood[position] ?? '';
    if (row && readAmount(before) === line.pence) {
      row[yearAt] = before;
      continue;
    }
    const own = asWide([]);
    own[poolAt] = pool;
    for (const [column, word] of words) own[column] = line[word];
    own[yearAt] = line.pence / 100;
    rows.push(own);
  }
  return [headings, ...rows];
}

function isHeadingOf({ start }: FinancialYear, heading: string): boolean {
  const reading = readYearHeading(heading);
  return reading.kind === 'year' && reading.year.start === start;
}
