import { damaged, NotReadable } from '../refusals/notReadable';
import { type ZipLimits } from './limits';

/** A part of the file as the directory at the end of the zip describes it. Sizes in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** Part names know no case, and a leading slash is the same part. */
export const pathKey = (path: string): string => path.replace(/^\//, '').toLowerCase();

/** The directory of a zip, by part. Refuses what no spreadsheet program writes. */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at + view.getUint32(end + 12, true) > end) throw damaged('its list of parts is wrong');
  if (count > limits.parts)
    throw new NotReadable('The file has more parts than any workbook: it is not opened.');
  const entries = new Map<string, ZipEntry>();
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      throw damaged('its list of parts is cut short');
    const nameLength = view.getUint16(at + 28, true);
    const path = partPath(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1)
      throw new NotReadable(
        'The file is protected by a password. Take the password off in Excel, then open it here.',
      );
    const entry = {
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!path.endsWith('/')) {
      if (entries.has(pathKey(path))) throw damaged(`it holds “${path}” twice`);
      entries.set(pathKey(path), entry);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at > end) throw damaged('its list of parts is cut short');
  overlapping([...entries.values()], view.byteLength);
  return entries;
}

/** A zip bomb can let many parts share the same packed bytes. */
function overlapping(entries: readonly ZipEntry[], size: number): void {
  let free = 0;
  for (const { path, offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < free) throw damaged(`“${path}” lies over another part`);
    free = offset + 30 + packed;
    if (free > size) throw damaged(`“${path}” is cut short`);
  }
}

function endOfDirectory(view: DataView): number {
  let end = view.byteLength - 22;
  while (end >= 0 && end > view.byteLength - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50)
    throw new NotReadable('The file is cut short: its end is missing. Copy or download it again.');
  return end;
}

/** A path that leads out of the package belongs to no workbook. */
function partPath(bytes: Uint8Array): string {
  const path = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  if (path === '' || /(^|\/)\.\.?(\/|$)|^\/|^[a-z]:|[\0\ufffd]/i.test(path))
    throw new NotReadable(
      `The file holds a part with a name that no workbook has (“${path}”): it is not opened.`,
    );
  return path;
}
