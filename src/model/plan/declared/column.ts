/** How the columns of a plan's tables are declared. */

/**
 * What is in a column. `text` is free; `choice` one of a list of words; `name` the key of another table; `list`
 * several words separated by `;`. `day` is an Excel date, `share` an Excel percentage (0.246 is 24.6%), `money`
 * pounds in the cell and pence in the model, `number` anything else that is counted.
 */
export type Column =
  | { readonly type: 'text' | 'list' | 'day' | 'share' | 'money' | 'number' }
  /** Money that agreements often give as a share, which has its own heading. */
  | { readonly type: 'money'; readonly shareIn: string }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  | { readonly type: 'name'; readonly of: readonly string[]; readonly several?: true };

export interface TableSchema {
  /** Whether the first column must name each row once. */
  readonly unique: boolean;
  /** Whether money is in one column per financial year; `index` where price indices do. */
  readonly years: boolean | 'index';
  /** The columns after the first, by heading. */
  readonly columns: Readonly<Record<string, Column>>;
}

export const text = { type: 'text' } as const;
export const list = { type: 'list' } as const;
export const day = { type: 'day' } as const;
export const share = { type: 'share' } as const;
export const money = { type: 'money' } as const;
export const amountOrShare = (shareIn: string) => ({ type: 'money', shareIn }) as const;
export const number = { type: 'number' } as const;
export const choice = (words: readonly string[]) => ({ type: 'choice', words }) as const;
/** Several names, each with a share if it has one: `East Surrey 60%; West Surrey 40%`. */
export const names = (...of: readonly string[]) => ({ type: 'name', of, several: true }) as const;
export const name = (...of: readonly string[]) => ({ type: 'name', of }) as const;
export const table = <const C extends Readonly<Record<string, Column>>>(
  columns: C,
  { unique = false, years = false }: { unique?: boolean; years?: boolean | 'index' } = {},
) => ({ unique, years, columns });
