import { type Repaired } from '../../excel/formulas/reenterFunctions';

/** So many cells are named; the rest is counted. */
const NAMED = 3;

/** What Repair did and what is left, in sentences. */
export function repaired({ cells, unmended, refused }: Repaired): string {
  if (cells + unmended.length + refused.length === 0)
    return 'No cell shows #NAME? for a function of Poolbook.';
  const named = unmended.slice(0, NAMED).map(({ address, why }) => `${address}: ${why}`);
  const more = unmended.length - named.length;
  return [
    cells > 0 && `Entered again: ${counted(cells)} that showed #NAME? for a function of Poolbook.`,
    unmended.length > 0 &&
      `${counted(unmended.length)} still ${unmended.length === 1 ? 'shows' : 'show'} #NAME?.`,
    ...named,
    more > 0 && `And ${counted(more)} more.`,
    ...refused.map(({ sheet, why }) => `Sheet ${sheet}: ${why}`),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

const counted = (cells: number): string => `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
