import { type Pence } from '../money/pence';
import { type ExposedFence } from './exposedFences';

/** Lines that the same ring-fences may pay for, found once for all outcomes of a source. */
interface AlikeLines {
  /** By line, its group. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** By ring-fence, the groups that it may pay for: those first that the fewest others may pay for. */
  readonly mayPay: readonly (readonly number[])[];
}

const found = new WeakMap<readonly ExposedFence[], AlikeLines>();

/**
 * Whether it is plain that all ring-fenced money can be used on lines as they are cut: it is put to lines one after
 * the other, and nothing is moved again. Where that fails it may still fit, which a flow has to find.
 *
 * @param pence what arrives, by ring-fence
 * @param kept what each line keeps, pence
 *
 * @example
 * fencesFit([{ mayPay: [true, false] }, { mayPay: [true, true] }], [60, 20], [60, 100]) // => true
 * @example
 * fencesFit([{ mayPay: [true, false] }], [70], [60, 100]) // => false
 */
export function fencesFit(
  fences: readonly ExposedFence[],
  pence: readonly Pence[],
  kept: readonly Pence[],
): boolean {
  const { groupOf, groups, mayPay } = alikeLines(fences);
  const room = new Float64Array(groups);
  for (let line = 0; line < kept.length; line++) {
    const group = groupOf[line] as number;
    room[group] = (room[group] as number) + (kept[line] as number);
  }
  return pence.every((arrives, fence) => {
    let left = arrives;
    for (const group of mayPay[fence] ?? []) {
      if (left <= 0) break;
      const part = Math.min(left, room[group] as number);
      room[group] = (room[group] as number) - part;
      left -= part;
    }
    return left <= 0;
  });
}

function alikeLines(fences: readonly ExposedFence[]): AlikeLines {
  const known = found.get(fences);
  if (known) return known;
  const numbers = new Map<string, number>();
  const payers: number[] = [];
  const keyOf = (line: number) => fences.map(({ mayPay }) => Number(mayPay[line] === true)).join('');
  const groupOf = Int32Array.from(fences[0]?.mayPay ?? [], (_, line) => {
    const key = keyOf(line);
    const group = numbers.get(key) ?? numbers.size;
    numbers.set(key, group);
    payers[group] = key.split('1').length - 1;
    return group;
  });
  const keys = [...numbers.keys()];
  const mayPay = fences.map((_, fence) =>
    [...keys.keys()]
      .filter((group) => keys[group]?.[fence] === '1')
      .sort((a, b) => (payers[a] ?? 0) - (payers[b] ?? 0)),
  );
  const alike: AlikeLines = { groupOf, groups: keys.length, mayPay };
  found.set(fences, alike);
  return alike;
}
