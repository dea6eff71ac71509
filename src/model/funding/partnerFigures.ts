import { byTime } from '../calendar/financialYear';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type PlanTable } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { comparable } from '../table/heading';
import { addSums, amountAt, NOTHING, type Sum } from './sum';
import { yearColumn } from '../plan/yearColumn';

/** What a partner brings in a year, and how much of it is known. */
export interface PartnerYear {
  readonly year: string;
  /** Its streams. */
  readonly resources: Sum;
  /** Of these, what it hands on for others to decide. */
  readonly delegated: Sum;
  /** How many amounts of its streams and contributions are known, and how many there should be. */
  readonly given: number;
  readonly expected: number;
}

/** What a partner brings, year by year; of a partner that brings nothing no amount is expected. */
export interface PartnerFigures {
  readonly partner: string;
  /** Rows of the stream table. */
  readonly streams: readonly number[];
  readonly years: readonly PartnerYear[];
}

/**
 * What each partner brings and how complete its figures are: the partners of the Partner table, then those that only
 * streams and contributions name. An amount is expected where it is entered or not known; a blank and a 0 are neither,
 * since Excel hands over one for the other. (The joint area review of Coventry, ¶81: resource information is
 * incomplete.)
 *
 * @example
 * partnerFigures(readPlan([[['Partner'], ['Council'], ['Police']], [['Stream', 'Partner', 'Delegated', '2006/07'], ['Schools', 'Council', 'Yes', 9], ['Health', 'Council', '', 'unknown']]])).map(({ partner, years }) => [partner, years.map(({ delegated, given, expected }) => [delegated.pence, given, expected])]) // => [["Council", [[900, 1, 2]]], ["Police", [[0, 0, 0]]]]
 */
export const partnerFigures = oncePerPlan(({ tables }: Plan): readonly PartnerFigures[] => {
  const { Partner, Stream, Contribution } = tables;
  const names = new Map<string, string>();
  for (const name of [
    ...(Partner?.names ?? []),
    ...(Stream?.words.Partner ?? []),
    ...(Contribution?.words.Partner ?? []),
  ])
    if (name && !names.has(comparable(name))) names.set(comparable(name), name);
  const labels = new Set(
    [...(Stream?.years ?? []), ...(Contribution?.years ?? [])].map(({ label }) => label),
  );
  const years = [...labels].sort(byTime);
  return [...names].map(([key, partner]) => {
    const of = (words: readonly string[] = []) =>
      [...words.keys()].filter((row) => comparable(words[row] ?? '') === key);
    const [streams, contributions] = [of(Stream?.words.Partner), of(Contribution?.words.Partner)];
    const handedOn = streams.filter((row) => comparable(Stream?.words.Delegated[row] ?? '') === 'yes');
    return {
      partner,
      streams,
      years: years.map((year): PartnerYear => {
        const amounts = [
          ...amountsOf(Stream, streams, year),
          ...amountsOf(Contribution, contributions, year),
        ];
        return {
          year,
          resources: added(amountsOf(Stream, streams, year)),
          delegated: added(amountsOf(Stream, handedOn, year)),
          given: amounts.filter(({ known }) => known).length,
          expected: amounts.length,
        };
      }),
    };
  });
});

/** The amounts that are entered, or entered as not known. */
function amountsOf(table: PlanTable | undefined, rows: readonly number[], year: string): Sum[] {
  const column = yearColumn(table, year);
  if (!column) return [];
  return rows
    .filter((row) => column.pence[row] !== 0 || column.missing[row])
    .map((row) => amountAt(column, row));
}

const added = ([first, ...others]: readonly Sum[]): Sum =>
  first ? others.reduce((sum, each) => addSums(sum, each), first) : NOTHING;
