import { SaxesParser } from 'saxes';
import { damaged, NotReadable } from '../refusals/notReadable';
import { PlainRows } from './plainRows';
import { Scope } from './scope';
import { type Attributes } from './xmlNode';

/** What is done with the elements of a part, in their order in it. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  text(piece: string): void;
  close(name: string): void;
}

const AT_ONCE = 1 << 16;
const DEEPEST = 256;

/** Rows of cells begin after it. */
const ROWS = '<sheetData>';
/** What a part that may hold them is called, and how deep in it. */
const DEPTH_OF_ROWS = 3;

/**
 * Reads the XML of a part. A document type is refused, so that no entity is ever expanded.
 *
 * @param path the part, for sentences
 * @param rows whether it may hold rows of cells
 */
export function readEvents(bytes: Uint8Array, path: string, events: XmlEvents, rows = false): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const invalid = () => damaged(`a part of it (${path}) is not valid XML`);
  const scopes = [Scope.outermost];
  let opened = 0;
  let isSaid = true;
  parser.on('error', () => {
    throw invalid();
  });
  parser.on('doctype', () => {
    throw new NotReadable(
      `The file declares a document type in ${path}, which no Excel workbook does: it is not opened.`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    const outer = scopes[scopes.length - 1] ?? Scope.outermost;
    const plain = outer.plain(attributes, name);
    const scope = plain ? outer : outer.inside(attributes);
    scopes.push(scope);
    opened++;
    if (scopes.length > DEEPEST) throw damaged(`a part of it (${path}) is nested too deeply`);
    if (isSaid) events.open(scope.name(name), plain ?? scope.attributes(attributes, name));
  });
  parser.on('text', (piece) => events.text(piece));
  parser.on('cdata', (piece) => events.text(piece));
  parser.on('closetag', ({ name }) => {
    const scope = scopes.pop() ?? Scope.outermost;
    events.close(scope.name(name));
  });
  /** Whether the rows begin here, in the vocabulary of workbooks: not in a comment, and not deeper. */
  const rowsBegin = (): boolean => {
    const before = opened;
    parser.write(ROWS);
    const scope = scopes[scopes.length - 1] ?? Scope.outermost;
    return opened > before && scopes.length === DEPTH_OF_ROWS && scope.plain({}, 'row') !== null;
  };
  const rowsThere = new PlainRows(events, (raw, element) =>
    (scopes[scopes.length - 1] ?? Scope.outermost).attributes(raw, element),
  );
  /** Leaves what is not plain, and all that follows, to the parser, which is to know of a row that was begun. */
  const leaveRows = (): void => {
    now = 'elsewhere';
    isSaid = false;
    if (rowsThere.inRow) parser.write('<row>');
    rowsThere.inRow = false;
    isSaid = true;
  };
  let now: 'before rows' | 'in rows' | 'elsewhere' = rows ? 'before rows' : 'elsewhere';
  let unread = '';
  const read = (piece: string): void => {
    unread += piece;
    if (now === 'before rows') {
      const at = unread.indexOf(ROWS);
      const to = at < 0 ? Math.max(0, unread.length - ROWS.length) : at;
      parser.write(unread.slice(0, to));
      unread = unread.slice(to + (at < 0 ? 0 : ROWS.length));
      if (at >= 0) now = rowsBegin() ? 'in rows' : 'elsewhere';
    }
    if (now === 'in rows') {
      const { to, isCutShort } = rowsThere.read(unread);
      unread = unread.slice(to);
      if (!isCutShort) leaveRows();
    }
    if (now !== 'elsewhere') return;
    parser.write(unread);
    unread = '';
  };
  const decoder = decoderOf(bytes, path);
  try {
    for (let at = 0; at < bytes.length; at += AT_ONCE)
      read(decoder.decode(bytes.subarray(at, at + AT_ONCE), { stream: true }));
    read(decoder.decode());
    leaveRows();
    parser.write(unread).close();
  } catch (failure) {
    if (failure instanceof NotReadable) throw failure;
    throw invalid(); // bytes that are no text
  }
}

/** Text is UTF-8 unless its first bytes say otherwise. */
function decoderOf(bytes: Uint8Array, path: string): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const [, label = 'utf-8'] =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head) ?? [];
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw damaged(`a part of it (${path}) is written in an unknown way (${label})`);
  }
}
