import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { type JointAction, type JointLine, register } from '../../pools/contributions/register';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * A joint action has neither a pool nor an amount for each of two partners or more, or its amounts have no basis
 * (Southwark, paragraph 26).
 *
 * @means A joint action has neither a pool, nor an amount for each partner and a basis on which they share it.
 * @remedy Pay for it from a pool, or give each partner its own row with an amount and type the basis under Basis.
 * @title The joint action % is not complete
 * @order 140
 */
export const jointActions: Check = {
  name: 'Joint action',
  needs: ['Allocation.Joint'],
  find: (plan) => register(plan).actions.flatMap((action) => missingFrom(plan, action)),
};

function missingFrom(plan: Plan, action: JointAction): Finding[] {
  const { Stream, Pool } = plan.tables;
  const { lines } = action;
  const untold = lines.some(({ from }) => from === 'not found') && !(Stream && Pool);
  if (untold || lines.some(({ from }) => from === 'pool')) return [];
  const say = findingsOf(plan, action);
  const partners = lines.filter(({ from, partner }) => from === 'stream' && partner);
  const alone = partners.length < 2 && partners.length === lines.length;
  return [
    ...(alone ? [say.alone(partners[0])] : partners.filter(hasNoAmount).map(say.noAmount)),
    ...lines.filter(({ from }) => from === 'nothing').flatMap(({ rows }) => rows.map(say.noSource)),
    ...lines
      .filter(({ from, partner }) => from === 'stream' && !partner)
      .flatMap(({ rows }) => rows.map(say.noPartner)),
    ...lines
      .flatMap(({ rows }) => rows)
      .filter((row) => !tableOf(plan, 'Allocation').words.Basis[row])
      .map(say.noBasis),
  ];
}

/** Whether no year has a known amount; a blank is zero. */
const hasNoAmount = ({ amounts }: JointLine): boolean => amounts.every(({ pence }) => pence === 0);

function findingsOf(plan: Plan, { service, commitment, lines }: JointAction) {
  const { Allocation } = plan.tables;
  const action = `${service || 'The joint action'}${commitment ? ` (${commitment})` : ''}`;
  const finding = (
    severity: Finding['severity'],
    row: number,
    heading: string | number,
    sentence: string,
  ): Finding => ({
    severity,
    check: jointActions.name,
    subject: service || commitment,
    year: '',
    amount: null,
    sentence,
    place: placeOf(plan, 'Allocation', row, heading),
  });
  const which = (row: number) => `row ${Allocation?.rowInTable[row]} of the Allocation table`;
  const source = (row: number) => Allocation?.words.Source[row] ?? '';
  const firstYear = Allocation?.years[0]?.column ?? 0;
  return {
    alone: (only: JointLine | undefined) =>
      finding(
        'Error',
        lines[0]?.rows[0] ?? 0,
        'Source',
        `${action} is a joint action with neither a pool nor an amount for each partner: only money of ${only?.partner} is there. Add a row for each of the others, or draw on a pool.`,
      ),
    noAmount: ({ partner, rows: [row = 0], amounts }: JointLine) =>
      finding(
        amounts.some(({ atLeast }) => atLeast) ? 'Warning' : 'Error',
        row,
        firstYear,
        `${action} is a joint action without a pool, and what ${partner} commits to it is ${amounts.some(({ atLeast }) => atLeast) ? 'not known' : 'blank'}: ${which(row)} needs an amount.`,
      ),
    noSource: (row: number) =>
      finding(
        'Error',
        row,
        'Source',
        `${action} is a joint action, and ${which(row)} names no source: type the stream or the pool.`,
      ),
    noPartner: (row: number) =>
      finding(
        'Warning',
        row,
        'Source',
        `${action} is a joint action without a pool, and ${source(row)} is no partner’s: type its partner in the stream table.`,
      ),
    noBasis: (row: number) =>
      finding(
        'Warning',
        row,
        'Basis',
        `${action} is a joint action without a pool, and ${which(row)} gives no basis: type how its amount was arrived at.`,
      ),
  };
}
