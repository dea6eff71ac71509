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

export async function unpacked({ packing, content }: Packed): Promise<string> {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  if (packing === 'plain') return new TextDecoder().decode(bytes);
  if (typeof DecompressionStream === 'undefined')
    throw new Error(
      'This version was saved by a newer Excel and cannot be read in this one: open the workbook in Excel on the web.',
    );
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const made = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await made.arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(i, i + AT_ONCE));
  return btoa(text);
}
