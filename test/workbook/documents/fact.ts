/** One figure of a document, in our own words: what it is, where it is, how exact, and where the example has it. */
export interface Fact {
  /** As printed; a count that we made says so. */
  readonly figure: string;
  readonly is: string;
  /** The paragraph, as the example's evidence writes it. */
  readonly place: string;
  readonly quality: string;
  /** The row of the Evidence table that states it. */
  readonly evidence?: string;
  /** The cell that holds it as an amount, a count or a date. */
  readonly cell?: {
    readonly table: string;
    readonly row: string;
    readonly heading: string;
    readonly value: string | number;
  };
  /** The rows that hold it by their number. */
  readonly rows?: {
    readonly table: string;
    readonly where: Readonly<Record<string, string | undefined>>;
    readonly count: number;
  };
  /** A step of a scenario that it drives. */
  readonly step?: {
    readonly scenario: string;
    readonly name: string;
    readonly change: string;
    readonly value: number;
  };
  /** Why the example does not have it. */
  readonly notHeld?: string;
}
