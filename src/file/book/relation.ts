/** What one part of a file refers to. */
export interface Relation {
  readonly id: string;
  /** The whole name of its kind, a URI. */
  readonly type: string;
  /** The path of a part from the package's root, without a slash before it, or where it leads outside. */
  readonly target: string;
  /** Whether it leads out of the file: to a web page, to another workbook. */
  readonly external: boolean;
}

/**
 * The last word of a relation's kind, the same for files of the strict kind.
 *
 * @example
 * kindOf({ type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table' }) // => "table"
 */
export const kindOf = ({ type }: Pick<Relation, 'type'>): string => type.slice(type.lastIndexOf('/') + 1);

/** Relations in the order of their ids, rId2 before rId10. */
export const byId = (relations: readonly Relation[]): readonly Relation[] =>
  [...relations].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Where the relations of a part are kept; '' is the package itself. */
export const relationsPath = (path: string): string => {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
};

/**
 * A target as its part sees it, from the root of the package.
 *
 * @example
 * resolvedTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml') // => "xl/tables/table1.xml"
 */
export function resolvedTarget(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = path.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

/**
 * A target from the root of the package, as its part refers to it.
 *
 * @example
 * relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') // => "../tables/table1.xml"
 */
export function relativeTarget(path: string, target: string): string {
  const from = path.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
