import { type PlanTable } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { allContributions } from '../../pools/contributions/allContributions';
import { lawOfPlan } from '../../pools/law/lawTable';
import { typeChain } from '../../pools/law/typeChain';
import { namesInWords } from '../../errors/namesInWords';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding, type Place } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * A partner of whose money for a pool, or of whose stream, nobody knows an amount in any year; said once a partner.
 * What was entered counts, whatever the scenario. A blank and a 0 are treated alike, since Excel on the desktop hands over
 * one for the other: neither is called unknown. Partners that have neither a stream nor a contribution are noted together.
 *
 * @means A partner takes part, and no amount of its is known in any year, or none other than 0; or it is in the Partner
 * table and has no stream and no contribution.
 * @remedy Ask the partner for its figures. Type unknown where it has not answered, so that sums say "at least".
 * @title % has amounts that are not known
 * @order 150
 */
export const noFigures: Check = {
  name: 'Partner with no figures',
  needs: [['Contribution.Partner', 'Stream.Partner']],
  alsoMissing: ({ tables: { Contribution, Stream } }) =>
    Contribution?.years.length || Stream?.years.length
      ? null
      : 'No column for a year in the Contribution or Stream table',
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    const partners = new Map<string, Part[]>();
    for (const part of [...partsOfPools(typed), ...partsOfStreams(typed)]) {
      const key = comparable(part.partner);
      if (key) partners.set(key, [...(partners.get(key) ?? []), part]);
    }
    return [...[...partners.values()].flatMap(findingOf), ...absent(typed, partners)];
  },
};

/** What a partner brings to one pool or as one stream. */
interface Part {
  readonly partner: string;
  readonly to: 'pool' | 'stream';
  readonly name: string;
  readonly hasFigures: boolean;
  /** Whether an amount is entered as not known. */
  readonly isUnknown: boolean;
  readonly place: Place | null;
}

function partsOfPools(plan: Plan): Part[] {
  return allContributions(plan).flatMap(({ pool, contributors, inKind }) => {
    const rowsOf = new Map<string, { partner: string; rows: readonly number[] }>();
    for (const { partner, rows } of [...contributors, ...inKind]) {
      const before = rowsOf.get(comparable(partner))?.rows ?? [];
      rowsOf.set(comparable(partner), { partner, rows: [...before, ...rows] });
    }
    return [...rowsOf.values()].map(({ partner, rows }) => ({
      ...partAt(plan, 'Contribution', rows),
      partner,
      to: 'pool' as const,
      name: pool,
    }));
  });
}

const partsOfStreams = (plan: Plan): Part[] =>
  tableOf(plan, 'Stream').names.map((name, row) => ({
    ...partAt(plan, 'Stream', [row]),
    partner: tableOf(plan, 'Stream').words.Partner[row] ?? '',
    to: 'stream' as const,
    name,
  }));

/** Whether any year has an amount, and where one is missing. A table without a column of money is not looked at. */
function partAt(
  plan: Plan,
  kind: 'Contribution' | 'Stream',
  rows: readonly number[],
): Pick<Part, 'hasFigures' | 'isUnknown' | 'place'> {
  const years: PlanTable['years'] = tableOf(plan, kind).years;
  const hasFigures = !years.length || years.some(({ pence }) => rows.some((row) => pence[row]));
  const unknown = years.find(({ missing }) => rows.some((row) => missing[row]));
  const row = rows.find((each) => unknown?.missing[each]) ?? rows[0] ?? 0;
  const place = placeOf(plan, kind, row, (unknown ?? years[0])?.column);
  return { hasFigures, isUnknown: unknown !== undefined, place };
}

function findingOf(parts: readonly Part[]): Finding[] {
  const without = parts.filter(({ hasFigures }) => !hasFigures);
  const [first] = without;
  if (!first) return [];
  const { partner, place } = first;
  const names = (to: Part['to']) => without.filter((part) => part.to === to).map(({ name }) => name);
  const [pools, streams] = [names('pool'), names('stream')];
  const what = [
    ...(pools.length ? [`what it puts into ${named(pools)}`] : []),
    ...(streams.length ? [`its ${streams.length === 1 ? 'stream' : 'streams'} ${named(streams)}`] : []),
  ].join(' or of ');
  return [
    {
      severity: 'Warning',
      check: noFigures.name,
      subject: partner,
      year: '',
      amount: null,
      sentence: `${partner} has ${without.length === parts.length ? 'no figures:' : 'figures, but'} no amount ${
        without.every(({ isUnknown }) => isUnknown) ? '' : 'other than 0 '
      }is known of ${what}.`,
      place,
    },
  ];
}

/** Four are written out, or three and how many others. */
const named = (names: readonly string[]): string => namesInWords(names, 3);

/** The partners of the Partner table that bring nothing, said once for all of them. */
function absent(plan: Plan, bringing: ReadonlyMap<string, readonly Part[]>): Finding[] {
  const Partner = tableOf(plan, 'Partner');
  const names = Partner.names;
  const law = lawOfPlan(plan).rules;
  // a joint board has no money of its own: it is paid by the council and the health board
  const isPaid = (row: number) =>
    typeChain(law, Partner.words.Type[row] ?? '').includes('integration joint board');
  const rows = [...names.keys()].filter(
    (row) => names[row] && !bringing.has(comparable(names[row] ?? '')) && !isPaid(row),
  );
  const [first] = rows;
  if (first === undefined) return [];
  const those = rows.map((row) => names[row] ?? '');
  const all = names.filter(Boolean).length;
  const has = those.length === 1 ? 'has' : 'have';
  const subject = all === 1 ? `${named(those)} has` : `${those.length} of ${all} partners ${has}`;
  return [
    {
      severity: 'Note',
      check: noFigures.name,
      subject: 'Partner',
      year: '',
      amount: null,
      sentence: `${subject} no stream and no contribution${all === 1 ? '' : `: ${named(those)}`}.`,
      place: placeOf(plan, 'Partner', first),
    },
  ];
}
