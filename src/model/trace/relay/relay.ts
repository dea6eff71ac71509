import { isOurs } from '../../audit/readFormula';
import { type FormulaCell, type ReviewedBook } from '../../audit/reviewedBook';
import { type Area } from '../../audit/workbookCells';
import { type BookArea, shownAt, usedPart } from '../nodes/bookCell';
import { formulaTree, type Tree } from './formulaTree';
import { calculated, cellByCell, firstOf, type Origin, type Relayed } from './relayed';
import { FOLLOWED, SIGNED } from './relayFunctions';

/** Of larger references, such as whole columns, only the used part is read. */
const MOST_CELLS = 100_000;

/** The cells to which a tree refers; null where it is none. */
export function areaOf(book: ReviewedBook, tree: Tree): BookArea | null {
  if (tree.is !== 'cells') return null;
  const { sheet, area } = tree.reference;
  if (!tree.spill) return { sheet, area };
  const spill = book.sheets[sheet]?.cells.spills.find(
    ({ row, column }) => row === area.row && column === area.column,
  );
  return { sheet, area: spill ?? area };
}

/**
 * What a part of a formula comes to, each value with the cell or the answer from which it is taken as it is; null where
 * it is calculated in a way that is not followed.
 *
 * @param size of what a call of ours within it answers: as many rows and columns as the whole formula fills
 */
export function relay(
  book: ReviewedBook,
  tree: Tree,
  size: Pick<Area, 'rows' | 'columns'> | null = null,
  names: ReadonlyMap<string, Relayed> = new Map(),
): Relayed | null {
  const of = (part: Tree, known = names) => relay(book, part, size, known);
  switch (tree.is) {
    case 'values':
      return tree.rows.map((row) => row.map(calculated));
    case 'name':
      return names.get(tree.name) ?? null;
    case 'cells':
      return cellsIn(book, tree);
    case 'sign': {
      const make = SIGNED[tree.sign];
      const [left, right] = [of(tree.left), make ? of(tree.right) : null];
      return make && left && right ? cellByCell(left, right, make) : null;
    }
    case 'call':
      if (isOurs(tree.name)) return size && answerOf(tree, size);
      return tree.name === 'LET' ? letIn(tree.args, of, names) : followed(tree.name, tree.args, of);
  }
}

function cellsIn(book: ReviewedBook, tree: Tree): Relayed | null {
  const found = areaOf(book, tree);
  if (!found) return null;
  const { sheet } = found;
  const area = found.area.rows * found.area.columns > MOST_CELLS ? usedPart(book, found) : found.area;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const cell = { sheet, row: area.row + r, column: area.column + c };
      return { value: shownAt(book, cell), from: { cell } };
    }),
  );
}

/** The places of an answer, whose values are not known yet. */
const answerOf = (
  call: Extract<Tree, { is: 'call' }>,
  { rows, columns }: Pick<Area, 'rows' | 'columns'>,
): Relayed =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => ({ value: null, from: { call, row, column } })),
  );

type Of = (part: Tree, names?: ReadonlyMap<string, Relayed>) => Relayed | null;

/** Arguments are looked at as far as they are needed: what IFERROR and IF do not choose may be anything. */
function followed(name: string, args: readonly Tree[], of: Of): Relayed | null {
  const follow = FOLLOWED[name];
  const [first, ...others] = args;
  if (!follow || !first) return null;
  const of1 = of(first);
  if (!of1) return null;
  const given = others.map((each) => of(each));
  if (name === 'IF') return of(isChosen(of1) ? (others[0] ?? first) : (others[1] ?? first));
  if (name === 'IFERROR' || name === 'IFNA') return follow([of1, given[0] ?? []]);
  const needed = name === 'FILTER' ? given.slice(0, 1) : given;
  if (needed.some((each) => each === null)) return null;
  return follow([of1, ...given.flatMap((each) => (each ? [each] : []))]);
}

const isChosen = (condition: Relayed): boolean => {
  const value = firstOf(condition);
  return value === true || (typeof value === 'number' && value !== 0);
};

function letIn(args: readonly Tree[], of: Of, names: ReadonlyMap<string, Relayed>): Relayed | null {
  const known = new Map(names);
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [name, value] = [args[i], args[i + 1]];
    const found = value && of(value, known);
    if (name?.is !== 'name') return null;
    if (found) known.set(name.name, found);
  }
  const last = args.at(-1);
  return last && args.length % 2 === 1 ? of(last, known) : null;
}

/** Where the values of the cells that a formula fills are taken from; null where they are calculated. */
export function originsOf(
  book: ReviewedBook,
  cell: FormulaCell,
  fills: Area,
): readonly (readonly Origin[])[] | null {
  const tree = formulaTree(cell);
  const found = tree && relay(book, tree, fills);
  return found && found.map((row) => row.map(({ from }) => from));
}
