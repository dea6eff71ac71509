import { isHeading, STYLE } from '../../workbook/layout/styles';
import { type PaperRow } from './paperRows';

/** Rows below one title, the title first. */
export interface PaperSection {
  /** '' for rows above the first title. */
  readonly title: string;
  /** The title of the page itself; those of its parts are below it. */
  readonly isPage: boolean;
  readonly rows: readonly PaperRow[];
  /** Whether its rows are cells below headings, rather than sentences. */
  readonly isTable: boolean;
}

/**
 * A page cut at its titles, so that each table is heard by its name and with its own headings alone.
 *
 * @example
 * paperSections([{ row: 0, cells: [{ text: 'Tiers', number: false, style: 'Poolbook title', columns: 4 }] }]).map(({ title, isPage }) => [title, isPage]) // => [["Tiers", true]]
 */
export function paperSections(rows: readonly PaperRow[]): PaperSection[] {
  const sections: { title: string; isPage: boolean; rows: PaperRow[] }[] = [];
  for (const row of rows) {
    const title = titleOf(row);
    const last = sections.at(-1);
    if (title === null && last) last.rows.push(row);
    else sections.push({ title: title ?? '', isPage: title !== null && isOfPage(row), rows: [row] });
  }
  return sections.map((section) => ({ ...section, isTable: section.rows.some(hasHeadings) }));
}

/** The words of a row that is a title: one cell across the page, written as one. */
function titleOf(row: PaperRow): string | null {
  if ('chart' in row || row.cells.length !== 1) return null;
  const [cell] = row.cells;
  return cell && (cell.style === STYLE.title || cell.style === STYLE.total) && cell.text ? cell.text : null;
}

const isOfPage = (row: PaperRow): boolean => 'cells' in row && row.cells[0]?.style === STYLE.title;
const hasHeadings = (row: PaperRow): boolean =>
  'cells' in row && row.cells.some(({ style, text }) => isHeading(style) && text);
