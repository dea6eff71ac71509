import { NotReadable } from '../refusals/notReadable';
import { LIMITS } from './limits';
import { notAZip } from './notAZip';
import { unpackPart } from './unpackPart';
import { pathKey, zipEntries } from './zipEntry';

/** The parts of a file, unpacked when they are asked for. */
export interface OpenZip {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The bytes of a part; null where there is no such part. */
  part(path: string): Uint8Array | null;
}

/** Opens the zip that an .xlsx file is, with limits that hold whatever its headers claim. */
export function openZip(bytes: Uint8Array, limits = LIMITS): OpenZip {
  if (bytes.length > limits.file)
    throw new NotReadable(`The file is larger than ${limits.file >> 20} MB, the most that Poolbook opens.`);
  const refusal = notAZip(bytes);
  if (refusal) throw new NotReadable(refusal);
  const entries = zipEntries(bytes, limits);
  const room = { left: limits.total };
  return {
    paths: [...entries.values()].map(({ path }) => path),
    has: (path) => entries.has(pathKey(path)),
    part(path) {
      const entry = entries.get(pathKey(path));
      return entry ? unpackPart(bytes, entry, limits, room) : null;
    },
  };
}
