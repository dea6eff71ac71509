import { byTime } from '../calendar/financialYear';
import { addSums, amountAt, NOTHING, type Sum, sumOf } from '../funding/sum';
import { certaintyOf } from '../funding/certainty';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { comparable, listOf } from '../table/heading';
import { spelling } from './allocationsBy';
import { tableOf } from '../plan/tableOf';

/** A stream that may be spent on anything. */
export const ANY_PURPOSE = 'Any purpose';
export const NO_PARTNER = 'No partner';

/** One source of money: a funding stream. */
export interface ResourceLine {
  /** Row in the stream table. */
  readonly row: number;
  readonly source: string;
  readonly certainty: string;
  /** What it may be spent on. */
  readonly restriction: string;
  /** By position in {@link Resources.years}. */
  readonly amounts: readonly Sum[];
}

/** All that one partner brings. */
export interface PartnerResources {
  readonly partner: string;
  readonly lines: readonly ResourceLine[];
  readonly total: readonly Sum[];
}

export interface Resources {
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly partners: readonly PartnerResources[];
  readonly total: readonly Sum[];
}

/**
 * Where the money comes from: each stream with its certainty and what it may be spent on, partner by partner in the
 * order in which the stream table first names them, streams of no partner last. The total is that of POOL.FUNDING.
 * (Southwark, paragraph 25; docs/calculations.md#14-statement-of-resources.)
 *
 * @example
 * resources(readPlan([[['Stream', 'Partner', 'Ring-fence', '2010/11'], ['ABG', 'Council', '', 5], ['Growth', 'PCT', 'health; play', 7], ['Core', 'council', '', 1]]])).partners.map(({ partner, lines, total }) => [partner, lines.map(({ restriction }) => restriction), total[0].pence]) // => [["Council", ["Any purpose", "Any purpose"], 600], ["PCT", ["health, play"], 700]]
 */
export const resources = oncePerPlan((plan: Plan): Resources => {
  const Stream = tableOf(plan, 'Stream');
  const columns = [...Stream.years].sort((a, b) => byTime(a.label, b.label));
  const spelled = spelling();
  const byPartner = new Map<string, ResourceLine[]>();
  Stream.names.forEach((source, row) => {
    const partner = spelled(Stream.words.Partner[row] ?? '');
    const lines = byPartner.get(partner) ?? [];
    byPartner.set(partner, lines);
    lines.push({
      row,
      source,
      certainty: certaintyWord(Stream.words.Certainty[row] ?? ''),
      restriction: listOf(Stream.words['Ring-fence'][row] ?? '').join(', ') || ANY_PURPOSE,
      amounts: columns.map((column) => amountAt(column, row)),
    });
  });
  const partners = [...byPartner].sort(([a], [b]) => Number(!a) - Number(!b));
  return {
    years: columns.map(({ label }) => label),
    partners: partners.map(([partner, lines]) => ({
      partner: partner || NO_PARTNER,
      lines,
      total: columns.map((_, y) => lines.map(({ amounts }) => amounts[y] ?? NOTHING).reduce(addSums)),
    })),
    total: columns.map((column) => sumOf(column)),
  };
});

/** A certainty as the product writes it; a word of the user's own as it is. */
function certaintyWord(typed: string): string {
  const known = certaintyOf(typed);
  return typed && comparable(known) !== comparable(typed) ? typed : known;
}

/** All streams in the order of the statement. */
export const linesOf = (plan: Plan): ResourceLine[] => resources(plan).partners.flatMap(({ lines }) => lines);

/** What the streams come to of which something holds, in the year at a place. */
export const sumAt = (plan: Plan, y: number, belongs: (line: ResourceLine) => boolean): Sum =>
  linesOf(plan)
    .filter(belongs)
    .map(({ amounts }) => amounts[y] ?? NOTHING)
    .reduce(addSums, NOTHING);
