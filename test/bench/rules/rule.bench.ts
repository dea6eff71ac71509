/** J6: a user's rule, worked out again and again, as a scenario's commitments are in every year. */
import { all, create } from 'mathjs';
import { compileRule } from '../../../src/model/rules/compileRule';
import { type Bench } from '../bench';

const PLANS = 1_000;
const big = create(all!, { number: 'BigNumber', precision: 34 });
const math = create(all!);

interface Plan {
  /** In whole pence, in the order of the rule's words. */
  readonly pence: readonly number[];
  /** The same in pounds, as a peer takes them. */
  readonly pounds: Record<string, number>;
  readonly exact: Record<string, unknown>;
}

/** Plans far enough from the edge that every contender is right. */
const plansFor = (words: readonly string[]): readonly Plan[] =>
  Array.from({ length: PLANS }, (_, i) => {
    const pence = words.map((_word, j) => ((i * 7_919 + j * 104_729) % 1_000_003) * 100 + 137 * (j + 1));
    const pairs = words.map((word, j) => [word, pence[j]! / 100] as const);
    return {
      pence,
      pounds: Object.fromEntries(pairs),
      exact: Object.fromEntries(pairs.map(([word, value]) => [word, big.bignumber(value)])),
    };
  });

const bench = (job: string, text: string, goal?: number): Bench<readonly Plan[], number> => {
  const rule = compileRule(text);
  const compiled = math.compile(text);
  const compiledBig = big.compile(text);
  const plans = plansFor(rule.words);
  const kept = (holds: (plan: Plan) => unknown) => {
    let count = 0;
    for (const plan of plans) if (holds(plan) === true) count++;
    return count;
  };
  const ours = () => {
    let count = 0;
    for (const { pence } of plans) if (rule.inPence(pence) === true) count++;
    return count;
  };
  for (let round = 0; round < 200; round++) ours(); // the compiler is as warm for us as for a peer whose calls last
  return {
    job: `J6: ${job}`,
    size: `\`${text}\` for ${PLANS.toLocaleString('en-GB')} plans`,
    input: () => plans,
    ours: { name: 'Poolbook', run: ours },
    peers: [
      {
        name: 'mathjs, compiled',
        run: () => kept(({ pounds }) => compiled.evaluate(pounds) as unknown),
        goal,
      },
      { name: 'mathjs, evaluate', run: () => kept(({ pounds }) => math.evaluate(text, pounds) as unknown) },
      {
        name: 'mathjs, compiled, BigNumber',
        run: () => kept(({ exact }) => compiledBig.evaluate(exact) as unknown),
      },
    ],
  };
};

export default [
  bench(
    "a user's rule of three tests",
    'prevention >= 0.35 * total and specialist <= 0.4 * total and early + family >= 700000',
    400,
  ),
  bench(
    "a user's rule with a quotient and a least",
    'prevention / total >= 0.25 and min(early, family) > 1000',
  ),
  bench("a user's rule of one comparison", 'prevention >= 0.35 * total'),
];
