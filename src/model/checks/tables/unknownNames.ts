import { type Plan } from '../../plan/plan';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { TABLE_KINDS, TABLES, type Column, type TableKind } from '../../plan/declared/schema';
import { TIERS } from '../../plan/declared/words';
import { comparable, listOf } from '../../table/heading';
import { numberWords, rowsThatAre } from '../../table/numberWords';
import { type Check } from '../declared/check';
import { isBase } from '../../scenarios/steps/chain';
import { type Finding } from '../../findings/finding';
import { lookAlike } from '../../findings/lookAlike';
import { CELL_CHECKS } from '../../plan/reading/problem';
import { nearest } from '../../table/nearest';
import { readSuccessors } from '../../pools/agreement/successors';
import { tableOf } from '../../plan/tableOf';

/** A column whose words are names of rows, of one of some tables. */
interface Reference {
  readonly kind: TableKind;
  readonly heading: string;
  readonly of: readonly TableKind[];
}

const REFERENCES = TABLE_KINDS.flatMap((kind) => {
  const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
  return Object.entries(columns).flatMap(([heading, column]): Reference[] =>
    column.type === 'name' && !column.several
      ? [{ kind, heading, of: column.of as readonly TableKind[] }]
      : [],
  );
});

/**
 * A row refers to a name that no row has. Where the other table was not given, or has no row yet, nothing can be said.
 *
 * @means A cell refers to a partner, stream, pool, service or commitment that has no row in its table, or a
 * ring-fence names something that is not in the plan.
 * @remedy Correct the spelling, as the sentence proposes where a name is near, or add the row.
 * @title A name is not known: %
 * @order 290
 */
export const unknownNames: Check = {
  name: 'Unknown name',
  needs: [],
  alsoMissing: (plan) => {
    const { Stream, Service } = plan.tables;
    const fenced = Service?.rows && Stream?.words['Ring-fence'].some(Boolean);
    const followed = tableOf(plan, 'Partner').words.Successor.some(Boolean);
    return fenced || followed || REFERENCES.some((reference) => isGiven(plan, reference))
      ? null
      : 'No table that names rows of another one that is there';
  },
  find: (plan) => [
    ...REFERENCES.flatMap((reference) => unresolved(plan, reference)),
    ...successors(plan),
    ...ringFences(plan),
  ],
};

const namesIn = (plan: Plan, { kind, heading }: Reference): readonly string[] => {
  const columns: Readonly<Record<string, readonly string[]>> = tableOf(plan, kind).words;
  return columns[heading] ?? [];
};

const isGiven = (plan: Plan, reference: Reference): boolean =>
  reference.of.some((target) => tableOf(plan, target).rows) && namesIn(plan, reference).some(Boolean);

function unresolved(plan: Plan, reference: Reference): Finding[] {
  const { kind, heading, of } = reference;
  const targets = of.flatMap((target) => plan.tables[target] ?? []).filter(({ rows }) => rows > 0);
  // a name that a table would hold which shows an error there, or was not given, is not known to be wrong
  const hidden = plan.problems.some(
    ({ check, table, place }) =>
      check === CELL_CHECKS.error && of.includes(table) && place?.column === 0 && place.row > 0,
  );
  if (!targets.length || hidden) return [];
  const absent = targets.length < of.length;
  const names = namesIn(plan, reference);
  const sort = of.map((target) => target.toLowerCase()).join(' or ');
  const meant = meaningAmong(() => targets.flatMap((target) => target.names));
  const isUnknown = numberWords(names, (name) =>
    Number(
      name !== '' &&
        !(heading === 'Based on' && isBase(name)) &&
        !targets.some(({ rowOf }) => rowOf.has(comparable(name))) &&
        !(absent && meant(name) === null),
    ),
  );
  return rowsThatAre(isUnknown).map((row) => {
    const name = names[row] ?? '';
    return finding(
      'Error',
      name,
      `No ${sort} is called ${name}, which is under ${heading} in the ${kind} table, row ${rowOf(plan, kind, row)}`,
      meant(name),
      placeOf(plan, kind, row, heading),
    );
  });
}

/** A body may have several successors, each a partner of the table. */
function successors(plan: Plan): Finding[] {
  const { Partner } = plan.tables;
  const meant = meaningAmong(() => Partner?.names ?? []);
  return (Partner?.words.Successor ?? []).flatMap((text, row) =>
    readSuccessors(text)
      .filter(({ name }) => rowNamed(Partner, name) === undefined)
      .map(({ name }) =>
        finding(
          'Error',
          name,
          `No partner is called ${name}, which is under Successor in the Partner table, row ${rowOf(plan, 'Partner', row)}`,
          meant(name),
          placeOf(plan, 'Partner', row, 'Successor'),
        ),
      ),
  );
}

/** A ring-fence names services, purposes or tiers; a word that is none of them lets nothing through. */
function ringFences(plan: Plan): Finding[] {
  const { Stream, Service } = plan.tables;
  if (!Stream || !Service?.rows) return [];
  const purposes = [...new Set(Service.words.Purpose)].flatMap(listOf);
  const others = [...purposes, ...new Set(Service.words.Tier), ...TIERS].filter(Boolean);
  const known = new Set(others.map(comparable));
  const isKnown = (word: string) => known.has(comparable(word)) || rowNamed(Service, word) !== undefined;
  const meant = meaningAmong(() => [...Service.names.filter(Boolean), ...others]);
  return Stream.names.flatMap((stream, row) =>
    listOf(Stream.words['Ring-fence'][row] ?? '')
      .filter((word) => !isKnown(word))
      .map((word) =>
        finding(
          'Warning',
          stream,
          `The ring-fence of ${stream} names ${word}, which is no service, purpose or tier of the plan`,
          meant(word),
          placeOf(plan, 'Stream', row, 'Ring-fence'),
        ),
      ),
  );
}

/** Finds what mistyped names mean, each of them once: one mistake may be in a thousand rows. */
function meaningAmong(known: () => readonly string[]): (name: string) => string | null {
  const meanings = new Map<string, string | null>();
  let names: readonly string[] | undefined;
  return (name) => {
    const before = meanings.get(name);
    if (before !== undefined) return before;
    names ??= known();
    const meant = nearest(name, names);
    meanings.set(name, meant);
    return meant;
  };
}

/** Said where nobody could see it. */
function howTheyDiffer(name: string, meant: string): string {
  const how = lookAlike(name, meant);
  return how ? ` Here ${how}.` : '';
}

const rowOf = (plan: Plan, kind: TableKind, row: number) => tableOf(plan, kind).rowInTable[row];

function finding(
  severity: Finding['severity'],
  subject: string,
  what: string,
  meant: string | null,
  place: Finding['place'],
): Finding {
  return {
    severity,
    check: unknownNames.name,
    subject,
    year: '',
    amount: null,
    sentence: `${what}${meant ? `: was ${meant} meant?${howTheyDiffer(subject, meant)}` : '.'}`,
    place,
  };
}
