import { type IStyleData } from '@univerjs/core';

/** Something with a look: a range of cells, or a named style. */
export interface Look {
  /** What all of it shows alike; null where it differs, as Excel gives null. */
  shared<T extends string | number | boolean>(read: (style: IStyleData) => T): T | null;
  /** Changes the parts of the look that are given; a part set to null goes back to the ordinary. */
  paint(change: IStyleData): void;
}
