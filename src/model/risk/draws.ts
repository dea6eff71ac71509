import { wrongInput } from '../errors/poolError';
import { arrives, arrivesBelow, keyOfDraw, keyOfStream } from './counterRandom';
import { type Exposure } from './exposure';

/** Who does not arrive in each draw of a range. */
export interface Draws {
  readonly seed: number;
  /** The first draw, 0 the very first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /**
   * By position in the exposure; empty for a stream that nobody asked about, else 1 in each draw without it. As wide
   * as the state of a source, which that of a single stream is.
   */
  readonly missing: readonly Uint16Array[];
}

/**
 * Draws from a range: in each every uncertain stream arrives or not, by its probability. A draw depends on the seed
 * and its number alone, so that ranges may be drawn anywhere and put together by {@link drawsTogether}.
 *
 * @param commitments those to be followed, by position in the exposure: only streams that reach them are drawn
 * @param seed a whole number, from 0 to 4,294,967,295
 *
 * @example
 * drawn({ streams: [{ row: 3, name: 'ABG', probability: 0.5 }], commitments: [{ streams: [0] }] }, [0], 1, 2, 6).missing // => [Uint16Array.of(1, 1, 0, 0)]
 */
export function drawn(
  { streams, commitments: all }: Pick<Exposure, 'streams' | 'commitments'>,
  commitments: readonly number[],
  seed: number,
  from: number,
  to: number,
): Draws {
  const wanted = new Set(commitments.flatMap((c) => all[c]?.streams ?? []));
  const keys = new Int32Array(wanted.size ? to - from : 0);
  for (let d = 0; d < keys.length; d++) keys[d] = keyOfDraw(seed, from + d);
  const missing = streams.map(({ row, probability }, stream) => {
    const fate = new Uint16Array(wanted.has(stream) ? to - from : 0);
    decide(fate, keys, keyOfStream(row), arrivesBelow(probability));
    return fate;
  });
  return { seed, from, to, missing };
}

/** Made a number and not chosen by it, since a processor cannot guess what is drawn and would wait. */
function decide(fate: Uint16Array, keys: Int32Array, streamKey: number, below: number): void {
  for (let d = 0; d < fate.length; d++) fate[d] = Number(!arrives(keys[d] as number, streamKey, below));
}

/**
 * Puts ranges of draws together, in whatever order they come.
 *
 * @throws `#VALUE!` where a draw is missing or there twice, or the draws are not of one seed
 *
 * @example
 * drawsTogether([{ seed: 1, from: 1, to: 2, missing: [Uint16Array.of(1)] }, { seed: 1, from: 0, to: 1, missing: [Uint16Array.of(0)] }]) // => { seed: 1, from: 0, to: 2, missing: [Uint16Array.of(0, 1)] }
 * @example
 * drawsTogether([{ seed: 1, from: 1, to: 2, missing: [] }, { seed: 1, from: 3, to: 4, missing: [] }]) // => throws "Draw 3"
 */
export function drawsTogether(parts: readonly Draws[]): Draws {
  const ordered = [...parts].sort((a, b) => a.from - b.from || a.to - b.to);
  const [first, ...others] = ordered;
  if (!first) throw wrongInput('There are no draws to put together.');
  const last = others.reduce((before, part) => {
    if (part.from !== before.to || part.seed !== first.seed)
      throw wrongInput(`Draw ${before.to + 1} is missing, there twice, or of another seed.`);
    return part;
  }, first);
  const missing = first.missing.map((_, stream) => {
    const asked = ordered.some((part) => part.missing[stream]?.length);
    const fate = new Uint16Array(asked ? last.to - first.from : 0);
    for (const part of asked ? ordered : [])
      fate.set(part.missing[stream] as Uint16Array, part.from - first.from);
    return fate;
  });
  return { ...first, to: last.to, missing };
}
