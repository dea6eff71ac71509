import { Inflate } from 'fflate';
import { damaged, NotReadable } from '../refusals/notReadable';
import { crc } from './crc';
import { type ZipLimits } from './limits';
import { type ZipEntry } from './zipEntry';

const AT_ONCE = 1 << 16;

/**
 * The bytes of one part, exactly those that were packed.
 *
 * @param room how many bytes may be unpacked from the file altogether; what this part took is taken off
 */
export function unpackPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: ZipLimits,
  room: { left: number },
): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const whole = entry.method === 0 ? packed : inflated(packed, entry, limits, room);
  if (whole.length !== entry.size || crc(whole) !== entry.crc)
    throw damaged(`a part of it (${entry.path}) has changed since it was saved`);
  return whole;
}

function packedBytes(bytes: Uint8Array, { path, method, offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged(`“${path}” is not where the list of parts says`);
  const nameLength = view.getUint16(offset + 26, true);
  const from = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(offset + 30, offset + 30 + nameLength));
  if (name.replaceAll('\\', '/') !== path) throw damaged(`“${path}” is called otherwise in two places`);
  if (from + packed > bytes.length) throw damaged(`“${path}” is cut short`);
  if (method !== 0 && method !== 8)
    throw new NotReadable('The file is packed in a way that Excel does not use. Save it again in Excel.');
  return bytes.subarray(from, from + packed);
}

/** The header's size is believed only as far as it holds. */
function inflated(
  packed: Uint8Array,
  { path }: ZipEntry,
  limits: ZipLimits,
  room: { left: number },
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const most = Math.min(limits.part, Math.max(limits.free, packed.length * limits.ratio));
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    room.left -= chunk.length;
    if (size > most || room.left < 0)
      throw new NotReadable(
        'The file unpacks to far more than it seems to hold: it is not opened. Save it again in Excel, without sheets that are not needed.',
      );
    chunks.push(chunk);
  });
  try {
    for (let i = 0; i < packed.length; i += AT_ONCE)
      inflate.push(packed.subarray(i, i + AT_ONCE), i + AT_ONCE >= packed.length);
  } catch (failure) {
    if (failure instanceof NotReadable) throw failure;
    throw damaged(`a part of it (${path}) cannot be unpacked`);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
