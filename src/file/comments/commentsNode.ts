import { cellText } from '../address/address';
import { type Comment } from '../book/book';
import { sharedText } from '../cells/readStrings';
import { keptText } from '../xml/escapes';
import { child, node, withAttributes, type XmlNode } from '../xml/xmlNode';

/** The part of a sheet's comments. */
export function commentsNode(comments: readonly Comment[]): XmlNode {
  const authors = [...new Set(comments.map(({ author }) => author))];
  const list = comments.map((comment) =>
    withAttributes(commentNode(comment), { authorId: authors.indexOf(comment.author) }),
  );
  const threaded = list.some(({ attributes }) => attributes['xr:uid'] !== undefined);
  return node(
    'comments',
    { 'mc:Ignorable': threaded ? 'xr' : null },
    node(
      'authors',
      {},
      authors.map((author) => node('author', {}, author)),
    ),
    node('commentList', {}, list),
  );
}

function commentNode({ row, column, text, kept }: Comment): XmlNode {
  const ref = cellText(row, column);
  const before = child(kept, 'text');
  if (kept && before && sharedText(before).text === text) return withAttributes(kept, { ref });
  const plain = node('text', {}, node('t', { 'xml:space': 'preserve' }, keptText(text)));
  return node('comment', { ...kept?.attributes, ref, authorId: 0 }, plain);
}
