import { type Finding } from '../../../../src/model/findings/finding';
import { type Grid } from '../../../../src/model/table/grid';

/** A smallest plan in which a check finds one thing, one in which it nearly does, and one that has no data for it. */
export interface ThreePlans {
  readonly triggers: {
    readonly plan: readonly Grid[];
    /** The scenario under which it is checked, if any. */
    readonly under?: string;
    readonly finding: Omit<Finding, 'check' | 'place'>;
  };
  readonly nearly: readonly Grid[];
  readonly withoutData: { readonly plan: readonly Grid[]; readonly why: string };
}
