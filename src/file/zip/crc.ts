/** The checksum of a zip: one bit of a part that has changed may be a digit of an amount. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let n = byte;
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

/**
 * The CRC-32 of bytes.
 *
 * @example
 * crc(new TextEncoder().encode('123456789')) // => 0xcbf43926
 */
export function crc(bytes: Uint8Array): number {
  let c = -1;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ -1) >>> 0;
}
