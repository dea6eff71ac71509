import { type Inputs } from './inputs';
import { alike, type InputRow } from './inputTable';

/** Contributions to a pool that may pay for the same of its lines. */
export interface Fence {
  readonly contributions: readonly InputRow[];
  readonly mayPay: (line: InputRow) => boolean;
}

/** What ring-fences say of a pool; `untold` where no table says what they mean. */
export interface FencedPool {
  readonly lines: readonly InputRow[];
  /** The most restricted first; what may pay for all of the pool's lines is none. */
  readonly fences: readonly Fence[] | 'untold';
}

/** The lines of a pool and the ring-fences of its money. */
export function fencedPool(inputs: Inputs, pool: string): FencedPool {
  const lines = inputs.rows('Allocation').filter((row) => {
    const source = row.says('Source');
    return alike(source) === alike(pool) && !inputs.named('Stream', source);
  });
  const held = inputs.moneyTo(pool).filter((row) => ringFenceOf(inputs, row));
  if (held.length > 0 && !inputs.has('Service') && lines.some((line) => line.says('Service')))
    return { lines, fences: 'untold' };
  const groups = new Map<string, { contributions: InputRow[]; allowed: Set<InputRow> }>();
  for (const row of held) {
    const words = listed(ringFenceOf(inputs, row));
    const allowed = new Set(lines.filter((line) => isAllowed(inputs, words, line)));
    const key = lines.map((line) => (allowed.has(line) ? 'x' : '.')).join('');
    const group = groups.get(key);
    if (group) group.contributions.push(row);
    else if (allowed.size < lines.length) groups.set(key, { contributions: [row], allowed });
  }
  const fences = [...groups.values()]
    .sort((a, b) => a.allowed.size - b.allowed.size)
    .map(({ contributions, allowed }) => ({ contributions, mayPay: (line: InputRow) => allowed.has(line) }));
  return { lines, fences };
}

/** What the stream of a contribution says it may pay for. */
export const ringFenceOf = (inputs: Inputs, contribution: InputRow): string =>
  inputs.named('Stream', contribution.says('Stream'))?.says('Ring-fence') ?? '';

/** The words of a list, in lower case. */
export const listed = (text: string): string[] => text.split(';').map(alike).filter(Boolean);

/** A line whose service nobody knows rules out nothing. */
function isAllowed(inputs: Inputs, words: readonly string[], line: InputRow): boolean {
  const service = inputs.named('Service', line.says('Service'));
  if (!service || words.length === 0) return true;
  const meanings = [alike(service.name), alike(service.says('Tier')), ...listed(service.says('Purpose'))];
  return words.some((word) => meanings.includes(word));
}
