import { readCell } from '../address/address';
import { type Comment } from '../book/book';
import { sharedText } from '../cells/readStrings';
import { damaged } from '../refusals/notReadable';
import { child, named, textOf, type XmlNode, withAttributes } from '../xml/xmlNode';

/**
 * The comments of a sheet, from their part.
 *
 * @param threaded whether there are answers to them, which find them by their ids
 */
export function readComments(root: XmlNode, threaded: boolean): readonly Comment[] {
  const authors = named(child(root, 'authors'), 'author').map(textOf);
  return named(child(root, 'commentList'), 'comment').map((comment) => {
    const { ref = '', authorId = '0' } = comment.attributes;
    const at = readCell(ref);
    if (!at) throw damaged(`a comment is on a cell that no sheet has (“${ref}”)`);
    const text = child(comment, 'text');
    return {
      ...at,
      author: authors[Number(authorId)] ?? '',
      text: text ? sharedText(text).text : '',
      kept: threaded ? comment : withAttributes(comment, { 'xr:uid': null }),
    };
  });
}
