import { type XmlEvents } from './readEvents';
import { type Attributes } from './xmlNode';

const BLANK = '[ \\n\\t]*';
/** What is no character in some kind of XML, or another one once it is read. */
const ODD = '\\x7f-\\x9f\\u2028\\ufffe\\uffff';
const VALUE = `[^"<&\\0-\\x1f${ODD}]*`;
const ATTRIBUTES = `((?: [A-Za-z][A-Za-z0-9]*(?::[A-Za-z]+)?="${VALUE}")*) ?`;
const CHARACTERS = `[^<>&\\0-\\x08\\x0b-\\x1f${ODD}]*`;
const TEXT = `(${CHARACTERS}(?:&(?:amp|lt|gt|quot|apos);${CHARACTERS})*)`;
/** Nothing, or an element with text alone: its groups are its attributes and its text. */
const leaf = (name: string) => `(?:<${name}${ATTRIBUTES}(?:/>|>${TEXT}</${name}>)${BLANK})?`;

const ROW = new RegExp(`${BLANK}<row${ATTRIBUTES}(/?)>`, 'y');
const CELL = new RegExp(
  `${BLANK}<c${ATTRIBUTES}(?:/>|>${BLANK}${leaf('f')}${leaf('v')}(?:<is>${BLANK}${leaf('t')}</is>${BLANK})?</c>)`,
  'y',
);
const ROW_ENDS = new RegExp(`${BLANK}</row>`, 'y');
/** A row or a cell that is longer than this is left to the parser. */
const LONGEST = 1 << 18;
const NONE: Attributes = {};
/** Where a row or a cell is comes first. */
const PLACE = ' r="';
const MOST_KNOWN = 1000;

/**
 * Reads rows of cells in the form in which almost every program writes them, much faster than a parser of all of XML
 * does. It stops at the first row or cell that is in any way otherwise: a comment, a prefix, a quote, a character.
 */
export class PlainRows {
  /** Whether the row that was begun has not ended. */
  inRow = false;
  readonly #known = new Map<string, Attributes | null>();

  /** @param attributesOf what attributes with prefixes are called here */
  constructor(
    private readonly events: XmlEvents,
    private readonly attributesOf: (raw: Attributes, element: string) => Attributes,
  ) {}

  /** How far a text was read, and whether what follows is cut short, or not plain. */
  read(text: string): { readonly to: number; readonly isCutShort: boolean } {
    let at = 0;
    for (
      let next: number | null = 0;
      next !== null;
      next = this.inRow ? this.#cell(text, at) : this.#row(text, at)
    )
      at = next;
    const follows = text.slice(at).trimStart();
    const ends = this.inRow && follows.startsWith('<c') ? '</c>' : '>';
    return { to: at, isCutShort: follows.length < LONGEST && !follows.includes(ends) };
  }

  #row(text: string, at: number): number | null {
    ROW.lastIndex = at;
    const row = ROW.exec(text);
    const attributes = row && this.#attributes(row[1], 'row');
    if (!attributes) return null;
    this.events.open('row', attributes);
    if (row[2] === '/') this.events.close('row');
    else this.inRow = true;
    return ROW.lastIndex;
  }

  #cell(text: string, at: number): number | null {
    CELL.lastIndex = at;
    const cell = CELL.exec(text);
    if (!cell) return this.#endOfRow(text, at);
    const [, said, formulaSaid, formula, valueSaid, value, inlineSaid, inline] = cell;
    const attributes = this.#attributes(said, 'c');
    const ofFormula = this.#attributes(formulaSaid, 'f');
    const ofValue = this.#attributes(valueSaid, 'v');
    const ofInline = this.#attributes(inlineSaid, 't');
    if (!attributes || !ofFormula || !ofValue || !ofInline) return null;
    const { events } = this;
    events.open('c', attributes);
    if (formulaSaid !== undefined) this.#leaf('f', ofFormula, formula);
    if (valueSaid !== undefined) this.#leaf('v', ofValue, value);
    if (inlineSaid !== undefined) {
      events.open('is', NONE);
      this.#leaf('t', ofInline, inline);
      events.close('is');
    }
    events.close('c');
    return CELL.lastIndex;
  }

  #endOfRow(text: string, at: number): number | null {
    ROW_ENDS.lastIndex = at;
    if (!ROW_ENDS.test(text)) return null;
    this.events.close('row');
    this.inRow = false;
    return ROW_ENDS.lastIndex;
  }

  #leaf(name: string, attributes: Attributes, text = ''): void {
    const { events } = this;
    events.open(name, attributes);
    if (text !== '') events.text(text.includes('&') ? text.replace(ENTITY, character) : text);
    events.close(name);
  }

  /** Attributes by name; null where one is there twice or declares a prefix. */
  #attributes(said: string | undefined, element: string): Attributes | null {
    if (!said) return NONE;
    if (!said.startsWith(PLACE)) return this.#parsed(said, element);
    // what is said beside the place is the same for many rows and cells
    const end = said.indexOf('"', PLACE.length);
    const beside = said.slice(end + 1);
    let others = this.#known.get(beside);
    if (others === undefined) {
      others = beside === '' ? NONE : this.#parsed(beside, element);
      if (this.#known.size < MOST_KNOWN) this.#known.set(beside, others);
    }
    return others && others.r === undefined ? { r: said.slice(PLACE.length, end), ...others } : null;
  }

  #parsed(said: string, element: string): Attributes | null {
    const found: Record<string, string> = {};
    for (let at = 0; at < said.length;) {
      const equals = said.indexOf('=', at);
      const name = said.slice(at + 1, equals);
      const end = said.indexOf('"', equals + 2);
      if (found[name] !== undefined || name.startsWith('xmlns')) return null;
      found[name] = said.slice(equals + 2, end);
      at = end + 1;
    }
    return said.includes(':') ? this.attributesOf(found, element) : found;
  }
}

const ENTITY = /&(\w+);/g;
const CHARACTER: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const character = (entity: string, name: string): string => CHARACTER[name] ?? entity;
