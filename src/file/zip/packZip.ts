import { zipSync } from 'fflate';

/** The first day that a zip can name: the same parts give the same bytes on every day. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Packs parts into a zip, in the order of the map. Text is written as UTF-8. */
export function packZip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = [...parts].map(([path, part]): [string, Uint8Array] => [
    path,
    typeof part === 'string' ? encoder.encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: FIRST_DAY });
}
