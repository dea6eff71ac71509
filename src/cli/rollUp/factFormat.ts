import { type ParquetWriter } from 'hyparquet-writer';
import { type Facts } from './fact';

/** Formats in which facts are written to a file. */
export type FormatName = 'csv' | 'parquet';

/** One plan's facts as a part of a file. */
export interface FilePart {
  readonly bytes: Uint8Array;
  /** What the end of a Parquet file says of them, its places counted from the part's beginning; null as CSV. */
  readonly group: ParquetWriter['row_groups'][number] | null;
}

/** Puts the parts of a file after one another. */
export interface FactFile {
  readonly add: (part: FilePart) => void;
  readonly end: () => void;
}

/**
 * A format of facts. Making the parts is most of the work and is done in the threads that read the plans; the file
 * itself is then only appended to.
 */
export interface FactFormat {
  /** The part for one plan; null for a plan without facts. */
  readonly part: (facts: Facts) => FilePart | null;
  readonly begin: (append: (bytes: Uint8Array) => void) => FactFile;
}

/** A format by its name, loaded when it is asked for. */
export const formatNamed = async (name: FormatName): Promise<FactFormat> =>
  name === 'csv' ? (await import('./csvFormat')).csvFormat : (await import('./parquetFormat')).parquetFormat;
