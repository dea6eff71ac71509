/**
 * Random numbers by counter: each is a function of the seed, the draw and the stream alone, so it does not matter
 * which draws are made together, in what order, or by whom. 32 bits each, by the finaliser `lowbias32` of the
 * hash-prospector project, thrice for a draw and once more for each stream.
 */

/** Keeps the seeds from meeting the draws. */
const FOR_SEEDS = 0x6a09e667;
const FOR_STREAMS = 0x3c6ef372;

/**
 * Scatters 32 bits over 32 bits, one to one; as a signed number.
 *
 * @example
 * [0, 1, 2].map(scattered) // => [0, -2032993677, 229111015]
 */
export function scattered(bits: number): number {
  let x = bits;
  x ^= x >>> 16;
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0x735a2d97);
  return x ^ (x >>> 15);
}

/** What all streams of a draw have in common. */
export const keyOfDraw = (seed: number, draw: number): number =>
  scattered(scattered(draw) ^ scattered(seed ^ FOR_SEEDS));

/** What a stream has in common in all draws; its row, so that it is the same under every scenario. */
export const keyOfStream = (row: number): number => scattered(row ^ FOR_STREAMS);

/**
 * Up to where a random number means that a stream arrives.
 *
 * @example
 * arrivesBelow(0.5) // => 2147483648
 */
export const arrivesBelow = (probability: number): number => Math.round(probability * 2 ** 32);

/**
 * Whether a stream arrives in a draw.
 *
 * @example
 * [0, 1, 2, 3, 4, 5, 6, 7].filter((draw) => arrives(keyOfDraw(1, draw), keyOfStream(3), arrivesBelow(0.5))) // => [1, 4, 5]
 */
export const arrives = (drawKey: number, streamKey: number, below: number): boolean =>
  scattered(drawKey ^ streamKey) >>> 0 < below;
