/** The checksum of a zip: one bit of a part that has changed may be a digit of an amount. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let n = byte;
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});
/** What a byte comes to when one, two or three bytes follow it, so that four are taken at once. */
const [FIRST, SECOND, THIRD] = [3, 2, 1].map((follow) =>
  TABLE.map((n) => {
    for (let times = 0; times < follow; times++) n = (TABLE[n & 255] ?? 0) ^ (n >>> 8);
    return n;
  }),
) as [Int32Array, Int32Array, Int32Array];

/**
 * The CRC-32 of bytes.
 *
 * @example
 * crc(new TextEncoder().encode('123456789')) // => 0xcbf43926
 */
export function crc(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let c = -1;
  let at = 0;
  for (const last = bytes.length - 4; at <= last; at += 4) {
    c ^= view.getInt32(at, true);
    c =
      (FIRST[c & 255] ?? 0) ^
      (SECOND[(c >>> 8) & 255] ?? 0) ^
      (THIRD[(c >>> 16) & 255] ?? 0) ^
      (TABLE[c >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) c = (TABLE[(c ^ view.getUint8(at)) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ -1) >>> 0;
}
