/** What a file holds besides what a book says, saved as it came. */
import { type XmlNode } from '../xml/xmlNode';
import { type Relation } from './relation';

/** Whatever else a sheet's part says, and what it refers to; saved as it came. */
export interface CarriedSheet {
  readonly nodes: readonly XmlNode[];
  readonly relations: readonly Relation[];
}

/** A part of the file that is saved as it came. */
export interface CarriedPart {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly relations: readonly Relation[];
}

export interface CarriedBook {
  readonly parts: ReadonlyMap<string, CarriedPart>;
  readonly nodes: readonly XmlNode[];
  readonly relations: readonly Relation[];
  /** What the file as a whole refers to: its properties, its add-ins. */
  readonly packageRelations: readonly Relation[];
  /** Of the style sheet: the looks of rules by position, and whatever else it says. */
  readonly differentials: readonly XmlNode[];
  readonly styleNodes: readonly XmlNode[];
}
