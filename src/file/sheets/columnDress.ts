import { MOST_COLUMNS } from '../address/address';
import { type ColumnDress } from '../book/book';
import { damaged } from '../refusals/notReadable';
import { isYes, named, node, type XmlNode } from '../xml/xmlNode';

const OWN = ['min', 'max', 'width', 'hidden', 'style'];

/** How the columns of a sheet look, from its element `cols`. */
export const readColumns = (cols: XmlNode | undefined): readonly ColumnDress[] =>
  named(cols, 'col').map(({ attributes }) => {
    const { min, max, width, hidden, style } = attributes;
    const [from, to] = [Number(min) - 1, Number(max) - 1];
    if (!(from >= 0 && to >= from && to < MOST_COLUMNS))
      throw damaged(`no sheet has columns ${min ?? ''} to ${max ?? ''}`);
    const kept = Object.fromEntries(Object.entries(attributes).filter(([key]) => !OWN.includes(key)));
    return {
      ...{ from, to, hidden: isYes(hidden) },
      ...(width === undefined ? {} : { width: Number(width) }),
      ...(style === undefined ? {} : { format: Number(style) }),
      kept,
    };
  });

/** The element `cols`; null where no column differs. */
export const columnsNode = (
  columns: readonly ColumnDress[],
  formatAt: (format: number) => number,
): XmlNode | null =>
  columns.length === 0
    ? null
    : node(
        'cols',
        {},
        [...columns]
          .sort((a, b) => a.from - b.from)
          .map(({ from, to, width, hidden, format, kept }) =>
            node('col', {
              ...{ min: from + 1, max: to + 1, width: width ?? null },
              style: format === undefined ? null : formatAt(format),
              hidden: hidden ? 1 : null,
              ...(kept ?? { customWidth: width === undefined ? null : 1 }),
            }),
          ),
      );
