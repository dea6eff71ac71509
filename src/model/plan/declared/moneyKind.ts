/** The tables in which money is entered year by year. */
export type MoneyKind = 'Stream' | 'Contribution' | 'Allocation' | 'Commitment' | 'Outturn';
