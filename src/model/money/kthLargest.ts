/**
 * The k-th largest of some numbers, 1 the largest, found by narrowing down and not by sorting. The numbers are left
 * as they are.
 *
 * @param k from 1 to as many as there are numbers
 *
 * @example
 * kthLargest(Float64Array.of(5, 1, 4, 4), 3) // => 4
 */
export function kthLargest(values: Float64Array, k: number): number {
  const numbers = values.slice();
  let from = 0;
  let to = numbers.length - 1;
  const wanted = k - 1;
  while (from < to) {
    const pivot = middleOf(numbers[from], numbers[(from + to) >> 1], numbers[to]);
    let left = from;
    let right = to;
    while (left <= right) {
      while ((numbers[left] ?? 0) > pivot) left++;
      while ((numbers[right] ?? 0) < pivot) right--;
      if (left > right) break;
      const swapped = numbers[left] ?? 0;
      numbers[left++] = numbers[right] ?? 0;
      numbers[right--] = swapped;
    }
    if (wanted <= right) to = right;
    else if (wanted >= left) from = left;
    else return pivot;
  }
  return numbers[wanted] ?? NaN;
}

const middleOf = (a = 0, b = 0, c = 0) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
