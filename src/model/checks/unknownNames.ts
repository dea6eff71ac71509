import { type Plan, placeOf, rowNamed } from '../plan/readPlan';
import { TABLE_KINDS, TABLES, TIERS, type Column, type TableKind } from '../plan/schema';
import { comparable, listOf } from '../table/heading';
import { type Check } from './check';
import { type Finding } from './finding';
import { nearest } from './nearest';

/** A row refers to a name that no row has. Where the other table was not given, nothing can be said. */
export const unknownNames: Check = {
  name: 'Unknown name',
  needs: [],
  find: (plan) => [...references(plan), ...ringFences(plan)],
};

function references(plan: Plan): Finding[] {
  return TABLE_KINDS.flatMap((kind) => {
    const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
    return Object.entries(columns).flatMap(([heading, column]) =>
      column.type === 'name' ? unresolved(plan, kind, heading, column.of as readonly TableKind[]) : [],
    );
  });
}

function unresolved(plan: Plan, kind: TableKind, heading: string, of: readonly TableKind[]): Finding[] {
  const targets = of.filter((target) => plan.tables[target]);
  if (!targets.length) return [];
  const words: Readonly<Record<string, readonly string[]>> = plan.tables[kind]?.words ?? {};
  return (words[heading] ?? []).flatMap((name, row) => {
    if (!name || targets.some((target) => rowNamed(plan.tables[target], name) !== undefined)) return [];
    const known = targets.flatMap((target) => plan.tables[target]?.names ?? []);
    const sort = of.map((target) => target.toLowerCase()).join(' or ');
    return finding(
      'Error',
      name,
      name,
      `No ${sort} is called ${name}, which stands under ${heading} in the ${kind} table, row ${rowOf(plan, kind, row)}`,
      known,
      placeOf(plan, kind, row, heading),
    );
  });
}

/** A ring-fence names services, purposes or tiers; a word that is none of them lets nothing through. */
function ringFences(plan: Plan): Finding[] {
  const { Stream, Service } = plan.tables;
  if (!Stream || !Service) return [];
  const known = [
    ...Service.names,
    ...Service.words.Purpose.flatMap(listOf),
    ...Service.words.Tier,
    ...TIERS,
  ].filter(Boolean);
  const meant = new Set(known.map(comparable));
  return Stream.names.flatMap((stream, row) =>
    listOf(Stream.words['Ring-fence'][row] ?? '')
      .filter((word) => !meant.has(comparable(word)))
      .map((word) =>
        finding(
          'Warning',
          stream,
          word,
          `The ring-fence of ${stream} names ${word}, which is no service, purpose or tier of the plan`,
          known,
          placeOf(plan, 'Stream', row, 'Ring-fence'),
        ),
      ),
  );
}

const rowOf = (plan: Plan, kind: TableKind, row: number) => plan.tables[kind]?.rowInTable[row];

function finding(
  severity: Finding['severity'],
  subject: string,
  name: string,
  what: string,
  known: readonly string[],
  place: Finding['place'],
): Finding {
  const meant = nearest(name, known);
  return {
    severity,
    check: unknownNames.name,
    subject,
    year: '',
    amount: null,
    sentence: `${what}${meant ? `: was ${meant} meant?` : '.'}`,
    place,
  };
}
