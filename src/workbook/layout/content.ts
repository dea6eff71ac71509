import { type Nation } from '../../model/pools/law/nationOfBasis';
import { type TableKind } from '../../model/plan/declared/schema';
import { type Input } from './layout';

/** The tables that a new workbook gets, each under the heading of its first column. */
export const LAID_OUT = [
  'Partner',
  'Stream',
  'Pool',
  'Risk share',
  'Contribution',
  'Service',
  'Tier',
  'Allocation',
  'Condition',
  'Commitment',
  'Indicator',
  'Mapping',
  'Scenario',
  'Outturn',
  'Evidence',
  'Deflator',
  'Law',
] as const satisfies TableKind[];
export type LaidOut = (typeof LAID_OUT)[number];

/** One row of a table by its headings; a heading that is not given is a blank cell. */
export type ContentRow = Readonly<Record<string, Input | undefined>>;

/** What a plan holds, whatever sheets it will be on. Amounts are pounds, as in the cells. */
export interface PlanContent {
  readonly planName: string;
  /** Where the partnership is; England where it is left out. */
  readonly nation?: Nation;
  /** The headings of the columns of money, such as `2010/11` or `Undated`, in order. */
  readonly years: readonly string[];
  readonly tables: Readonly<Record<LaidOut, readonly ContentRow[]>>;
}
