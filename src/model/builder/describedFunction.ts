/** An argument of one of Poolbook's functions, as the comment above the function describes it. */
export interface DescribedArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The plan's tables, one after the other. */
  readonly repeating: boolean;
  /** Cells, where others are one value. */
  readonly matrix: boolean;
}

/** What is said of one of Poolbook's functions; it is made from the comment above it. */
export interface DescribedFunction {
  readonly summary: string;
  readonly parameters: readonly DescribedArgument[];
}
