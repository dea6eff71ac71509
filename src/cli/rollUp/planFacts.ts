import { evidenceStanding, isEvidenced } from '../../model/evidence/evidenceStanding';
import { type Plan } from '../../model/plan/plan';
import { type PlanTable } from '../../model/plan/reading/planTable';
import { rowNamed } from '../../model/plan/readPlan';
import { type TableKind } from '../../model/plan/declared/schema';
import { type FactColumn } from './fact';
import { type FactList } from './factList';

/** The tables whose amounts become facts, and what each amount is. */
const MEASURES = {
  Stream: 'funding',
  Contribution: 'contribution',
  Allocation: 'allocation',
  Commitment: 'floor',
  Outturn: 'outturn',
} as const satisfies Partial<Record<TableKind, string>>;
type FactTable = keyof typeof MEASURES;

/** What a row says besides its amounts. */
type RowWords = Pick<
  Record<FactColumn, string>,
  | 'source'
  | 'partner'
  | 'kind'
  | 'certainty'
  | 'service'
  | 'tier'
  | 'priority'
  | 'outcome'
  | 'commitment'
  | 'pool'
>;

/** Where the facts are from, the same for a whole plan. */
export interface FactsFrom {
  readonly file: string;
  readonly plan: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly scenario: string;
}

/**
 * Adds a fact for every amount of a plan: what streams bring, what partners contribute, what is allocated, the floors
 * of commitments, and what was spent. A blank and a zero are no fact; an amount that nobody knows is one without pence.
 */
export function addPlanFacts(plan: Plan, from: FactsFrom, list: FactList): void {
  for (const kind of Object.keys(MEASURES) as FactTable[]) {
    const table: PlanTable | undefined = plan.tables[kind];
    if (!table) continue;
    list.say({ ...from, table: kind, measure: MEASURES[kind] });
    for (let row = 0; row < table.rows; row++) {
      let known: string | null = null;
      for (const { label, missing, pence } of table.years) {
        const amount = missing[row] === 1 ? NaN : (pence[row] ?? 0);
        if (amount === 0) continue;
        if (known === null) {
          list.say(wordsOf(plan, kind, row));
          known = qualityOf(plan, kind, row);
        }
        list.sayOne('year', label);
        list.sayOne('quality', Number.isNaN(amount) ? 'unknown' : known);
        list.add(table.rowInTable[row] ?? 0, amount);
      }
    }
  }
}

/** How good the amounts of a row are: evidence belongs to the row that names it, whatever the row is paid from. */
function qualityOf(plan: Plan, kind: FactTable, row: number): string {
  const standing = evidenceStanding(plan, kind, row);
  return isEvidenced(standing) || standing === 'illustrative' ? standing : 'not evidenced';
}

const NO_WORDS: RowWords = {
  ...{ source: '', partner: '', kind: '', certainty: '', service: '', tier: '', priority: '' },
  ...{ outcome: '', commitment: '', pool: '' },
};

function wordsOf(plan: Plan, kind: FactTable, row: number): RowWords {
  const { Stream, Contribution, Allocation, Commitment, Outturn } = plan.tables;
  switch (kind) {
    case 'Stream':
      return { ...NO_WORDS, ...ofStream(plan, Stream?.names[row] ?? '') };
    case 'Contribution': {
      const words = Contribution?.words;
      const stream = ofStream(plan, words?.Stream[row] ?? '');
      const partner = words?.Partner[row] || stream.partner;
      return { ...NO_WORDS, ...stream, partner, pool: words?.Pool[row] ?? '' };
    }
    case 'Allocation': {
      const words = Allocation?.words;
      const source = words?.Source[row] ?? '';
      const pool = rowNamed(plan.tables.Pool, source) === undefined ? '' : source;
      return {
        ...NO_WORDS,
        ...ofStream(plan, source),
        ...ofService(plan, words?.Service[row] ?? ''),
        ...ofCommitment(plan, words?.Commitment[row] ?? ''),
        pool,
      };
    }
    case 'Commitment':
      return { ...NO_WORDS, ...ofCommitment(plan, Commitment?.names[row] ?? '') };
    case 'Outturn':
      return {
        ...NO_WORDS,
        ...ofService(plan, Outturn?.words.Service[row] ?? ''),
        partner: Outturn?.words.Partner[row] ?? '',
        pool: Outturn?.words.Pool[row] ?? '',
      };
  }
}

function ofStream({ tables: { Stream } }: Plan, name: string) {
  const row = rowNamed(Stream, name);
  if (!Stream || row === undefined) return { source: name, partner: '', kind: '', certainty: '' };
  const { Partner, Kind, Certainty } = Stream.words;
  return {
    source: Stream.names[row] ?? name,
    partner: Partner[row] ?? '',
    kind: Kind[row] ?? '',
    certainty: Certainty[row] ?? '',
  };
}

function ofService({ tables: { Service } }: Plan, name: string) {
  const row = rowNamed(Service, name);
  return { service: name, tier: row === undefined ? '' : (Service?.words.Tier[row] ?? '') };
}

function ofCommitment({ tables: { Commitment } }: Plan, name: string) {
  const row = rowNamed(Commitment, name);
  if (!Commitment || row === undefined) return { commitment: name, priority: '', outcome: '' };
  const { Priority, Outcome } = Commitment.words;
  return {
    commitment: Commitment.names[row] ?? name,
    priority: Priority[row] ?? '',
    outcome: Outcome[row] ?? '',
  };
}
