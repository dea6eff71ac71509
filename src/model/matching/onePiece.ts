/**
 * Arrays cut one after the other from one piece of memory: for a small network making a dozen arrays singly would
 * take longer than all the calculation.
 *
 * @param size how many numbers all arrays together hold at most
 * @returns cuts the next array, of so many zeros
 *
 * @example
 * wholeNumbers(5)(3) // => Int32Array.of(0, 0, 0)
 */
export function wholeNumbers(size: number): (length: number) => Int32Array {
  const { buffer } = new Int32Array(size);
  let at = 0;
  return (length) => {
    const from = at;
    at += length * Int32Array.BYTES_PER_ELEMENT;
    return new Int32Array(buffer, from, length);
  };
}

/**
 * The same for amounts of pence.
 *
 * @example
 * amountsOfPence(2)(2) // => Float64Array.of(0, 0)
 */
export function amountsOfPence(size: number): (length: number) => Float64Array {
  const { buffer } = new Float64Array(size);
  let at = 0;
  return (length) => {
    const from = at;
    at += length * Float64Array.BYTES_PER_ELEMENT;
    return new Float64Array(buffer, from, length);
  };
}
