import { SaxesParser } from 'saxes';
import { damaged, NotReadable } from '../refusals/notReadable';
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

/**
 * Reads the XML of a part. A document type is refused, so that no entity is ever expanded.
 *
 * @param path the part, for sentences
 */
export function readEvents(bytes: Uint8Array, path: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const invalid = () => damaged(`a part of it (${path}) is not valid XML`);
  const scopes = [Scope.outermost];
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
    if (scopes.length > DEEPEST) throw damaged(`a part of it (${path}) is nested too deeply`);
    events.open(scope.name(name), plain ?? scope.attributes(attributes, name));
  });
  parser.on('text', (piece) => events.text(piece));
  parser.on('cdata', (piece) => events.text(piece));
  parser.on('closetag', ({ name }) => {
    const scope = scopes.pop() ?? Scope.outermost;
    events.close(scope.name(name));
  });
  const decoder = decoderOf(bytes, path);
  try {
    for (let at = 0; at < bytes.length; at += AT_ONCE)
      parser.write(decoder.decode(bytes.subarray(at, at + AT_ONCE), { stream: true }));
    parser.write(decoder.decode()).close();
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
