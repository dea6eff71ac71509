/** A share of 1 as a percentage to one decimal. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
