import { placeOf } from '../../plan/readPlan';
import { type Clause, clausesAt } from '../../pools/agreement/agreementOf';
import { nationOfBasis } from '../../pools/law/nationOfBasis';
import { namesInWords } from '../../errors/namesInWords';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { tableOf } from '../../plan/tableOf';

/** Terms of which another check speaks, and the parties, who are there when there are contributions. */
const SAID_ELSEWHERE = ['Parties', 'Legal basis', 'Host'];

/**
 * The agreement of a pooled fund does not state what it should. Other budgets need no agreement, and integration in
 * Scotland has a scheme with terms of its own.
 *
 * @means The row of a pooled fund does not say what its agreement should: one finding a pool, which counts the terms. It
 * is an error where contributions and how they may vary, duration, management or signature are among them.
 * @remedy Enter what the signed agreement says in the row of the pool; its page in the pane and POOL.AGREEMENT list all
 * terms that are missing. If it says nothing, have it amended.
 * @title The agreement of % is not complete
 * @order 70
 */
export const agreementTerms: Check = {
  name: 'Terms missing from the agreement',
  needs: ['Pool.Kind'],
  byWordsOf: ['Allocation'],
  find: (plan) => {
    const Pool = tableOf(plan, 'Pool');
    return Pool.names.flatMap((pool, row) => {
      if (comparable(Pool.words.Kind[row] ?? '') !== 'pooled fund') return [];
      // a scheme of integration has terms of its own
      if (nationOfBasis(Pool.words['Legal basis'][row] ?? '') === 'Scotland') return [];
      const missing = clausesAt(plan, row).filter(
        ({ says, term }) =>
          says === null &&
          !SAID_ELSEWHERE.includes(term) &&
          (plan.tables.Contribution !== undefined || !FROM_CONTRIBUTIONS.includes(term)),
      );
      const [must, should] = (['Error', 'Warning'] as const).map((severity) =>
        missing.filter(({ gravity }) => gravity === severity),
      ) as [Clause[], Clause[]];
      const [first] = [...must, ...should];
      if (!first) return [];
      return [
        {
          severity: must.length > 0 ? ('Error' as const) : ('Warning' as const),
          check: agreementTerms.name,
          subject: pool,
          year: '',
          amount: null,
          sentence: sentenceOf(pool, must, should),
          place: placeOf(plan, 'Pool', row, first.heading),
        },
      ];
    });
  },
};

/** So many terms are named; the pool’s page in the pane and POOL.AGREEMENT list them all. */
const NAMED = 3;

/** What has to be stated comes first, then what should be. */
function sentenceOf(pool: string, must: readonly Clause[], should: readonly Clause[]): string {
  const [first = [], second = []] = [must, should].filter((terms) => terms.length > 0);
  const more = second.length > NAMED ? `${second.length} other terms` : termsOf(second);
  return `The agreement of ${pool} does not state ${termsOf(first)}: type what was agreed, or agree on it first.${more ? ` It should state ${more} too.` : ''}`;
}

const termsOf = (terms: readonly Clause[]): string => namesInWords(terms.map(inSentence), NAMED);

/** What the Contribution table says: where it was not given, nobody knows whether the agreement states it. */
const FROM_CONTRIBUTIONS: readonly string[] = ['Parties', 'Contributions'];

/** A term inside a sentence: small, unless its letters stand for words. */
const inSentence = ({ term }: Clause): string =>
  /^[A-Z]{2}/.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
