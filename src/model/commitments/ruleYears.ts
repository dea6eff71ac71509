import { namesInWords } from '../errors/namesInWords';
import { byTime } from '../calendar/financialYear';
import { PoolError } from '../errors/poolError';
import { inSentence } from '../funding/sum';
import { formatAmount } from '../money/format';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { compileRule, type Rule } from '../rules/compileRule';
import { type AmountInYear, isRuleAmount, ruleAmounts } from './ruleAmounts';

/** What a commitment's own rule comes to in a year. */
export interface RuleYear {
  /** Row in the commitment table. */
  readonly row: number;
  readonly commitment: string;
  /** As entered. */
  readonly rule: string;
  /** The year's heading; '' where it is the same for all, since the rule cannot be compared with any figures. */
  readonly year: string;
  /** `No rule`: it cannot be read, or names what the plan has not. */
  readonly outcome: 'Kept' | 'Not kept' | 'Not known' | 'No rule';
  /** The figures against which it was held; else a sentence that says why it could not be. */
  readonly why: string;
}

/**
 * The rules under `Rule` of the commitment table, compared with the plan's amounts of each year, exactly: the years of
 * the commitment table, or where it has none those of the allocations. Money without a year counts only where the
 * plan has no years. Empty where no commitment has a rule, or the plan has no allocation table.
 *
 * @example
 * ruleYears(readPlan([[['Commitment', 'Rule', '2010/11'], ['Play', 'funded >= 10% * total', '']], [['Allocation', 'Commitment', '2010/11'], ['', 'Play', 9], ['', '', 82]]])).map(({ outcome, why }) => [outcome, why]) // => [["Not kept", "funded £9 and total £91"]]
 */
export const ruleYears = oncePerPlan((plan: Plan): readonly RuleYear[] => {
  const { Commitment, Allocation } = plan.tables;
  if (!Commitment || !Allocation) return [];
  const years = yearsOf(plan);
  const readings = new Map<string, Test | Found>();
  return Commitment.words.Rule.flatMap((rule, row) => {
    const commitment = Commitment.names[row] ?? '';
    if (!rule || rowNamed(Commitment, commitment) !== row) return [];
    const reading = readings.get(rule) ?? readRule(plan, rule);
    readings.set(rule, reading);
    const found = 'why' in reading ? [reading] : years.map((year) => held(reading, year, row));
    return found.map((each) => ({ row, commitment, rule, ...each }));
  });
});

type Found = Pick<RuleYear, 'year' | 'outcome' | 'why'>;

/** A test with the plan's amounts for its words. */
interface Test extends Pick<Rule, 'words' | 'inPence'> {
  readonly amounts: readonly AmountInYear[];
}

function readRule(plan: Plan, text: string): Test | Found {
  const { Service, Stream } = plan.tables;
  try {
    const { words, inPence, isTest } = compileRule(text);
    const absent = words.find((word) => !isRuleAmount(plan, word));
    if (absent && !(Service && Stream))
      return { year: '', outcome: 'Not known', why: `None of the tables given has ${absent}.` };
    const amounts = ruleAmounts(plan, words);
    if (isTest) return { words, inPence, amounts };
    const why = 'It is a calculation: make a test of it, such as funded >= 10% * total.';
    return { year: '', outcome: 'No rule', why };
  } catch (error) {
    return { year: '', outcome: 'No rule', why: sentenceOf(error) };
  }
}

/** So many figures fit in a sentence. */
const MOST_FIGURES = 8;

function held({ words, inPence, amounts }: Test, year: string, row: number): Found {
  const sums = amounts.map((inYear) => inYear(year, row));
  const open = sums.findIndex(({ atLeast }) => atLeast);
  const sum = sums[open];
  if (sum) {
    const known = sum.known ? `known only as ${inSentence(sum)}` : 'not known';
    return { year, outcome: 'Not known', why: `The amount of ${words[open]} is ${known}.` };
  }
  try {
    const kept = inPence(sums.map(({ pence }) => pence));
    const figures = sums.map(({ pence }, i) => `${words[i]} ${formatAmount(pence)}`);
    return { year, outcome: kept ? 'Kept' : 'Not kept', why: namesInWords(figures, MOST_FIGURES) };
  } catch (error) {
    return { year, outcome: 'Not known', why: sentenceOf(error) };
  }
}

/** Years before money without one. */
function yearsOf({ tables: { Commitment, Allocation } }: Plan): string[] {
  const columns = (Commitment?.years.length ? Commitment : Allocation)?.years ?? [];
  const dated = columns.filter(({ year }) => year);
  return (dated.length ? dated : columns).map(({ label }) => label).sort(byTime);
}

function sentenceOf(error: unknown): string {
  if (error instanceof PoolError) return error.message;
  throw error;
}
