import { type PlanTable } from '../../plan/reading/planTable';
import { comparable, textOf } from '../../table/heading';
import { isBlank } from '../../table/grid';
import { nearest } from '../../table/nearest';
import { type Mend, type Mendable, type MendKind } from '../change/mend';
import { changeIn, type MendedCell, mendedCell } from '../change/mendedCell';
import { tableOf } from '../../plan/tableOf';

/** A word that a column of choices does not know: the nearest one, or those that begin alike, or any of the list. */
export const unknownWordMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (cell?.column?.type !== 'choice') return [];
  const word = comparable(textOf(cell.value));
  const own = cell.heading === 'Tier' ? tableOf(at.plan, 'Tier').names : [];
  const choices = [...cell.column.words, ...own];
  const yesOrNo = MEANS_YES.test(word) ? 'Yes' : MEANS_NO.test(word) ? 'No' : '';
  const meant = nearest(word, choices) ?? choices.find((each) => each === yesOrNo);
  const alike = choices.filter(
    (each) => word.startsWith(comparable(each)) || comparable(each).startsWith(word),
  );
  const offered = meant ? [meant] : alike.length ? alike : choices;
  return offered.map((choice) => useWord(at, cell, choice));
};

const MEANS_YES = /^(?:y|true|x|1|✓)$/;
const MEANS_NO = /^(?:n|false|0|none|-)$/;

/** The same word of the column, in every row that has it. */
function useWord(at: Mendable, { kind, table, heading, value }: MendedCell, choice: string): Mend {
  const words: Readonly<Record<string, readonly string[]>> = table.words;
  const wanted = comparable(textOf(value));
  const cells = (words[heading] ?? []).flatMap((word, row) =>
    comparable(word) === wanted ? (changeIn(at, kind, row, heading, choice) ?? []) : [],
  );
  return {
    action: `Use ${choice}${cells.length > 1 ? ` in ${cells.length} cells` : ''}`,
    ...{ joins: true, cells, rows: [] },
  };
}

/** A blank cell of a column of choices, or of names, that a check wants filled in. */
export const blankMends: MendKind = (at, { place }) => {
  const cell = mendedCell(at, place);
  if (!cell || cell.row < 0 || !isBlank(cell.value)) return [];
  return choicesOf(at, cell).map((choice) => ({
    action: `Use ${choice}`,
    ...{ joins: false, cells: [cell.to(choice)], rows: [] },
  }));
};

/** So many names are offered. */
const NAMES = 12;

/** What may be in a cell: the words of its list; of a pool's host, first those who put money in. */
function choicesOf({ plan }: Mendable, { kind, row, heading, column }: MendedCell): readonly string[] {
  if (column?.type === 'choice') return column.words;
  if (column?.type !== 'name') return [];
  const names = column.of.flatMap(
    (of) =>
      (plan.tables[of as keyof typeof plan.tables] as PlanTable | undefined)?.names.filter(Boolean) ?? [],
  );
  const { Pool, Contribution } = plan.tables;
  const pool = kind === 'Pool' && heading === 'Host' ? comparable(Pool?.names[row] ?? '') : '';
  const bringing = new Set(
    (Contribution?.words.Partner ?? []).filter(
      (name, at) => name && pool && comparable(Contribution?.words.Pool[at] ?? '') === pool,
    ),
  );
  const known = bringing.size ? [...bringing] : names;
  return known.length <= NAMES ? known : [];
}
