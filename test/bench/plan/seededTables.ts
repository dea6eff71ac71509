import { yearLabel } from '../../../src/model/calendar/financialYear';
import { CERTAINTIES, PARTNER_TYPES } from '../../../src/model/plan/declared/words';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { seeded } from '../matching/seededPlan';
import { scenarioTable } from './seededScenario';

/** How large a made-up plan is. */
export interface Size {
  readonly partners: number;
  readonly streams: number;
  readonly pools: number;
  readonly services: number;
  readonly commitments: number;
  readonly lines: number;
  readonly years: number;
}
export const SIZE_M: Size = {
  partners: 20,
  streams: 500,
  pools: 40,
  services: 1000,
  commitments: 300,
  lines: 5000,
  years: 10,
};
export const SIZE_S: Size = {
  partners: 8,
  streams: 50,
  pools: 5,
  services: 100,
  commitments: 30,
  lines: 250,
  years: 4,
};

const FIRST_YEAR = 2025;
const KINDS = ['Grant', 'Area grant', 'Council tax', 'Contribution', 'Income', 'Reserve'];
const GRANTS = ['Public health grant', 'Family support', 'Homelessness prevention', 'Schools', 'Carers fund'];
const SERVICES = [
  'Early help',
  'Reablement',
  'School nursing',
  'Housing advice',
  'Youth justice',
  'Day centre',
];
const PURPOSES = ['Public health', 'Adult care', 'Children', 'Housing', 'Schools', 'Safety', 'Carers'];
const TIERS = ['Universal', 'Targeted', 'Specialist', 'Level 3', 'Level 4'];
const POOLED = 0.6;

interface Source {
  readonly name: string;
  readonly purpose: string;
  /** Pence by year. */
  readonly pence: number[];
}

/** A plan as the ranges of its tables, with one scenario of twelve steps called Cuts. */
export interface SeededTables {
  readonly grids: readonly Grid[];
  /** The same plan with one row for each amount of an allocation: fifty thousand rows where there were five. */
  readonly byYear: readonly Grid[];
}

/**
 * A plan as a large partnership would type it, the same at every run: six streams in ten go into pools, and of the
 * others rather more than half are ring-fenced. Most sources spend less than they have, one in ten more.
 */
export function seededTables(size: Size, seed: number): SeededTables {
  const random = seeded(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]) => from[upTo(from.length)]!;
  const each = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const named = (words: readonly string[], i: number) =>
    `${words[i % words.length]} ${String(i + 1).padStart(4, '0')}`;
  const labels = each(size.years, (y) => yearLabel({ start: FIRST_YEAR + y }));
  const pounds = (pence: readonly number[]): Cell[] => pence.map((amount) => amount / 100);

  const partners = each(size.partners, (i) => named(['Council', 'NHS body', 'District', 'School'], i));
  const pools = each(size.pools, (i): Source => ({
    name: named(['Pooled budget'], i),
    purpose: '',
    pence: each(size.years, () => 0),
  }));
  const services = each(size.services, (i) => ({
    name: named(SERVICES, i),
    tier: pick(TIERS),
    purpose: pick(PURPOSES),
  }));

  const sources: Source[] = [...pools];
  const contributions: Cell[][] = [];
  const streams = each(size.streams, (i): Cell[] => {
    const base = Math.round(Math.exp(9.2 + random() * 4) * 100);
    const ends = random() < 0.1 ? 1 + upTo(2) : 0;
    const pence = each(size.years, (y) =>
      y >= size.years - ends ? 0 : Math.round(base * (0.9 + 0.2 * random())),
    );
    const [name, partner] = [named(GRANTS, i), pick(partners)];
    const pooled = random() < POOLED;
    const purpose = !pooled && random() < 0.55 ? pick(PURPOSES) : '';
    if (pooled) {
      const pool = pick(pools);
      const put = pence.map((amount) => Math.round(amount * (0.95 + 0.05 * random())));
      put.forEach((amount, y) => (pool.pence[y]! += amount));
      contributions.push(['', pool.name, partner, name, ...pounds(put)]);
    } else sources.push({ name, purpose, pence });
    const lastDay = ends ? 45_748 + Math.round((size.years - ends) * 365.25) - 1 : '';
    return [name, partner, pick(KINDS), purpose, pick(CERTAINTIES), lastDay, ...pounds(pence)];
  });

  const servedBy = new Map(
    PURPOSES.map((purpose) => [purpose, services.filter((service) => service.purpose === purpose)]),
  );
  const promised = new Map(
    services.slice(0, size.commitments).map(({ name }, i) => [name, named(['Commitment'], i)]),
  );
  const funded = new Map<string, number[]>();
  const lines: Cell[][] = [];
  const eachSource = size.lines / sources.length;
  sources.forEach(({ name, purpose, pence }, i) => {
    const count = Math.floor((i + 1) * eachSource) - Math.floor(i * eachSource);
    const weights = each(count, () => 0.05 + random());
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const part = random() < 0.1 ? 1.1 : 0.7 + 0.3 * random();
    for (const weight of weights) {
      const served = (random() < 0.97 && servedBy.get(purpose)) || services;
      const service = pick(served.length ? served : services).name;
      const commitment = promised.get(service) ?? '';
      const spent = pence.map((amount) => Math.floor((amount * part * weight) / all));
      lines.push(['', name, service, commitment, ...pounds(spent)]);
      const got = funded.get(commitment) ?? each(size.years, () => 0);
      funded.set(
        commitment,
        got.map((amount, y) => amount + spent[y]!),
      );
    }
  });
  const commitments = [...promised.values()].map((name, i): Cell[] => {
    const kept = 0.75 + 0.25 * random();
    const floors = (funded.get(name) ?? each(size.years, () => 0)).map((amount) => Math.round(amount * kept));
    return [name, named(['Priority'], upTo(9)), i + 1, ...pounds(floors)];
  });

  const before: Grid[] = [
    [['Partner', 'Type'], ...partners.map((name) => [name, pick(PARTNER_TYPES)])],
    [['Stream', 'Partner', 'Kind', 'Ring-fence', 'Certainty', 'Ends', ...labels], ...streams],
    [['Pool', 'Kind', 'Host'], ...pools.map(({ name }) => [name, 'Pooled fund', pick(partners)])],
    [['Contribution', 'Pool', 'Partner', 'Stream', ...labels], ...contributions],
    [['Service', 'Tier', 'Purpose'], ...services.map(({ name, tier, purpose }) => [name, tier, purpose])],
    [['Commitment', 'Priority', 'Rank', ...labels], ...commitments],
    scenarioTable({ streams, partners, pools: pools.map(({ name }) => name), kinds: KINDS }, random),
  ];
  const headings = ['Allocation', 'Source', 'Service', 'Commitment', ...labels];
  const byYear = lines.flatMap((line) =>
    labels.map((_, y) => line.map((cell, column) => (column < 4 || column === 4 + y ? cell : ''))),
  );
  return { grids: [...before, [headings, ...lines]], byYear: [...before, [headings, ...byYear]] };
}

/** Makes copies of ranges as Excel hands them over at every call: new arrays and new strings. */
export function afreshFrom(grids: readonly Grid[]): () => Grid[] {
  const json = JSON.stringify(grids);
  return () => JSON.parse(json) as Grid[];
}
