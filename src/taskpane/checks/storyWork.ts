import { type Finding } from '../../model/findings/finding';
import { type Figures, type SheetCell } from '../atHand/figures';
import { type Remedy } from './remedies';
import { type Accepting } from './useAccepting';

/** What the rows of the screen ask of it. */
export interface StoryWork {
  readonly cellAt: Figures['cellAt'];
  readonly go: (cell: SheetCell) => void;
  readonly isNew: (finding: Finding) => boolean;
  /** The ways to mend one finding, or several together. */
  readonly remedies: (findings: readonly Finding[]) => readonly Remedy[];
  /** Does it; false where that failed. */
  readonly mend: (remedy: Remedy) => Promise<boolean>;
  readonly accept: Accepting['accept'];
}
