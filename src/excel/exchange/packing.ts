/** How text is made short to be kept in the workbook: deflated where the browser can, else as it is; in base64. */
export type Packing = 'deflate' | 'plain';

export interface Packed {
  readonly packing: Packing;
  /** In base64. */
  readonly content: string;
}

/** So many bytes are made text at once: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

export async function packed(text: string): Promise<Packed> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return { packing: 'plain', content: base64(bytes) };
  return { packing: 'deflate', content: base64(await through(bytes, new CompressionStream('deflate-raw'))) };
}

/** A file may hold a version that grows without end when it is unpacked. */
const UNPACKED_BYTES = 64_000_000;

/** Errors: a sentence that begins with “This version” where it cannot or must not be unpacked. */
export async function unpacked({ packing, content }: Packed, limit = UNPACKED_BYTES): Promise<string> {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  if (packing === 'plain') return new TextDecoder().decode(bytes);
  if (typeof DecompressionStream === 'undefined')
    throw new Error(
      'This version was saved by a newer Excel and cannot be read in this one: open the workbook in Excel on the web.',
    );
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'), limit));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit = Infinity,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new Error(
        `This version is larger than ${Math.round(limit / 1_000_000)} MB when it is unpacked and is not read: Poolbook writes none that large. Delete it.`,
      );
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(i, i + AT_ONCE));
  return btoa(text);
}
