import { comparable, listOf, textOf } from '../table/heading';
import { type Grid } from '../table/grid';
import { formulaWords } from './formulaWords';

/** A formula, and where it is. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

/** A table of the workbook, headings first. */
interface NamedTable {
  readonly name: string;
  readonly grid: Grid;
}

/** What is listed of each formula. */
export const REPLACED_HEADINGS = ['Sheet', 'Cell', 'Formula', 'In words', 'Evidence of its tables'] as const;

/** Evidence that is named; of more there is the number. */
const MOST_NAMED = 8;

/**
 * The formulas that a copy with values only does without, one a row under {@link REPLACED_HEADINGS}: in words, and with
 * the evidence that the rows of its tables name, so that each value can still be followed.
 *
 * @param tables the workbook's tables, whose columns Evidence are read
 *
 * @example
 * replacedFormulas([{ sheet: 'Funding', cell: 'H4', formula: '=SUM(Streams[2010/11])' }], [{ name: 'Streams', grid: [['Stream', 'Evidence'], ['ABG', 'Letter; E1']] }]) // => [["Funding", "H4", "=SUM(Streams[2010/11])", "The sum of the column 2010/11 of Streams", "Letter; E1"]]
 */
export function replacedFormulas(
  formulas: readonly PlacedFormula[],
  tables: readonly NamedTable[],
): string[][] {
  const evidence = evidenceByTable(tables);
  return formulas.map(({ sheet, cell, formula }) => [
    ...[sheet, cell, formula],
    formulaWords(formula, (reference) => reference) ?? '',
    evidenceOf(formula, evidence),
  ]);
}

/** What the rows of each table name under Evidence, by the table's name. */
const evidenceByTable = (tables: readonly NamedTable[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    tables.map(({ name, grid: [headings = [], ...rows] }) => {
      const column = headings.findIndex((heading) => comparable(textOf(heading)) === 'evidence');
      const named = column > 0 ? rows.flatMap((row) => listOf(textOf(row[column]))) : [];
      return [comparable(name), [...new Set(named)]];
    }),
  );

/** The evidence of the tables that a formula is given. */
function evidenceOf(formula: string, evidence: ReadonlyMap<string, readonly string[]>): string {
  const tables = [...formula.matchAll(/([\p{L}_][\p{L}\d_.]*)\[/gu)].map(([, name = '']) => comparable(name));
  const named = [...new Set(tables.flatMap((name) => evidence.get(name) ?? []))];
  const more = named.length - MOST_NAMED;
  return [...named.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
