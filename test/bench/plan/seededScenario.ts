import { type Cell, type Grid } from '../../../src/model/table/grid';

/** What the steps of a made-up scenario may act on. */
export interface Targets {
  /** Rows of the stream table: its first three cells are name, partner and kind. */
  readonly streams: readonly (readonly Cell[])[];
  readonly partners: readonly string[];
  readonly pools: readonly string[];
  readonly kinds: readonly string[];
}

/** What the twelve steps act on: a cut of everything, then partners, pools, kinds, a certainty and single streams. */
const TARGETS = [
  'All',
  'Partner',
  'Partner',
  'Pool',
  'Pool',
  'Kind',
  'Kind',
  'Kind',
  'Certainty',
  'Stream',
  'Stream',
  'Stream',
] as const;

/** A scenario of twelve cuts and uplifts, each spread pro rata, as the range of a Scenario table. */
export function scenarioTable({ streams, partners, pools, kinds }: Targets, random: () => number): Grid {
  const pick = (from: readonly Cell[]) => from[Math.floor(random() * from.length)] ?? '';
  const nameOf = (target: (typeof TARGETS)[number]): Cell => {
    switch (target) {
      case 'All':
        return '';
      case 'Partner':
        return pick(partners);
      case 'Pool':
        return pick(pools);
      case 'Kind':
        return pick(kinds);
      case 'Certainty':
        return 'At risk';
      case 'Stream':
        return pick(streams.map(([name]) => name ?? ''));
    }
  };
  const steps = TARGETS.map((target, i): Cell[] => {
    const share = Math.round((random() * 0.3 - 0.25) * 1000) / 1000;
    return [
      'Cuts',
      i + 1,
      target,
      nameOf(target),
      share < 0 ? 'cut %' : 'uplift %',
      Math.abs(share),
      'pro rata',
    ];
  });
  return [['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'], ...steps];
}
