/** The columns of the table of facts, in order. One row is one amount of one plan. A public contract: it grows at the end. */
export const FACT_COLUMNS = [
  'file',
  'plan',
  'hash',
  'table',
  'row',
  'source',
  'partner',
  'kind',
  'certainty',
  'service',
  'tier',
  'priority',
  'outcome',
  'commitment',
  'year',
  'scenario',
  'measure',
  'pence',
  'quality',
  'pool',
] as const;

export type FactColumn = (typeof FACT_COLUMNS)[number];
/** Columns that hold words; `row` and `pence` hold whole numbers. */
export type WordColumn = Exclude<FactColumn, 'row' | 'pence'>;

export const WORD_COLUMNS = FACT_COLUMNS.filter(
  (column): column is WordColumn => column !== 'row' && column !== 'pence',
);

/** Words of many rows: each different one once, and which of them each row has. */
export interface WordList {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

/** The facts of one plan, column by column, small enough to be handed from one thread to another. */
export interface Facts {
  readonly rows: number;
  readonly words: Readonly<Record<WordColumn, WordList>>;
  /** The row in the plan's table, 1 the first below the headings. */
  readonly row: Int32Array;
  /** Whole pence; NaN where nobody knows the amount. */
  readonly pence: Float64Array;
}
