import { type Finding } from '../findings/finding';
import { type ExcelErrorText } from '../table/grid';
import { type NumberTally } from './reading/numberTally';
import { type PlanTable } from './reading/planTable';
import { type TableKind } from './declared/schema';

/** A finding about cells that cannot be read, with the error that a function answers instead of a figure. */
export interface PlanProblem extends Finding {
  readonly table: TableKind;
  readonly blocks: ExcelErrorText | null;
}

/** The numbers of a range that is not one of the plan's tables. */
export interface OtherNumbers {
  /** Its first heading. */
  readonly table: string;
  readonly position: number;
  readonly numbers: NumberTally;
  /** Whether it is a second table of its kind. */
  readonly isSecond: boolean;
}

/** A plan: its tables by kind. A table that was not given is absent, which is not the same as empty. */
export interface Plan {
  readonly tables: { readonly [K in TableKind]?: PlanTable<K> };
  /** Where each table stood among those handed over. */
  readonly positions: { readonly [K in TableKind]?: number };
  readonly problems: readonly PlanProblem[];
  /** Positions of ranges that are no table of a plan. */
  readonly unrecognised: readonly number[];
  /** The numbers of those, and of second tables of one kind. */
  readonly otherNumbers?: readonly OtherNumbers[];
  /** The scenario under which the amounts are as they do, and the plan as entered; absent from that. */
  readonly scenario?: string;
  readonly base?: Plan;
}
