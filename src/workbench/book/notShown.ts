import { type Book } from '../../file/book/book';

/** How much of a workbook the grid follows. */
export interface Taken {
  readonly tables: number;
  readonly rules: number;
  readonly validations: number;
}

/** What of a workbook the grid cannot show or follow, in words. All of it stays in the file. */
export function notShown({ sheets, names, lost }: Book, taken: Taken): readonly string[] {
  const count = (of: (sheet: Book['sheets'][number]) => number) =>
    sheets.reduce((sum, sheet) => sum + of(sheet), 0);
  const counted = (number: number, one: string, many: string) =>
    number > 0 ? [number === 1 ? `1 ${one}` : `${number} ${many}`] : [];
  const local = names.filter(({ sheet, name }) => sheet !== null && !name.startsWith('_xlnm.')).length;
  const drawn = count(
    ({ carried }) => carried.relations.filter(({ type }) => type.endsWith('/drawing')).length,
  );
  return [
    ...counted(
      count(({ tables }) => tables.length) - taken.tables,
      'table without headings or rows',
      'tables without headings or rows',
    ),
    ...counted(
      count(({ conditional }) => conditional.length) - taken.rules,
      'conditional format',
      'conditional formats',
    ),
    ...counted(
      count(({ validations }) => validations.length) - taken.validations,
      'validation',
      'validations',
    ),
    ...counted(
      count(({ comments }) => comments.length),
      'comment',
      'comments',
    ),
    ...counted(
      count(({ protection }) => (protection ? 1 : 0)),
      'protected sheet',
      'protected sheets',
    ),
    ...counted(drawn, 'sheet with pictures or charts', 'sheets with pictures or charts'),
    ...counted(local, 'name of a single sheet', 'names of single sheets'),
    ...lost.map((what) => `${what} (lost when you save)`),
  ];
}
