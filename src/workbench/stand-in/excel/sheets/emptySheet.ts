/** What a new sheet is like: its size, which grows as it is used, and rows as high as Excel's, 15 points. */
export const EMPTY_SHEET = { rowCount: 1000, columnCount: 52, defaultRowHeight: 20 } as const;
