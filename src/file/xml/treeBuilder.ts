import { type Attributes, type XmlNode } from './xmlNode';

interface Growing {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (XmlNode | string)[];
}

/** Gathers events into an element. Blanks between elements are left out, text of its own is kept. */
export class TreeBuilder {
  private readonly open_: Growing[] = [];

  get depth(): number {
    return this.open_.length;
  }

  open(name: string, attributes: Attributes): void {
    this.open_.push({ name, attributes, children: [] });
  }

  text(piece: string): void {
    const children = this.open_.at(-1)?.children;
    if (!children) return;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += piece;
    else children.push(piece);
  }

  /** The element that ends, where it is the outermost; else null. */
  close(): XmlNode | null {
    const ended = this.open_.pop();
    if (!ended) return null;
    const hasElements = ended.children.some((one) => typeof one !== 'string');
    const children = ended.children.filter(
      (one) => typeof one !== 'string' || !hasElements || one.trim() !== '',
    );
    const done = { name: ended.name, attributes: ended.attributes, children };
    const parent = this.open_.at(-1);
    if (!parent) return done;
    parent.children.push(done);
    return null;
  }
}
