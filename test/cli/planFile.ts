import { cellKey } from '../../src/file/address/address';
import { type Book, type BookCell, type BookSheet, type BookValue } from '../../src/file/book/book';
import { writeBook } from '../../src/file/writeBook';

type Rows = readonly (readonly (string | number | null)[])[];

/** A formula, and what its cell shows. */
export interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly shows: BookValue;
}

/** A sheet with one Excel table of its own name, its first heading in A4. */
const sheetOf = (name: string, rows: Rows, formulas: readonly Formula[]): BookSheet => {
  const cells = new Map<number, BookCell>();
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) cells.set(cellKey(r + 3, c), { value, format: 0 });
    }),
  );
  for (const { row, column, formula, shows } of formulas)
    cells.set(cellKey(row, column), { value: shows, format: 0, formula });
  const columns = rows[0]!.map((heading) => ({ name: String(heading) }));
  return {
    name,
    state: 'visible',
    cells,
    tables: [
      {
        name: `T_${name}`,
        area: { row: 3, column: 0, rows: rows.length, columns: columns.length },
        headings: true,
        totals: false,
        columns,
        style: null,
      },
    ],
    merged: [],
    validations: [],
    conditional: [],
    comments: [],
    columns: [],
    rows: new Map(),
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    protection: null,
    print: { landscape: false },
    charts: [],
    carried: { nodes: [], relations: [] },
  };
};

/** The bytes of a workbook with a sheet for each table, in order. */
export const planFile = (
  tables: Readonly<Record<string, Rows>>,
  formulas: readonly Formula[] = [],
): Uint8Array => {
  const plain = { numberFormat: 'General', font: {}, lines: {} };
  const book: Book = {
    from1904: false,
    sheets: Object.entries(tables).map(([name, rows]) =>
      sheetOf(
        name,
        rows,
        formulas.filter(({ sheet }) => sheet === name),
      ),
    ),
    names: [],
    styles: [{ ...plain, name: 'Normal', builtIn: 0 }],
    formats: [{ ...plain, style: 'Normal' }],
    opens: null,
    customXml: [],
    lost: [],
    carried: {
      parts: new Map(),
      nodes: [],
      relations: [],
      packageRelations: [],
      differentials: [],
      styleNodes: [],
    },
  };
  return writeBook(book);
};

/** Two grants, one of which pays for more than it has. */
export const OVERSPENT = {
  Streams: [
    ['Stream', 'Partner', 'Kind', 'Certainty', '2010/11', '2011/12'],
    ['ABG', 'Council', 'Grant', 'Confirmed', 100, 90],
    ['Sure Start', 'Council', 'Grant', 'At risk', 250.5, 'unknown'],
  ],
  Partners: [
    ['Partner', 'Type'],
    ['Council', 'Council'],
  ],
  Services: [
    ['Service', 'Tier'],
    ['Play', 'Universal'],
  ],
  Allocations: [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
    ['Play workers', 'ABG', 'Play', 'More play', 120, 90],
  ],
  Commitments: [
    ['Commitment', 'Priority', 'Outcome', '2010/11', '2011/12'],
    ['More play', 'Be healthy', 'Health', 80, 80],
  ],
  Scenarios: [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
    ['Cuts', 1, 'Stream', 'ABG', 'cut %', 0.5],
  ],
} as const satisfies Record<string, Rows>;

/** A plan of one grant that is spent in full, with nothing to find. */
export const IN_ORDER = {
  Streams: [
    ['Stream', '2010/11'],
    ['ABG', 100],
  ],
} as const satisfies Record<string, Rows>;
