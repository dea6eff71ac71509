import { kthLargest } from '../money/kthLargest';

const BUCKETS = 1024;

/** Between which some numbers lie. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The numbers that would be at some places if all were in ascending order, found without ordering them: they are
 * counted into buckets by size, and only the buckets wanted are looked into.
 *
 * @param places 1 the smallest
 *
 * @example
 * smallestAt(Float64Array.of(9, 1, 5, 5, 7), [1, 3, 4], { least: 0, most: 9 }) // => [1, 5, 7]
 */
export function smallestAt(
  values: Float64Array,
  places: readonly number[],
  { least, most }: Bounds,
): number[] {
  if (least === most) return places.map(() => least);
  const { bucketOf, counts, firsts, mixed } = bucketed(values, least, (BUCKETS - 1) / (most - least));
  return places.map((place) => {
    let bucket = 0;
    let before = 0;
    while (before + (counts[bucket] as number) < place) before += counts[bucket++] as number;
    if (!mixed[bucket]) return firsts[bucket] as number;
    const inside = contentsOf(bucket, counts[bucket] as number, bucketOf, values);
    return kthLargest(inside, inside.length + 1 - (place - before));
  });
}

/** Kept from call to call, since to make room again takes as long as to fill it. */
let room = new Uint16Array(0);

/** The bucket of each number; for each bucket how many it has, the first of them, and whether others differ from it. */
function bucketed(values: Float64Array, least: number, scale: number) {
  if (room.length < values.length) room = new Uint16Array(values.length);
  const bucketOf = room;
  const counts = new Uint32Array(BUCKETS);
  const firsts = new Float64Array(BUCKETS);
  const mixed = new Uint8Array(BUCKETS);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const bucket = ((value - least) * scale) | 0;
    bucketOf[i] = bucket;
    const count = counts[bucket] as number;
    counts[bucket] = count + 1;
    if (count === 0) firsts[bucket] = value;
    else if (firsts[bucket] !== value) mixed[bucket] = 1;
  }
  return { bucketOf, counts, firsts, mixed };
}

function contentsOf(
  bucket: number,
  count: number,
  bucketOf: Uint16Array,
  values: Float64Array,
): Float64Array {
  const inside = new Float64Array(count);
  for (let i = 0, at = 0; at < count; i++) if (bucketOf[i] === bucket) inside[at++] = values[i] as number;
  return inside;
}
