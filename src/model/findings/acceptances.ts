import { type Finding } from './finding';

/** A finding of the checks that somebody has accepted, as it is kept in the workbook. */
export interface Acceptance {
  readonly check: string;
  readonly subject: string;
  readonly year: string;
  /** What the finding said: when it says something else, such as another amount, the acceptance lapses. */
  readonly sentence: string;
  readonly reason: string;
  /** The day on which it was accepted, and the day from which it is to be looked at again; such as 2026-06-30. */
  readonly on: string;
  /** '' where no day was given. */
  readonly until: string;
}

/** A finding with the acceptance that holds for it. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

const thing = ({ check, subject, year, sentence }: Omit<Acceptance, 'reason' | 'on' | 'until'>): string =>
  JSON.stringify([check, subject, year, sentence]);

/**
 * Parts findings into those that are open and those that are accepted. An acceptance holds until the day from which
 * it is to be looked at again, and as long as the finding says what it said.
 *
 * @param today such as 2026-06-30
 *
 * @example
 * withAcceptances([], [], '2026-06-30') // => { open: [], accepted: [] }
 */
export function withAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  today: string,
): { readonly open: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] } {
  const holding = acceptances.filter(({ until }) => until === '' || today < until);
  if (holding.length === 0) return { open: findings, accepted: [] };
  const by = new Map(holding.map((each) => [thing(each), each]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = by.get(thing(finding));
    if (acceptance) accepted.push({ finding, acceptance });
    else open.push(finding);
  }
  return { open, accepted };
}

/**
 * The acceptances of findings for one reason.
 *
 * @example
 * acceptancesOf([{ severity: 'Note', check: 'Money unspent', subject: 'ABG', year: '2010/11', amount: 5, sentence: 'ABG has £5.', place: null }], { reason: 'Reserve', on: '2010-04-01', until: '' }) // => [{ check: "Money unspent", subject: "ABG", year: "2010/11", sentence: "ABG has £5.", reason: "Reserve", on: "2010-04-01", until: "" }]
 */
export const acceptancesOf = (
  findings: readonly Finding[],
  why: Pick<Acceptance, 'reason' | 'on' | 'until'>,
): Acceptance[] =>
  findings.map(({ check, subject, year, sentence }) => ({ check, subject, year, sentence, ...why }));

/**
 * The acceptances without those of some findings.
 *
 * @example
 * withoutAcceptances([], []) // => []
 */
export function withoutAcceptances(
  acceptances: readonly Acceptance[],
  those: readonly Pick<Acceptance, 'check' | 'subject' | 'year' | 'sentence'>[],
): Acceptance[] {
  const gone = new Set(those.map(thing));
  return acceptances.filter((each) => !gone.has(thing(each)));
}

/**
 * Acceptances out of whatever was kept; what is not one is left out.
 *
 * @example
 * readAcceptances([{ check: 'Money unspent' }, 5]) // => []
 */
export const readAcceptances = (kept: unknown): Acceptance[] =>
  Array.isArray(kept) ? kept.filter(isAcceptance) : [];

const isAcceptance = (kept: unknown): kept is Acceptance =>
  typeof kept === 'object' &&
  kept !== null &&
  (['check', 'subject', 'year', 'sentence', 'reason', 'on', 'until'] as const).every(
    (name) => typeof (kept as Partial<Record<string, unknown>>)[name] === 'string',
  );
