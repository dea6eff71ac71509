import { formatDay } from '../../calendar/day';
import { wrongInput } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { type WordHeading } from '../../plan/declared/schema';
import { comparable } from '../../table/heading';
import { type Agreement, agreementAt } from './agreement';
import { contributionsClause } from './contributionsClause';
import { dayOrNone } from './lifeOfPool';
import { listed } from '../../errors/listed';
import { riskShare } from './riskShare';
import { signed } from './stated';
import { tableOf } from '../../plan/tableOf';

/** One thing that an agreement for a pooled fund must say, and what it says. */
export interface Clause {
  /** Such as `Variation of contributions`. */
  readonly term: string;
  /** The heading of the pool table under which it is; `Pool` where other tables say it. */
  readonly heading: string;
  /** How much it matters that it is missing. */
  readonly gravity: 'Error' | 'Warning';
  /** As the agreement would state it; null where the plan does not say. */
  readonly says: string | null;
}

interface Term extends Omit<Clause, 'says'> {
  readonly says: (agreement: Agreement) => string | null;
}

/** A term that is one cell of the pool table, in the words around it. */
const typed = (
  term: string,
  heading: WordHeading<'Pool'>,
  gravity: Clause['gravity'],
  says: (text: string, agreement: Agreement) => string,
): Term => ({
  term,
  heading,
  gravity,
  says: (agreement) => {
    const text = agreement.text(heading);
    return text && says(text, agreement);
  },
});

const dated = (term: string, heading: 'Starts' | 'Ends', says: (day: string) => string): Term => ({
  term,
  heading,
  gravity: 'Error',
  says: ({ plan, row }) => {
    const day = dayOrNone(tableOf(plan, 'Pool').numbers[heading][row]);
    return day === null ? null : says(formatDay(day));
  },
});

/**
 * What an agreement says, in the order in which it would: the seven things of regulation 7(3) of SI 2000/617, and what
 * auditors ask for besides.
 */
const TERMS: readonly Term[] = [
  { term: 'Parties', heading: 'Pool', gravity: 'Error', says: parties },
  typed('Legal basis', 'Legal basis', 'Warning', (text, { fund }) => `The ${fund} rests on ${text}.`),
  dated('Commencement', 'Starts', (day) => `The agreement begins on ${day}.`),
  dated('Duration', 'Ends', (day) => `The agreement lasts until ${day}.`),
  typed('Aims and outcomes', 'Aims', 'Warning', (text) => `The partners agree on these aims: ${text}.`),
  typed('Functions', 'Functions', 'Warning', (text, { fund }) => `The ${fund} pays for: ${text}.`),
  typed('Client group', 'Client group', 'Warning', clientGroup),
  { term: 'Contributions', heading: 'Pool', gravity: 'Error', says: contributionsClause },
  typed(
    'Variation of contributions',
    'Variation',
    'Error',
    (text) => `Contributions are varied so: ${text}.`,
  ),
  typed(
    'Staff, goods and accommodation',
    'Staff and goods',
    'Warning',
    (text) => `The partners provide: ${text}.`,
  ),
  typed('Host', 'Host', 'Error', (text, { fund }) => `${text} hosts the ${fund} and keeps its accounts.`),
  typed('Pool manager', 'Pool manager', 'Warning', (text) => `The pool manager is ${text}.`),
  typed(
    'Management and monitoring',
    'Monitoring',
    'Error',
    (text, { fund }) => `The ${fund} is managed and monitored so: ${text}.`,
  ),
  {
    term: 'Overspend',
    heading: 'Overspend rule',
    gravity: 'Warning',
    says: (agreement) => riskShare(agreement, 'overspend'),
  },
  {
    term: 'Underspend',
    heading: 'Underspend rule',
    gravity: 'Warning',
    says: (agreement) => riskShare(agreement, 'underspend'),
  },
  typed('VAT regime', 'VAT regime', 'Warning', (text) => `The VAT regime is: ${text}.`),
  typed('Review', 'Review', 'Warning', (text) => `The agreement is reviewed: ${text}.`),
  typed('Exit', 'Exit', 'Warning', (text) => `On exit: ${text}.`),
  { term: 'Signature', heading: 'Signed', gravity: 'Error', says: signature },
];

/**
 * A pool's agreement clause by clause, as the plan's tables state it. Any kind of pool has one.
 *
 * @throws `#VALUE!` for a pool that has no row in the pool table
 *
 * @example
 * agreementOf(readPlan([[['Pool', 'Kind', 'Host'], ['CAMHS', 'Pooled fund', 'PCT']]]), 'camhs').find(({ term }) => term === 'Host') // => { term: "Host", heading: "Host", gravity: "Error", says: "PCT hosts the pooled fund and keeps its accounts." }
 * @example
 * agreementOf(readPlan([[['Pool'], ['CAMHS']]]), 'Respite') // => throws "No pool is called Respite"
 */
export function agreementOf(plan: Plan, pool: string): readonly Clause[] {
  const row = rowNamed(plan.tables.Pool, pool);
  if (row === undefined)
    throw wrongInput(`No pool is called ${pool}: give the name of a row of the pool table.`);
  return clausesAt(plan, row);
}

/**
 * The clauses of the agreement of the pool that is in a row.
 *
 * @example
 * clausesAt(readPlan([[['Pool', 'Host', 'Overspend rule'], ['CAMHS', 'PCT', 'Host bears']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]]]), 0).length // => 19
 */
export function clausesAt(plan: Plan, row: number): readonly Clause[] {
  const agreement = agreementAt(plan, row);
  return TERMS.map(({ says, ...term }) => ({ ...term, says: says(agreement) }));
}

function parties({ contributions, text }: Agreement): string | null {
  const given = [...(contributions?.contributors ?? []), ...(contributions?.inKind ?? [])];
  const names = [...given.map(({ partner }) => partner), text('Host') ?? ''].filter(Boolean);
  const distinct = [...new Map(names.map((name) => [comparable(name), name])).values()];
  if (!distinct.length) return null;
  return distinct.length === 1
    ? `${distinct[0]} alone is a party to the agreement.`
    : `The parties are ${listed(distinct)}.`;
}

function clientGroup(text: string, { services }: Agreement): string {
  return `The services are for ${text}${services.length ? `: ${listed(services)}` : ''}.`;
}

function signature({ plan, row }: Agreement): string | null {
  const how = signed(tableOf(plan, 'Pool').words.Signed[row] ?? '');
  return how && `The agreement was signed${how.startsWith('on ') ? '' : ':'} ${how}.`;
}
