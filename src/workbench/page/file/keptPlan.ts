/** A workbook that the browser keeps, beside its bytes. Times in milliseconds since 1970. */
export interface KeptPlan {
  readonly id: string;
  /** The name of its file, with `.xlsx`. */
  readonly name: string;
  readonly keptAt: number;
  /** When a file was last given all that is kept; null where no file has it all. */
  readonly savedAt: number | null;
  /** The file itself, where the browser lets a page write to it. */
  readonly file: FileOnDisk | null;
}

/** A file that can be written to again without asking where. */
export interface FileOnDisk {
  readonly handle: FileSystemFileHandle;
  /** When the file was last changed, as far as this page knows. */
  readonly modifiedAt: number;
  /** What the file holds that would be lost if it were written over. */
  readonly lost: readonly string[];
}

/** How many workbooks a browser keeps; those that are in no file are not counted out. */
export const MOST_KEPT = 12;

/**
 * The workbooks to let go of, so that at most `most` remain: those that a file has, from the oldest.
 *
 * @param kept in any order
 */
export function toLetGo(kept: readonly KeptPlan[], most: number): readonly KeptPlan[] {
  const inFiles = kept.filter(({ savedAt }) => savedAt !== null).sort((a, b) => a.keptAt - b.keptAt);
  return inFiles.slice(0, Math.max(0, kept.length - most));
}

/** The workbook to go on with on a new visit: what was changed last, unless a file has it. */
export function toRecover(kept: readonly KeptPlan[]): KeptPlan | undefined {
  const [last] = [...kept].sort((a, b) => b.keptAt - a.keptAt);
  return last?.savedAt === null ? last : undefined;
}
