import { type Area } from '../../model/audit/workbookCells';
import { areaText, readArea } from '../address/address';
import { damaged } from '../refusals/notReadable';
import { named, node, type XmlNode } from '../xml/xmlNode';

/** The areas of a sheet that are one cell each. */
export const readMerged = (cells: XmlNode | undefined): readonly Area[] =>
  named(cells, 'mergeCell').map(({ attributes: { ref = '' } }) => {
    const area = readArea(ref);
    if (!area) throw damaged(`it merges cells that no sheet has (“${ref}”)`);
    return area;
  });

export const mergedNode = (merged: readonly Area[]): XmlNode | null =>
  merged.length === 0
    ? null
    : node(
        'mergeCells',
        { count: merged.length },
        merged.map((area) => node('mergeCell', { ref: areaText(area) })),
      );
