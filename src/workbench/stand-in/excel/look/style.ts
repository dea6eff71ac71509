import { ApiError } from '../../protocol/apiError';
import { type Session } from '../../session';
import { AlignedObject } from './alignedObject';
import { forgetStyle, type Includes, keepStyle, NORMAL, styleNamed } from './namedStyles';
import { RangeBorderCollection } from './rangeBorderCollection';
import { styleBorders } from './rangeBorders';
import { repaint, StyleLook } from './styleLook';

/** Excel's Style: a named look for cells. */
export class Style extends AlignedObject {
  readonly $type = 'Style';
  override readonly $scalars = [
    'builtIn',
    'horizontalAlignment',
    'includeAlignment',
    'includeBorder',
    'includeFont',
    'includeNumber',
    'includePatterns',
    'includeProtection',
    'indentLevel',
    'name',
    'numberFormat',
    'verticalAlignment',
    'wrapText',
  ];
  readonly #session: Session;
  readonly #name: string;
  readonly #look: StyleLook;
  constructor(session: Session, name: string) {
    const look = new StyleLook(session, name);
    super(look);
    this.#session = session;
    this.#name = name;
    this.#look = look;
  }
  override get $id() {
    return this.#name;
  }
  #include(change: Partial<Includes>) {
    const style = styleNamed(this.#session, this.#name);
    keepStyle(this.#session, { ...style, includes: { ...style.includes, ...change } });
  }
  #includes(part: keyof Includes) {
    return styleNamed(this.#session, this.#name).includes[part];
  }

  get name() {
    return this.#name;
  }
  get builtIn() {
    return this.#name === NORMAL;
  }
  get borders() {
    return new RangeBorderCollection(styleBorders(this.#look));
  }
  get numberFormat() {
    return this.#look.shared((s) => s.n?.pattern ?? 'General');
  }
  set numberFormat(pattern: string | null) {
    this.#look.paint({ n: !pattern || pattern === 'General' ? null : { pattern } });
  }

  get includeNumber() {
    return this.#includes('number');
  }
  set includeNumber(number: boolean) {
    this.#include({ number });
  }
  get includeFont() {
    return this.#includes('font');
  }
  set includeFont(font: boolean) {
    this.#include({ font });
  }
  get includeAlignment() {
    return this.#includes('alignment');
  }
  set includeAlignment(alignment: boolean) {
    this.#include({ alignment });
  }
  get includeBorder() {
    return this.#includes('border');
  }
  set includeBorder(border: boolean) {
    this.#include({ border });
  }
  get includePatterns() {
    return this.#includes('patterns');
  }
  set includePatterns(patterns: boolean) {
    this.#include({ patterns });
  }
  /** The grid's cells are never locked, so there is nothing to include. */
  get includeProtection() {
    return false;
  }
  set includeProtection(_include: boolean) {}

  /** Cells that had the style go back to the ordinary one. */
  delete() {
    if (this.builtIn)
      throw new ApiError('InvalidOperation', `The built-in style '${this.#name}' cannot be deleted.`);
    repaint(this.#session, this.#name, styleNamed(this.#session, NORMAL));
    forgetStyle(this.#session, this.#name);
  }
}
