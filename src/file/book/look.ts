/** How cells of a workbook look. */
import { type Attributes, type XmlNode } from '../xml/xmlNode';

export type LineEdge = 'left' | 'right' | 'top' | 'bottom';

/** How cells look. Colours are `#RRGGBB`. Anyone who changes a look leaves out `kept`. */
export interface Look {
  readonly numberFormat: string;
  readonly font: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly size?: number;
    readonly color?: string;
    readonly name?: string;
  };
  readonly fill?: string;
  /** The colours of the lines around a cell. */
  readonly lines: Readonly<Partial<Record<LineEdge, string>>>;
  readonly wraps?: boolean;
  readonly alignsRight?: boolean;
  /** How the file has it, where it says more. */
  readonly kept?: KeptLook;
}

export interface KeptLook {
  readonly attributes: Attributes;
  readonly font?: XmlNode;
  readonly fill?: XmlNode;
  readonly border?: XmlNode;
  readonly children: readonly XmlNode[];
}

export interface CellFormat extends Look {
  /** The named style that it follows. */
  readonly style: string;
}

export interface BookStyle extends Look {
  readonly name: string;
  readonly builtIn?: number;
  readonly keptStyle?: Attributes;
}

/** How cells look that meet a condition; what is not given stays as it is. */
export interface RuleLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly kept?: XmlNode;
}
