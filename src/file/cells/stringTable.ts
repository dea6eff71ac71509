import { keptText, xmlText } from '../xml/escapes';
import { elementXml, wrappedXml } from '../xml/writeXml';
import { node, type XmlNode } from '../xml/xmlNode';

/** The texts of a workbook that is being written, each once. */
export class StringTable {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The position of a text, with its pieces where they do not all look alike. */
  at(text: string, runs?: readonly XmlNode[]): number {
    this.uses++;
    const xml = runs ? `<si>${runs.map(elementXml).join('')}</si>` : `<si>${plainText(text)}</si>`;
    const place = this.places.get(xml);
    if (place !== undefined) return place;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  /** The part of shared texts. */
  xml(): string {
    const root = node('sst', { count: this.uses, uniqueCount: this.places.size });
    return wrappedXml(root, [...this.places.keys()].join(''));
  }
}

const plainText = (text: string): string =>
  `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(keptText(text))}</t>`;
