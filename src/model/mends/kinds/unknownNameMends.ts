import { type PlanTable } from '../../plan/reading/planTable';
import { TABLE_KINDS, type TableKind } from '../../plan/declared/schema';
import { TIERS } from '../../plan/declared/words';
import { comparable, listOf, textOf } from '../../table/heading';
import { nearest } from '../../table/nearest';
import { type AddedRow, type CellChange } from '../change/change';
import { type Mend, type Mendable, type MendKind } from '../change/mend';
import { changeIn, columnsOf, type MendedCell, mendedCell } from '../change/mendedCell';
import { tableOf } from '../../plan/tableOf';

/** A name that no row has: the nearest one is used wherever it was meant, or a row is added for it. */
export const unknownNameMends: MendKind = (at, { place, sentence }) => {
  const cell = mendedCell(at, place);
  if (!cell) return [];
  if (cell.heading === 'Ring-fence') return ringFence(at, cell, sentence);
  if (cell.column?.type !== 'name') return [];
  const name = textOf(cell.value);
  const of = cell.column.of as readonly TableKind[];
  const targets = of.filter((kind) => at.plan.tables[kind]);
  const meant = nearest(name, namesOf(at, targets));
  return [
    ...inKind(at, cell, name),
    ...(meant ? [useName(at, of, name, meant)] : []),
    ...added(at, targets, name),
  ];
};

const namesOf = ({ plan }: Mendable, kinds: readonly TableKind[]): string[] =>
  kinds.flatMap((kind) => (plan.tables[kind] as PlanTable | undefined)?.names.filter(Boolean) ?? []);

/** Every cell that refers to the same tables by that name, since one slip is often in many rows. */
function useName(at: Mendable, of: readonly TableKind[], name: string, meant: string): Mend {
  const cells = referring(at, (kinds) => kinds.every((kind) => of.includes(kind)), name, meant);
  const many = cells.length > 1 ? ` in ${cells.length} cells` : '';
  return { action: `Use ${meant}${many}`, joins: true, cells, rows: [] };
}

/**
 * The changes that give another name to whatever is referred to by one.
 *
 * @param among whether a column that refers to these tables is meant
 */
export function referring(
  at: Mendable,
  among: (of: readonly TableKind[]) => boolean,
  name: string,
  becomes: string,
): CellChange[] {
  const wanted = comparable(name);
  return TABLE_KINDS.flatMap((kind) => {
    const words: Readonly<Record<string, readonly string[]>> = tableOf(at.plan, kind).words;
    return Object.entries(columnsOf(kind)).flatMap(([heading, column]) =>
      column.type === 'name' && among(column.of as readonly TableKind[])
        ? (words[heading] ?? []).flatMap((word, row) =>
            comparable(word) === wanted ? (changeIn(at, kind, row, heading, becomes) ?? []) : [],
          )
        : [],
    );
  });
}

/** A scenario has steps, not a row of its own. */
function added({ plan, grids }: Mendable, targets: readonly TableKind[], name: string): Mend[] {
  return targets.flatMap((kind) => {
    const row = kind === 'Scenario' ? null : rowCalled({ plan, grids }, kind, name);
    return row ? [{ action: `Add ${name} to ${kind}s`, joins: true, cells: [], rows: [row] }] : [];
  });
}

/**
 * A row of a table with a name and nothing else; null where the plan has no such table.
 *
 * @example
 * rowCalled(mendable([[['Partner', 'Type']]]), 'Partner', 'PCT') // => { table: 0, cells: ["PCT", null] }
 */
export function rowCalled({ plan, grids }: Mendable, kind: TableKind, name: string): AddedRow | null {
  const table = plan.positions[kind];
  const width = table === undefined ? 0 : (grids[table]?.[0]?.length ?? 0);
  if (table === undefined || !width) return null;
  return { table, cells: Array.from({ length: width }, (_, column) => (column ? null : name)) };
}

/** Where a contribution names as its stream that it is none. */
function inKind(at: Mendable, { kind, row, heading, to }: MendedCell, name: string): Mend[] {
  if (kind !== 'Contribution' || heading !== 'Stream' || comparable(name.replace('-', ' ')) !== 'in kind')
    return [];
  const taken = changeIn(at, kind, row, 'In kind', 'Yes');
  return taken ? [{ action: 'Take in kind', joins: true, cells: [to(null), taken], rows: [] }] : [];
}

function ringFence({ plan }: Mendable, { value, to }: MendedCell, sentence: string): Mend[] {
  const Service = tableOf(plan, 'Service');
  const words = listOf(textOf(value));
  const wrong = words.find((word) => sentence.includes(` names ${word}, which is no service`));
  const known = [...Service.names, ...[...new Set(Service.words.Purpose)].flatMap(listOf), ...Service.words.Tier, ...TIERS]; // prettier-ignore
  const meant = wrong && nearest(wrong, known.filter(Boolean));
  if (!wrong || !meant) return [];
  const others = words.map((word) => (word === wrong ? meant : word));
  return [{ action: `Use ${meant}`, joins: true, cells: [to(others.join('; '))], rows: [] }];
}
